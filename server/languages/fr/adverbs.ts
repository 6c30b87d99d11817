import { words } from '../list.ts';

/** Adverbs that stand inside a verb group or beside it: *a également ajouté*, *ajoute-t-il encore*. */
export const adverbs: readonly string[] = words(`
  ainsi alors après aujourd'hui auparavant aussi aussitôt autant autrement avant bien bientôt cependant certes
  d'abord d'ailleurs davantage déjà demain depuis désormais dès donc dorénavant encore enfin ensuite environ
  également guère haut hier ici immédiatement jadis jamais là là-bas là-dessus longtemps longuement lors maintenant
  mal malheureusement même mieux moins naguère néanmoins non notamment parfois partout pas peu peut-être plus plutôt
  point pourtant précédemment presque puis quasi quasiment quelquefois rarement récemment régulièrement seulement
  simplement soudain souvent sous surtout tant tantôt tard tellement tôt toujours tout toutefois très trop vite
  vraiment volontiers voire oui si

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
