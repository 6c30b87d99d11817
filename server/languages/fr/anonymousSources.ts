import type { AnonymousSources } from '../languagePack.ts';
import { entries, words } from '../list.ts';

const KINDS = `
  policière, judiciaire, gouvernementale, ministérielle, diplomatique, militaire, sécuritaire, parlementaire, syndicale,
  patronale, médicale, hospitalière, sanitaire, pénitentiaire, douanière, fiscale, financière, bancaire, industrielle,
  aéroportuaire, portuaire, ferroviaire, universitaire, ecclésiastique, interne, locale, régionale, européenne, occidentale,
  américaine, israélienne, palestinienne, libanaise, syrienne, irakienne, turque, russe, ukrainienne, africaine, onusienne,
  proche du dossier, proche de l'enquête, proche de l'affaire, proche des négociations, proche des discussions,
  proche du gouvernement, proche du pouvoir, proche de la présidence, proche de la direction, proche du ministre,
  proche du ministère, proche du parquet, proche du club, proche du joueur, proche de la famille, bien informée,
  bien placée, autorisée, anonyme, sûre, fiable, concordante, officieuse, indépendante, humanitaire, rebelle, loyaliste`;

/** How the French press lays words to people whom it does not name. */
export const anonymousSources: AnonymousSources = {
  nouns: words('source sources insider insiders initié initiés informateur informateurs informatrice'),
  people: words(`
    responsable responsables officiel officiels dirigeant dirigeants cadre cadres conseiller conseillers conseillère conseillères
    collaborateur collaborateurs collaboratrice collaboratrices diplomate diplomates fonctionnaire fonctionnaires
    haut-fonctionnaire ministre ministres ex-ministre parlementaire parlementaires député députés députée députées sénateur
    sénateurs sénatrice sénatrices élu élus élue élues proche proches intime intimes familier familiers
    négociateur négociateurs négociatrice enquêteur enquêteurs enquêtrice gradé gradés magistrat magistrats magistrate
    stratège stratèges lieutenant ténor ténors baron poids-lourd émissaire émissaires banquier banquiers lobbyiste lobbyistes
    observateur observateurs`),
  plain: words('observateurs'),
  distinguishing: words(`
    autre autres un une
    haut hauts haute hautes certain certains certaines plusieurs quelques deux trois anonyme anonymes proche proches`),
  circles: entries(`
    l'entourage du, l'entourage de, l'entourage d', son entourage, leur entourage, l'entourage proche, son proche entourage, les couloirs du, les couloirs de, les allées du,
    les cercles du, les rangs du, les rangs de,
    les proches du, les proches de, les proches d', ceux qui le connaissent, ceux qui la connaissent,
    les milieux autorisés, des milieux autorisés, les milieux bien informés, des milieux bien informés`),
  phrases: [
    ...entries(KINDS).map((kind) => `de source ${kind}`),
    ...entries(KINDS).map((kind) => `de sources ${plural(kind)}`),
    ...entries(`
    de bonne source, de bonnes sources, de sources diverses, de diverses sources,
    de plusieurs sources, de différentes sources, selon nos informations, d'après nos informations,
    selon nos sources, d'après nos sources, selon des informations concordantes, selon certaines informations,
    selon des indiscrétions, selon plusieurs indiscrétions, selon certaines indiscrétions, selon la rumeur,
    selon les rumeurs, selon des rumeurs, selon certaines rumeurs, à en croire la rumeur, à en croire les rumeurs,
    selon les mauvaises langues, selon les initiés, selon les observateurs, selon certains observateurs,
    selon plusieurs observateurs, selon de nombreux observateurs, de l'avis de nombreux observateurs,
    de l'avis des observateurs, de l'avis de plusieurs observateurs, de l'avis de certains observateurs,
    aux yeux de nombreux observateurs, disent les initiés, murmurent les initiés, d'aucuns disent, d'aucuns affirment,
    d'aucuns prétendent, d'aucuns assurent, d'aucuns estiment, certains disent, certains affirment, certains prétendent,
    certains assurent, certains murmurent, beaucoup disent, beaucoup affirment, il se dit que, il se murmure que,
    il se murmure qu', on murmure que, on murmure qu', on chuchote que, le bruit court que, le bruit court qu',
    la rumeur dit que, la rumeur veut que, la rumeur court que, à ce qu'on dit,
    on indique dans l'entourage, on dit dans l'entourage, on assure dans l'entourage, on précise dans l'entourage,
    on explique dans l'entourage, on affirme dans l'entourage, selon l'entourage, d'après l'entourage, selon son entourage,
    d'après son entourage, selon leur entourage, d'après leur entourage`),
  ],
  examples: entries(
    "dont, parmi lesquels, parmi lesquelles, comme, tels que, telles que, à l'image de, à commencer par, y compris",
  ),
  anonymity: entries(`
    sous couvert d'anonymat, sous couvert de l'anonymat, sous le couvert de l'anonymat, sous le sceau de l'anonymat,
    sous condition d'anonymat, à condition de rester anonyme, à condition de ne pas être nommé,
    à condition de ne pas être nommée, sous réserve d'anonymat, sous le voile de l'anonymat, en requérant l'anonymat,
    requérant l'anonymat, réclamant l'anonymat, demandant l'anonymat, souhaitant l'anonymat, souhaitant garder l'anonymat,
    souhaitant conserver l'anonymat, souhaitant rester anonyme, préférant l'anonymat, préférant garder l'anonymat,
    préférant rester anonyme, désirant garder l'anonymat, désirant rester anonyme, tenant à l'anonymat, ayant requis l'anonymat,
    ayant demandé l'anonymat, ayant souhaité rester anonyme, ayant souhaité garder l'anonymat, a requis l'anonymat,
    ont requis l'anonymat, a demandé l'anonymat, ont demandé l'anonymat, a réclamé l'anonymat, ont réclamé l'anonymat,
    requiert l'anonymat, requièrent l'anonymat, réclame l'anonymat, demande l'anonymat, souhaite garder l'anonymat,
    souhaite conserver l'anonymat, souhaite rester anonyme, souhaitent rester anonymes, souhaitent garder l'anonymat,
    préfère rester anonyme, préfère garder l'anonymat, préfèrent rester anonymes, a souhaité rester anonyme,
    a souhaité garder l'anonymat, ont souhaité rester anonymes, ont souhaité garder l'anonymat, a préféré rester anonyme,
    a préféré garder l'anonymat, ont préféré rester anonymes, tient à rester anonyme, tient à garder l'anonymat,
    tiennent à rester anonymes, à ne pas être nommé, à ne pas être nommée, à ne pas être nommés, à ne pas être cité,
    à ne pas être citée, à ne pas être cités, à ne pas être identifié, à ne pas être identifiée, à ne pas être identifiés,
    ne pas être nommé, ne pas être nommée, ne pas être cité, ne pas être citée, ne pas être cités, ne pas être identifié,
    ne pas être identifiée, que son nom ne soit pas cité, que son nom ne soit pas publié, que son nom soit tu`),
  explaining: entries(`
    car, parce que, parce qu', puisque, puisqu', en raison de, en raison du, en raison des, pour ne pas, pour éviter, pour des raisons,
    pour raison, pour parler, pour s'exprimer, pour pouvoir, afin de, afin d', de peur de, de peur d', de peur que, par peur, par crainte,
    de crainte, craignant, redoutant, faute de, faute d', n'étant pas, n'ayant pas, du fait, compte tenu, vu, comme, dans la mesure où,
    à cause, soucieux, soucieuse, au vu, eu égard, le temps de, tant que`),
  reasons: entries(`
    pas autorisé à, pas autorisée à, pas autorisés à, pas autorisées à, pas habilité à, pas habilitée à, pas habilités à,
    pas le droit de parler, pas le droit de s'exprimer, devoir de réserve, obligation de réserve, secret de l'instruction,
    secret de l'enquête, secret défense, secret professionnel, clause de confidentialité, accord de confidentialité,
    tenu au secret, tenue au secret, tenus au secret, peur de représailles, peur des représailles, crainte de représailles,
    crainte des représailles, craignant des représailles, redoutant des représailles, craint des représailles,
    pour leur sécurité, pour sa sécurité, raisons de sécurité, raison de sécurité, peur de perdre son emploi,
    peur de perdre leur emploi, prénom a été modifié, prénom a été changé, nom a été modifié, nom a été changé,
    prénoms ont été modifiés, prénoms ont été changés, noms ont été modifiés, noms ont été changés, nom d'emprunt,
    protéger son identité, protéger leur identité, protéger sa famille, protéger ses sources, protection des sources`),
};

/** *proche du dossier* has one adjective, and it comes first; *bien informée* an adverb. */
function plural(kind: string): string {
  return kind.replace(/^(bien )?([^ ]+)/u, '$1$2s');
}
