import { entries, words } from '../list.ts';

export const prepositions: readonly string[] = entries(`
  à, après, au, aux, avant, avec, chez, concernant, contre, dans, de, depuis, derrière, des, dès, devant, du, durant, en,
  entre, envers, hormis, hors, jusque, jusqu', malgré, moyennant, nonobstant, outre, par, parmi, pendant, pour, sans,
  sauf, selon, sous, suivant, sur, vers, via, voici, voilà, excepté, d', touchant, vu, ès, lès,
  à base de, à bord de, à cause de, à ce sujet, à compter de, à condition de, à côté de, à défaut de, à destination de,
  à force de, à hauteur de, à l'aide de, à l'attention de, à l'égard de, à l'encontre de, à l'exception de,
  à l'image de, à l'instar de, à l'intérieur de, à l'extérieur de, à l'invitation de, à l'issue de, à l'occasion de,
  à l'origine de, à la demande de, à la faveur de, à la place de, à la suite de, à la tête de, à la veille de,
  à moins de, à partir de, à proximité de, à propos de, à raison de, à travers, à quelques jours de, afin de,
  au bord de, au bout de, au centre de, au cœur de, au coeur de, au cours de, au début de, au-delà de, au-dessous de,
  au-dessus de, au détriment de, au lendemain de, au lieu de, au milieu de, au moment de, au moyen de, au nom de,
  au profit de, au sein de, au sortir de, au sujet de, au terme de, au titre de, au travers de, au vu de, auprès de,
  autour de, aux abords de, aux alentours de, aux côtés de, aux dépens de, aux environs de, aux mains de,
  avant de, compte tenu de, conformément à, contrairement à, d'ici, d'ici à, dans le but de, dans le cadre de,
  dans le sillage de, dans les rangs de, de la part de, de peur de, du côté de, du fait de, du haut de,
  du temps de, en attendant, en bas de, en butte à, en cas de, en compagnie de, en dehors de, en dépit de, en face de,
  en faveur de, en fonction de, en haut de, en marge de, en matière de, en présence de, en raison de, en réaction à,
  en réponse à, en signe de, en sus de, en termes de, en tête de, en vertu de, en vue de, en échange de, étant donné,
  face à, faute de, grâce à, hors de, jusqu'à, jusqu'en, le long de, loin de, lors de, moyennant, par le biais de,
  par rapport à, par suite de, pour le compte de, près de, quant à, quitte à, sous couvert de, sous l'égide de,
  sous l'œil de, sous peine de, suite à, sur la base de, sur le point de, vis-à-vis de, y compris
`);

/** They tie a noun to its noun: *ministre de l'Intérieur*, *conseiller à la sécurité nationale*, *ambassadeur auprès de l'ONU*. */
export const complementPrepositions: readonly string[] = words('de d à auprès');

/** *Banque de France*, *Aide à l'enfance*, *Fonds pour la paix* */
export const namePrepositions: readonly string[] = words('de d à pour');

/** They say when, where, how or to whom: *à Séoul*, *lors d'un point de presse*. Those of times and places of more words begin with one of these. */
export const circumstancePrepositions: readonly string[] = words(`
  à après avant avec chez dans depuis derrière devant durant en entre face jusque jusqu' lors malgré par pendant pour sans sous
  suite sur vers via auprès dès outre
`);

/** Of these, the ones that may name whom one tells: *a déclaré à Politico*. */
export const addressPrepositions: readonly string[] = ['à', 'auprès'];

/** They tell whose word it is: *la réponse du maire*. */
export const possessivePrepositions: readonly string[] = ['de', "d'"];

/** They stand before an infinitive: *refuse de dire*, *à dire vrai*. */
export const infinitivePrepositions: readonly string[] = words('de d à pour sans');

/** They name who did it in the passive voice: *cité par*. */
export const agentPrepositions: readonly string[] = ['par'];

/** *Li s'est entretenu avec Wu*. */
export const companyPrepositions: readonly string[] = ['avec'];
