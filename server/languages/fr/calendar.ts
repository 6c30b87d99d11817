import { words } from '../list.ts';

export const weekdays: readonly string[] = words('lundi mardi mercredi jeudi vendredi samedi dimanche');

export const months: readonly string[] = words(
  'janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre janv. févr. avr. juil. sept. oct. nov. déc.',
);

export const timeWords: readonly string[] = words(`
  aujourd'hui hier avant-hier demain après-demain maintenant matin midi après-midi soir soirée matinée nuit minuit
  veille lendemain surlendemain avant-veille week-end semaine semaines mois trimestre semestre année années an ans jour jours
  journée heure heures minute minutes seconde secondes décennie siècle printemps été automne hiver
  dernier dernière derniers dernières prochain prochaine prochains prochaines passé passée suivant suivante précédent précédente
  récemment tôt tard auparavant naguère jadis bientôt dernièrement aube crépuscule h gmt lundis mardis mercredis jeudis
  vendredis samedis dimanches
`);
