import type { TaggerData } from '../languagePack.ts';
import generated from './tagger.json' with { type: 'json' };

export const tagger: TaggerData = generated;
