import type { Noun } from '../languagePack.ts';
import { nouns } from './nouns.ts';

/** Nouns that name several people at once; those of `roles` in the plural are not repeated. */
export const groups: readonly Noun[] = [
  ...nouns(
    `= gens, = jeunes, = proches, = parents, = riverains, = participants, = organisateurs, = observateurs, = internautes,
    = utilisateurs, = consommateurs, = voyageurs, = fans, = spectateurs, = lecteurs, = auditeurs, = téléspectateurs,
    = citoyens, = contribuables, = exilés, = rescapés, = fidèles, = croyants, = chrétiens, = catholiques, = protestants,
    = musulmans, = juifs, = insurgés, = séparatistes, = chasseurs, = actionnaires, = créanciers, = fabricants,
    = constructeurs, = distributeurs, = producteurs, = requérants, = occupants, = squatteurs, = squatters, = piétons,
    = volontaires, = défenseurs, = détracteurs, = critiques, = alliés, = rivaux, = jurés, = républicains, = conservateurs,
    = démocrates, = travaillistes, = libéraux, = socialistes, = communistes, = écologistes, = centristes, = nationalistes,
    = indépendantistes, = insoumis, = macronistes, = talibans, = houthis, = kurdes, = grévistes, = cheminots,
    = zadistes, = black blocs, = gilets jaunes, = casseurs, = émeutiers, = badauds, = curieux, = convives, = invités,
    = intervenants, = signataires, = habitués, = anciens, = aînés, = enfants, = élèves, = mineurs, = locataires,
    = copropriétaires, = patrons, = routiers, = taxis, = intermittents, = fonctionnaires, = agents, = personnels, = syndicats, = partis,
    couple, public, équipage, personnel, entourage, voisinage, électorat, peuple, trio, duo, quatuor, quintette`,
    'masculine',
  ),
  ...nouns(
    `= personnes, = familles, = sources, = personnalités, = féministes, = associations, = organisations, = voix, = élites,
    = troupes, foule, population, communauté, source, personne, personnalité, majorité présidentielle`,
    'feminine',
  ),
];
