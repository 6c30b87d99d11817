import type { CourtesyTitles } from '../languagePack.ts';
import { entries } from '../list.ts';

/** `Mr`, `Mrs` and `Ms` are English; `Mme` and `Dr` end in the last letter of their word and take no stop. */
export const courtesyTitles: CourtesyTitles = {
  titles: [
    { forms: ['m.'], write: 'M.', gender: 'masculine' },
    { forms: ['mme'], write: 'Mme', gender: 'feminine' },
    { forms: ['mr', 'mr.'], write: 'M.', foreign: true },
    { forms: ['mrs', 'mrs.', 'ms', 'ms.', 'mme.'], write: 'Mme', foreign: true },
    { forms: ['monsieur'], write: 'Monsieur' },
    { forms: ['madame'], write: 'Madame' },
    { forms: ['mlle', 'mademoiselle'], write: 'Mlle' },
    { forms: ['mm.', 'messieurs'], write: 'MM.' },
    { forms: ['mmes', 'mesdames'], write: 'Mmes' },
    { forms: ['dr', 'dr.', 'docteur', 'docteure'], write: 'Dr', doctor: true },
  ],
  space: '\u00a0',
  names: entries(`
    Mr Bean, Mr Propre, Mr Robot, Mr Big, Mr T, Mrs Doubtfire, Mrs Dalloway, Ms Marvel, Dr House, Dr Dre, Dr Martens, Dr Strange, Dr Quinn
    Dr Folamour, Docteur House, Docteur Strange, Docteur Jivago, Docteur Folamour, Monsieur Loyal, Monsieur Météo, Monsieur Cinéma
    Monsieur Bricolage, Monsieur Meuble, Monsieur Propre, Monsieur Hulot, Monsieur Jourdain, Madame Figaro, Madame Bovary, Madame Tussauds
    Madame Doubtfire
  `),
};
