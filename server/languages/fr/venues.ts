import { entries, words } from '../list.ts';

/** Whom one tells. */
export const addressees: readonly string[] = words(`
  journaliste journalistes presse médias média reporters reporter correspondant correspondante correspondants
  parlementaires députés sénateurs élus enquêteurs policiers gendarmes juges magistrats jurés avocats
  partisans militants sympathisants supporteurs supporters fans électeurs abonnés followers lecteurs auditeurs téléspectateurs
  auditoire public foule assemblée assistance antenne micro caméra caméras tribune chaîne radio télévision quotidien
  hebdomadaire magazine journal collaborateurs salariés étudiants élèves proches diplomates actionnaires investisseurs analystes
  délégués participants
`);

/** Where and how one speaks. */
export const venues: readonly string[] = entries(`
  conférence de presse, conférence, point de presse, point presse, briefing, communiqué, communiqué de presse,
  entretien, entretiens, interview, interviews, discours, allocution, déclaration, déclarations, message, lettre, courrier,
  courriel, mail, e-mail, tribune, chronique, éditorial, édito, billet, tweet, tweets, post, publication, vidéo, podcast,
  émission, débat, meeting, réunion, audience, audition, séance, session, procès, plaidoirie, réquisitoire, point,
  visite, déplacement, rencontre, cérémonie, hommage, congrès, sommet, forum, colloque, table ronde, assemblée générale,
  conseil des ministres, compte rendu, appel, appel téléphonique, visioconférence, duplex, plateau, antenne, direct,
  off, marge, coulisses, couloirs, vœux, prise de parole, intervention, questions au gouvernement, rassemblement,
  manifestation, rapport, note, enquête, document, étude, circulaire, story, live, stories
`);
