import { words } from '../list.ts';
import { toPlural } from './plural.ts';

/** Adjectives of nationality and origin, which are no names of people: `masculine/feminine`, or one form for both. */
export const demonyms: readonly string[] = words(`
  afghan/afghane africain/africaine albanais/albanaise algérien/algérienne allemand/allemande américain/américaine
  andorran/andorrane anglais/anglaise angolais/angolaise arabe argentin/argentine arménien/arménienne asiatique
  australien/australienne autrichien/autrichienne azerbaïdjanais/azerbaïdjanaise azéri/azérie bahreïni/bahreïnie
  bangladais/bangladaise basque bavarois/bavaroise belge béninois/béninoise berbère bermudien/bermudienne bhoutanais/bhoutanaise
  biélorusse bélarusse birman/birmane bolivien/bolivienne bosnien/bosnienne bosniaque botswanais/botswanaise
  brésilien/brésilienne britannique brunéien/brunéienne bulgare burkinabè burkinabé/burkinabée burundais/burundaise
  cambodgien/cambodgienne camerounais/camerounaise canadien/canadienne canarien/canarienne cap-verdien/cap-verdienne
  caribéen/caribéenne castillan/castillane catalan/catalane centrafricain/centrafricaine chilien/chilienne chinois/chinoise
  chypriote colombien/colombienne comorien/comorienne congolais/congolaise coréen/coréenne costaricain/costaricaine
  costaricien/costaricienne croate cubain/cubaine danois/danoise djiboutien/djiboutienne dominicain/dominicaine
  écossais/écossaise égyptien/égyptienne émirati/émiratie équatorien/équatorienne érythréen/érythréenne espagnol/espagnole
  estonien/estonienne éthiopien/éthiopienne européen/européenne fidjien/fidjienne finlandais/finlandaise finnois/finnoise
  flamand/flamande français/française gabonais/gabonaise galicien/galicienne gallois/galloise gambien/gambienne
  géorgien/géorgienne ghanéen/ghanéenne grec/grecque groenlandais/groenlandaise guadeloupéen/guadeloupéenne guatémaltèque
  guinéen/guinéenne guyanais/guyanaise guyanien/guyanienne haïtien/haïtienne hispanique hollandais/hollandaise
  hondurien/hondurienne hongkongais/hongkongaise hongrois/hongroise indien/indienne indonésien/indonésienne
  irakien/irakienne iranien/iranienne irlandais/irlandaise islandais/islandaise israélien/israélienne italien/italienne
  ivoirien/ivoirienne jamaïcain/jamaïcaine jamaïquain/jamaïquaine japonais/japonaise jordanien/jordanienne
  kabyle kanak kazakh/kazakhe kenyan/kenyane kényan/kényane kirghiz/kirghize kosovar/kosovare koweïtien/koweïtienne kurde
  laotien/laotienne letton/lettone lettonne libanais/libanaise libérien/libérienne libyen/libyenne lituanien/lituanienne
  luxembourgeois/luxembourgeoise macédonien/macédonienne maghrébin/maghrébine mahorais/mahoraise malaisien/malaisienne
  malawite malgache malien/malienne maltais/maltaise maori/maorie marocain/marocaine martiniquais/martiniquaise
  mauricien/mauricienne mauritanien/mauritanienne mexicain/mexicaine micronésien/micronésienne moldave monégasque mongol/mongole
  monténégrin/monténégrine mozambicain/mozambicaine namibien/namibienne néerlandais/néerlandaise
  néo-calédonien/néo-calédonienne calédonien/calédonienne néo-zélandais/néo-zélandaise népalais/népalaise
  nicaraguayen/nicaraguayenne nigérian/nigériane nigérien/nigérienne nord-américain/nord-américaine nord-coréen/nord-coréenne
  nord-irlandais/nord-irlandaise norvégien/norvégienne occidental/occidentale omanais/omanaise ougandais/ougandaise ouïghour/ouïghoure
  ouzbek/ouzbèke pakistanais/pakistanaise palestinien/palestinienne panaméen/panaméenne papou/papoue paraguayen/paraguayenne
  péruvien/péruvienne perse philippin/philippine polonais/polonaise polynésien/polynésienne portoricain/portoricaine
  portugais/portugaise prussien/prussienne qatari/qatarie qatarien/qatarienne québécois/québécoise réunionnais/réunionnaise rohingya
  rom romain/romaine roumain/roumaine russe rwandais/rwandaise sahélien/sahélienne salvadorien/salvadorienne samoan/samoane
  saoudien/saoudienne sarde scandinave sénégalais/sénégalaise serbe seychellois/seychelloise sicilien/sicilienne
  sierra-léonais/sierra-léonaise singapourien/singapourienne slave slovaque slovène somalien/somalienne soudanais/soudanaise
  soviétique sri-lankais/sri-lankaise sud-africain/sud-africaine sud-américain/sud-américaine sud-coréen/sud-coréenne
  sud-soudanais/sud-soudanaise suédois/suédoise suisse surinamais/surinamaise syrien/syrienne tadjik/tadjike tahitien/tahitienne
  taïwanais/taïwanaise tanzanien/tanzanienne tchadien/tchadienne tchèque tchétchène texan/texane thaïlandais/thaïlandaise thaï/thaïe
  tibétain/tibétaine togolais/togolaise trinidadien/trinidadienne tunisien/tunisienne turc/turque turkmène tutsi/tutsie
  ukrainien/ukrainienne uruguayen/uruguayenne vénézuélien/vénézuélienne vietnamien/vietnamienne wallisien/wallisienne
  wallon/wallonne yéménite yougoslave zambien/zambienne zimbabwéen/zimbabwéenne zoulou/zouloue
  est-allemand/est-allemande ouest-allemand/ouest-allemande latino-américain/latino-américaine afro-américain/afro-américaine
  franco-allemand/franco-allemande franco-britannique franco-marocain/franco-marocaine franco-algérien/franco-algérienne
  franco-tunisien/franco-tunisienne franco-américain/franco-américaine franco-suisse franco-belge franco-italien/franco-italienne
  franco-espagnol/franco-espagnole franco-russe franco-israélien/franco-israélienne franco-libanais/franco-libanaise
  franco-iranien/franco-iranienne franco-sénégalais/franco-sénégalaise franco-canadien/franco-canadienne franco-polonais/franco-polonaise
  germano-turc/germano-turque américano-britannique irano-américain/irano-américaine israélo-palestinien/israélo-palestinienne
  anglo-saxon/anglo-saxonne russo-ukrainien/russo-ukrainienne sino-américain/sino-américaine indo-pakistanais/indo-pakistanaise

  alsacien/alsacienne aquitain/aquitaine ardéchois/ardéchoise auvergnat/auvergnate bourguignon/bourguignonne breton/bretonne
  champenois/champenoise charentais/charentaise corse dauphinois/dauphinoise franc-comtois/franc-comtoise francilien/francilienne
  gascon/gasconne girondin/girondine guadeloupéen/guadeloupéenne landais/landaise languedocien/languedocienne ligérien/ligérienne
  limougeaud/limougeaude lorrain/lorraine morbihannais/morbihannaise mosellan/mosellane normand/normande picard/picarde
  poitevin/poitevine provençal/provençale savoyard/savoyarde vendéen/vendéenne vosgien/vosgienne occitan/occitane ultramarin/ultramarine
  angevin/angevine barcelonais/barcelonaise berlinois/berlinoise biterrois/biterroise bordelais/bordelaise brestois/brestoise
  bruxellois/bruxelloise caennais/caennaise clermontois/clermontoise dijonnais/dijonnaise dunkerquois/dunkerquoise
  grenoblois/grenobloise havrais/havraise lillois/lilloise londonien/londonienne lorientais/lorientaise lyonnais/lyonnaise
  madrilène marseillais/marseillaise messin/messine milanais/milanaise montpelliérain/montpelliéraine montréalais/montréalaise
  moscovite mulhousien/mulhousienne munichois/munichoise nancéien/nancéienne nantais/nantaise new-yorkais/new-yorkaise
  niçois/niçoise nîmois/nîmoise orléanais/orléanaise palois/paloise parisien/parisienne perpignanais/perpignanaise rémois/rémoise
  rennais/rennaise rochelais/rochelaise roubaisien/roubaisienne rouennais/rouennaise stéphanois/stéphanoise
  strasbourgeois/strasbourgeoise toulonnais/toulonnaise toulousain/toulousaine tourangeau/tourangelle varois/varoise
  valenciennois/valenciennoise viennois/viennoise genevois/genevoise zurichois/zurichoise lausannois/lausannoise liégeois/liégeoise
  anversois/anversoise romand/romande séquano-dionysien/séquano-dionysienne californien/californienne floridien/floridienne
  chrétien/chrétienne juif/juive musulman/musulmane catholique protestant/protestante sunnite chiite orthodoxe
`)
  .flatMap((entry) => entry.split('/'))
  .flatMap((form) => [...new Set([form, toPlural(form)])]);
