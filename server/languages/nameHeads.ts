import type { NameHeads } from './languagePack.ts';
import { words } from './list.ts';

/** Words that end the names of firms, banks, papers and clubs in any language's press: *Thomson Reuters Corp*, *Deutsche Bank*. */
export const lastWordsOfNames: NameHeads = {
  organization: words(`
    hospital museum
    ab ag airlines airways alliance asset associates assurance automotive aviation bancorp bank banking
    biotech bros brothers bv capital chemicals club co communications company computers consulting corp
    corporation digital dynamics electric electronics energy enterprises entertainment fc finance financial
    foods foundation fund games gmbh group groupe gruppe holding holdings inc industries institute instruments
    insurance international investment investments kg laboratories labs limited llc llp logistics ltd media
    mining mobile motor motors music network networks news nv oil oyj partners petroleum pharma
    pharmaceuticals pictures plc post press productions records resources rovers rugby sa sarl sas sc se
    securities semiconductor services solutions spa sport sports steel studio studios systems technologies
    technology telecom telecommunications telegraph television times trust tv united universal university utd
    ventures weekly zeitung
  `),
  place: words(`
    airport arena avenue bay beach boulevard bridge castle county creek crossing district drive field forest
    garden gardens glacier harbor harbour heights highway hill hills hotel island islands isle isles
    lake lane mall mountain mountains oblast palace park pass peak peninsula plaza port prefecture
    province river road square stadium station strait strasse straße street terrace tower towers valley
    village zoo
  `),
  other: words(`
    act award awards challenge championship championships classic cup day derby festival games marathon
    masters open pact plan prix prize series tour tournament treaty trophy war
  `),
};
