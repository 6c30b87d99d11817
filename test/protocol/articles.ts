/** An article with a fault of each kind, French, in the layout of one paragraph a line. */
export const FAULTY = [
  'Le pont de Valbrune restera fermé tout l’hiver',
  'Le pont suspendu de Valbrune restera fermé jusqu’au printemps, a annoncé la maire de la ville, Claire Aubertin.',
  '«\u00a0Les câbles ont été examinés et nous ne rouvrirons pas avant la fin des travaux\u00a0», a-t-elle ajouté. Aubertin a déclaré lors d’une conférence de presse.',
  'C’est la deuxième fois. depuis dix ans que l’ouvrage ferme.',
  '«\u00a0Nous perdons la moitié de nos clients\u00a0», Karim Peyron a déclaré mercredi.',
  'La source: www.valbrune-infos.fr',
].join('\n');

/** The same with nothing to report. */
export const CLEAN = [
  'Le pont de Valbrune restera fermé tout l’hiver',
  'Le pont suspendu de Valbrune restera fermé jusqu’au printemps, a annoncé la maire de la ville, Claire Aubertin.',
  '«\u00a0Les câbles ont été examinés et nous ne rouvrirons pas avant la fin des travaux\u00a0», a-t-elle ajouté.',
].join('\n');
