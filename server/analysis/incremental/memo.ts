import type { LanguagePack } from '../../languages/languagePack.ts';
import type { BlockText } from '../analysedArticle.ts';
import { createLexicon } from '../lexicon/createLexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { withTeam } from '../lexicon/teamLexicon.ts';
import type { Team } from '../team.ts';
import { createVersions, type Versions } from './versions.ts';

/**
 * What one document keeps from one analysis to the next, under the same settings: nothing in it changes a result, it only saves work.
 * A block's text is found again by its prose and entry; what the newest analysis did not use is dropped with the next.
 */
export interface Memo {
  readonly lexicons: LexiconTable;
  detected:
    | { readonly head: string; readonly copy: string; readonly language: string | undefined }
    | undefined;
  texts: BlockTexts;
  readonly versions: Versions;
}

export type BlockTexts = Map<string, BlockText>;

/** Lexicons by language and team, shared by every document of a process. */
export interface LexiconTable {
  of(pack: LanguagePack, team?: Team): Lexicon;
}

export function createLexiconTable(): LexiconTable {
  const lexicons = new Map<string, Lexicon>();
  const ofTeams = new WeakMap<Team, Map<string, Lexicon>>();
  const ofPack = (pack: LanguagePack): Lexicon => {
    const known = lexicons.get(pack.id);
    if (known) return known;
    const lexicon = createLexicon(pack);
    lexicons.set(pack.id, lexicon);
    return lexicon;
  };
  return {
    of(pack, team) {
      if (!team || team.length === 0) return ofPack(pack);
      const own = ofTeams.get(team) ?? new Map<string, Lexicon>();
      ofTeams.set(team, own);
      const lexicon = own.get(pack.id) ?? withTeam(ofPack(pack), team);
      own.set(pack.id, lexicon);
      return lexicon;
    },
  };
}

export function createMemo(lexicons: LexiconTable = createLexiconTable()): Memo {
  return { lexicons, detected: undefined, texts: new Map(), versions: createVersions() };
}
