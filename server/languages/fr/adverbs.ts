import { entries, words } from '../list.ts';

/** Adverbs that stand inside a verb group or beside it: *a également ajouté*, *ajoute-t-il encore*. */
const SINGLE: readonly string[] = words(`
  ainsi alors après aujourd'hui auparavant aussi aussitôt autant autrement avant bien bientôt cependant certes
  d'abord d'ailleurs davantage déjà demain depuis désormais dès donc dorénavant encore enfin ensuite environ
  également guère haut hier ici immédiatement jadis jamais là là-bas là-dessus longtemps longuement maintenant
  mal malheureusement même mieux moins naguère néanmoins non notamment parfois partout pas peu peut-être plus plutôt
  point pourtant précédemment presque puis quasi quasiment quelquefois rarement récemment régulièrement seulement
  simplement soudain souvent surtout tant tantôt tard tellement tôt toujours tout toutefois très trop vite
  vraiment volontiers voire

  absolument abruptement aimablement allègrement amèrement anonymement apparemment ardemment assurément audacieusement
  autoritairement avidement banalement bêtement bravement brièvement brusquement brutalement calmement candidement
  carrément catégoriquement cérémonieusement certainement chaleureusement clairement collectivement communément
  concrètement conjointement constamment continuellement copieusement cordialement correctement courageusement couramment crânement
  crûment cruellement curieusement cyniquement définitivement délibérément dernièrement désespérément diplomatiquement
  directement discrètement distinctement doctement doucement durement effectivement efficacement élégamment
  éloquemment emphatiquement énergiquement entièrement essentiellement évidemment exactement exclusivement explicitement
  expressément extrêmement facétieusement faussement férocement fermement fièrement finalement formellement fortement
  franchement fréquemment froidement furieusement gaiement généralement généreusement gentiment gravement grossièrement habilement
  habituellement hardiment hâtivement heureusement honnêtement humblement hypocritement implicitement impatiemment impérativement
  indirectement inlassablement initialement instamment intégralement intérieurement invariablement ironiquement
  joliment joyeusement justement laconiquement largement légèrement lentement librement littéralement logiquement lourdement
  lucidement maladroitement malicieusement manifestement massivement mollement modestement mystérieusement naïvement
  naturellement nécessairement nettement nerveusement normalement notoirement nuitamment nullement objectivement
  obstinément occasionnellement officiellement officieusement ostensiblement ouvertement paisiblement parallèlement
  partiellement particulièrement passionnément patiemment perfidement personnellement pertinemment placidement plaisamment
  poliment politiquement ponctuellement posément positivement possiblement pragmatiquement précisément préalablement
  précipitamment premièrement principalement probablement prochainement promptement proprement prosaïquement prudemment
  publiquement pudiquement quotidiennement raisonnablement rapidement rageusement réellement respectivement respectueusement
  résolument rituellement rondement rudement sagement sarcastiquement sciemment sèchement secrètement sensiblement sereinement
  sérieusement sévèrement similairement simultanément sincèrement sobrement solennellement sombrement sommairement
  soudainement spécialement spécifiquement spontanément stoïquement strictement subitement subtilement succinctement
  systématiquement tacitement tendrement textuellement théâtralement théoriquement timidement tranquillement tristement
  ultérieurement ultimement unanimement uniquement urgemment utilement vaguement vainement vertement
  vigoureusement violemment virtuellement visiblement vivement vraisemblablement unilatéralement
`);

/** Adverbs of several words, which part an auxiliary from its participle as single ones do: *a de son côté assuré*. */
const SEVERAL: readonly string[] = entries(`
  de son côté, de leur côté, de mon côté, pour sa part, pour leur part, pour ma part, quant à lui, quant à elle, quant à eux,
  quant à elles, à son tour, à leur tour, à plusieurs reprises, à maintes reprises, à de nombreuses reprises, à nouveau, de nouveau,
  en outre, en revanche, par ailleurs, en substance, en effet, en particulier, en conclusion, en personne, en direct, en public,
  en privé, en vain, dans la foulée, dans la soirée, dans la matinée, dans la nuit, sans détour, sans ambages, sans surprise,
  sans hésiter, au passage, au contraire, au préalable, au total, tout de même, tout de suite, tout d'abord, tout à fait,
  une nouvelle fois, une fois de plus, une fois encore, encore une fois, une première fois, une dernière fois, un peu, avec force, avec humour, avec ironie,
  avec fermeté, avec émotion, avec regret, avec prudence, avec amertume, par exemple, par la suite, par la voix de son avocat, pour autant, pour l'instant,
  ces derniers jours, cette semaine, ce matin, cet après-midi, hier soir, ce soir, à cette occasion, d'emblée, d'une seule voix,
  d'une même voix, de concert, de vive voix, de façon claire, peu après, plus tard, plus tôt, un temps, sur place, sur ce point, à ce sujet, à ce propos
`);

export const adverbs: readonly string[] = [...SINGLE, ...SEVERAL];
