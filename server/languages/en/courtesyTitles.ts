import type { CourtesyTitles } from '../languagePack.ts';
import { entries } from '../list.ts';

/** American copy gives them a stop, British copy none; both are left as they are written. */
export const courtesyTitles: CourtesyTitles = {
  titles: [
    { forms: ['mr.', 'mr'], write: 'Mr.', gender: 'masculine' },
    { forms: ['ms.', 'ms'], write: 'Ms.', gender: 'feminine' },
    { forms: ['mrs.', 'mrs'], write: 'Mrs.' },
    { forms: ['miss'], write: 'Miss' },
    { forms: ['mx.', 'mx'], write: 'Mx.' },
    { forms: ['messrs.', 'messrs'], write: 'Messrs.' },
    { forms: ['dr.', 'dr'], write: 'Dr.', doctor: true },
  ],
  space: ' ',
  names: entries(`
    Mr. Bean, Mr Bean, Mr. T, Mr. Big, Mr. Robot, Mr. Potato, Mr. Potato Head, Mr. Rogers, Mr. Darcy, Mr Darcy, Mr. Burns, Mr. Spock, Mr. Universe, Mr. Olympia
    Mr Kipling, Mr Whippy, Mr. Clean, Mr. Coffee, Mrs. Doubtfire, Mrs Doubtfire, Mrs. Dalloway, Mrs Dalloway, Mrs Brown, Ms. Marvel, Ms Marvel
    Miss America, Miss Universe, Miss World, Miss USA, Miss Piggy, Miss Marple, Miss Saigon, Miss Havisham, Miss Teen USA, Miss Congeniality
    Dr. Dre, Dr Dre, Dr. Seuss, Dr Seuss, Dr. Phil, Dr. Oz, Dr. Martens, Dr Martens, Dr. Pepper, Dr Pepper, Dr. Strange, Dr. Strangelove, Dr. Who, Dr Who
    Mr. President, Mr President, Mr. Vice President, Mr Vice President, Mr. Speaker, Mr Speaker, Mr. Chairman, Mr Chairman, Mr. Chair, Mr Chair
    Mr. Secretary, Mr Secretary, Mr. Ambassador, Mr Ambassador, Mr. Chief Justice, Mr Chief Justice, Mr. Mayor, Mr Mayor, Mr. Prime Minister
    Mr Prime Minister, Mr. Leader, Mr. Secretary General, Mr. Secretary-General, Mr Secretary-General, Ms. Chairwoman, Ms. Chair, Ms Chair
    Dr. Evil, Dr. No, Dr No, Dr. J, Dr. Watson, Dr. Zhivago, Dr. Ruth
  `),
};
