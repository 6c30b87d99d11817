import { words } from '../list.ts';

/** *Parlant lundi à Séoul.* cannot make a sentence. */
export const speakingParticiples: readonly string[] = words(
  'parlant exprimant adressant témoignant intervenant',
);

/** Finite forms that no noun or adjective shares, beside the auxiliaries: they show a clause inside quotation marks. */
export const clauseWords: readonly string[] = words(`
  faut fallait faudra faudrait suffit suffisait suffira suffirait convient convenait agit agissait vaut valait vaudrait
  sais sait savons savez savent savais savait saura prends prend prenons prenez prennent prenait prendra mets mettons mettez
  mettent donne donnent donnons donnez donnait perds perd perdons perdent gagnons gagnez vis vit vivons vivez vivent vivait
  vois voit voyons voyez voient voyait verra verrons connais connaît connaissons connaissez connaissent connaissait aime
  aimes aimons aimez aiment aimait aimerais aimerait jouons jouez jouent jouait travaillons travaillez travaillent
  travaillait cherchons cherchez cherchent cherchait devient deviens devenons deviennent devenait deviendra existe existent
  existait semble semblent semblait arrivons arrivez arrivent arrivait suffisent dépend dépendent dépendait mérite méritent
  méritons méritait permet permettent permettait permettra concerne concernent concernait représentent représentait
  constituent ressemblent ressemblait attends attend attendons attendez attendent attendait restons restez restent restait
  restera passons passez passent passait passera marchons marchent marchait portons portent portait montrent montrait meurt
  meurent tiens reçoit reçoivent laissez arrêtez soyez soyons ayez ayons sachez venez allez sortez partez
  regardez écoutez votez aidez sauvez libérez dégagez choisissons choisissez appartient appartiennent entends
  sens sent sentons sentent sentait souffre souffrent souffrait paye paie payons payez paient ouvre ouvrons ouvrent
  fermons quittons quittent espérons pensons voulons devons pouvons avons sommes ferons serons aurons irons
`);

/** What makes *il* refer to nobody: *il faut*, *il s'agit*, *il y a*; behind a form of *être*: *il est clair que*. */
export const impersonal: { readonly verbs: readonly string[]; readonly predicates: readonly string[] } = {
  verbs: words(`
    y faut fallait faudra faudrait fallut agit agissait agira agirait suffit suffisait suffira suffirait convient convenait
    conviendra conviendrait importe importait vaut valait vaudrait vaudra pleut pleuvait pleuvra neigeait
    neigera existe existait incombe incombait appert semblerait
  `),
  predicates: words(`
    clair évident possible impossible probable improbable vrai faux exact inexact nécessaire important essentiel indispensable
    impératif urgent temps tard tôt difficile compliqué facile inutile utile normal anormal logique illogique question
    interdit permis défendu prévu acquis établi convenu entendu rare fréquent étonnant surprenant regrettable dommage
    souhaitable préférable inacceptable inadmissible intolérable insupportable impensable inconcevable inimaginable scandaleux
    honteux indéniable incontestable plausible envisageable primordial crucial vital capital intéressant prématuré
    recommandé conseillé déconseillé demandé manifeste patent notoire flagrant légitime illusoire vain
    raisonnable dangereux risqué fondamental paradoxal exclu hors midi minuit
  `),
};
