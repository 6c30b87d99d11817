import type { ReportingVerb } from '../languagePack.ts';
import { words } from '../list.ts';

/**
 * Verbs of the French press that report words, by what they do. To add one, write its infinitive, without *se*, in the
 * list that fits, and run `npm run generate`, which conjugates it. A verb stands in one list only.
 *
 * A verb that needs something reported (*déclarer*) leaves a sentence unfinished when nothing follows it:
 * *Kim a déclaré lors d'une conférence de presse.* One that stands alone does not: *Le ministre a répondu.*
 */
export const reportingVerbs: readonly ReportingVerb[] = [
  // To say, to think aloud, to argue, to put forward.
  ...speech(`
    déclarer dire redire affirmer réaffirmer indiquer préciser annoncer énoncer formuler verbaliser proclamer expliquer
    réexpliquer assurer garantir certifier confier révéler dévoiler divulguer
    stipuler spécifier reconnaître reconnaitre concéder rapporter signaler
    estimer souligner remarquer constater relever considérer déplorer subodorer décréter
    justifier soutenir détailler énumérer
    suggérer préconiser recommander prôner avancer hasarder`),
  // To hit home, to say again, to let slip, to recite.
  ...speech(`
    marteler asséner assener clamer réitérer rappeler décocher lâcher glisser scander égrener`),
  // To tell a story, to promise, to think, to say in a low voice: *Elle raconte.* is a whole sentence.
  ...speech(
    `raconter relater narrer exposer jurer promettre juger noter observer regretter espérer pronostiquer prédire
    prophétiser argumenter arguer argüer contre-argumenter résumer synthétiser décrypter analyser diagnostiquer théoriser
    proposer répéter susurrer murmurer chuchoter souffler marmonner marmotter bredouiller balbutier bafouiller déclamer
    débiter réciter`,
    { standsAlone: true },
  ),

  // Enough is said without an object.
  ...speech(
    `insister confirmer témoigner conclure trancher nuancer tempérer relativiser plaider réagir protester persister
    ironiser plaisanter blaguer badiner persifler gloser épiloguer temporiser éditorialiser approuver abonder commenter
    rassurer dédramatiser minimiser extrapoler opiner philosopher prévenir avertir alerter`,
    { standsAlone: true },
  ),
  // The voice tells in what mood.
  ...speech(
    `tonner tempêter fulminer pester tonitruer rugir hurler crier râler rouspéter maugréer bougonner grommeler grogner
    grincer soupirer gémir sangloter rigoler jubiler exulter`,
    { standsAlone: true },
  ),
  // *S'emporte-t-elle*, *s'est réjoui le maire*.
  ...speech(
    `insurger indigner offusquer scandaliser emporter énerver agacer alarmer inquiéter émouvoir réjouir amuser
    enthousiasmer émerveiller extasier enflammer emballer lamenter désoler attrister plaindre esclaffer étonner
    souvenir remémorer épancher époumoner égosiller excuser impatienter irriter attendrir enorgueillir`,
    { standsAlone: true, reflexive: true },
  ),
  ...speech('exclamer écrier récrier', { reflexive: true }),

  // To go on.
  ...speech('ajouter rajouter', { additive: true }),
  ...speech('poursuivre compléter enchaîner enchainer renchérir surenchérir', {
    additive: true,
    standsAlone: true,
  }),
  ...possible('continuer reprendre embrayer rebondir', { additive: true, standsAlone: true }),

  // To ask and to answer.
  ...speech('demander', { asks: true }),
  ...speech('interroger questionner', { asks: true, standsAlone: true }),
  ...speech('enquérir', { asks: true, reflexive: true }),
  ...speech('répondre répliquer rétorquer riposter objecter acquiescer', {
    answers: true,
    standsAlone: true,
  }),
  ...speech('démentir nier réfuter contester infirmer corroborer', { answers: true, standsAlone: true }),
  ...possible('refuser rejeter récuser décliner éluder', { answers: true, standsAlone: true }),
  ...possible('balayer', { answers: true }),

  // To write.
  ...speech('écrire tweeter twitter', { writes: true }),
  ...possible('poster retweeter publier rédiger titrer signer légender griffonner partager', {
    writes: true,
  }),

  // To tell somebody to.
  ...speech('exhorter implorer supplier adjurer enjoindre intimer'),
  ...possible(
    'conseiller sommer ordonner commander inviter encourager inciter presser menacer exiger réclamer revendiquer',
  ),
  ...speech('interpeller apostropher tancer sermonner', { describes: true }),

  // To say what one thinks of a thing, in quoted words.
  ...speech(
    `dénoncer fustiger critiquer accuser railler brocarder vilipender stigmatiser étriller pourfendre blâmer tacler
    cingler décrier qualifier décrire dépeindre évoquer invoquer vanter louer
    reprocher`,
    { describes: true },
  ),
  ...speech('féliciter', { describes: true }),
  ...speech('moquer gausser', { describes: true, reflexive: true }),
  ...possible(
    `appeler saluer condamner célébrer traiter taxer définir présenter désigner surnommer pointer épingler remercier citer
    mentionner applaudir`,
    { describes: true },
  ),
  ...possible('parler', { describes: true, standsAlone: true, particle: 'de' }),
  ...speech('mettre', { standsAlone: true, particle: 'en garde' }),
  ...possible('botter', { standsAlone: true, particle: 'en touche' }),

  // To judge who speaks; beside each what to write instead.
  ...loaded('prétendre alléguer', 'affirmer'),
  ...loaded('avouer confesser admettre', 'dire'),
  ...loaded('insinuer sous-entendre', 'suggérer'),
  ...loaded('seriner rabâcher ressasser', 'répéter'),
  ...loaded('claironner', 'annoncer'),
  ...loaded('targuer', 'affirmer', { reflexive: true, describes: true }),
  ...loaded('vociférer éructer vitupérer brailler', 'lancer', { standsAlone: true }),
  ...loaded('geindre pleurnicher', 'déplorer', { standsAlone: true }),
  ...loaded('ricaner', 'ironiser', { standsAlone: true }),
  ...loaded('fanfaronner plastronner pavoiser crâner', 'affirmer', { standsAlone: true }),
  ...loaded('pontifier ergoter pérorer', 'argumenter', { standsAlone: true }),

  // Of these a tag is one use among several.
  ...possible(`
    lancer relancer commencer débuter entamer attaquer terminer finir achever appuyer enfoncer corriger rectifier
    défendre développer étayer démontrer illustrer chiffrer calculer évaluer
    penser croire trouver supposer présumer imaginer craindre redouter souhaiter douter comprendre prévoir anticiper parier
    escompter apprécier assumer déduire convenir lister
    communiquer transmettre diffuser relayer informer aviser apprendre notifier signifier statuer
    lire entendre chanter entonner siffler convaincre tenter ruminer rêver`),
  ...possible('sourire rire pleurer exprimer contre-attaquer', { standsAlone: true }),
  // A face and a body that speak without words; a tag wants another verb.
  ...possible(
    `pâlir rougir blêmir verdir frémir frissonner grelotter tressaillir tressauter sursauter trembler bondir hocher froncer
    cligner ciller loucher tousser toussoter éternuer bâiller renifler déglutir saliver haleter transpirer trépigner
    gesticuler tituber vaciller`,
    { standsAlone: true, silent: true },
  ),
  ...possible('renfrogner rembrunir raidir', { standsAlone: true, silent: true, reflexive: true }),
  // *Fait-il*, and before an infinitive *a fait savoir*, *a fait valoir*: see `infinitiveOnly`.
  ...possible('faire', { inverted: true }),
  ...possible('savoir valoir'),
];

/** Verbs that report in the infinitive alone: *fait-il savoir*, never *sait-il*. */
export const infinitiveOnly: readonly string[] = ['savoir', 'valoir'];

function loaded(text: string, neutral: string, more: Partial<ReportingVerb> = {}): readonly ReportingVerb[] {
  return speech(text, { judges: true, neutral, ...more });
}

function speech(
  text: string,
  more: Omit<ReportingVerb, 'lemma' | 'certainty'> = {},
): readonly ReportingVerb[] {
  return words(text).map((lemma) => ({ lemma, certainty: 'speech', ...more }));
}

function possible(
  text: string,
  more: Omit<ReportingVerb, 'lemma' | 'certainty'> = {},
): readonly ReportingVerb[] {
  return words(text).map((lemma) => ({ lemma, certainty: 'possible', ...more }));
}
