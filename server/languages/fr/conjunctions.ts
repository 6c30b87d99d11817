import { entries, words } from '../list.ts';

export const coordinators: readonly string[] = words('et ou mais or ni car donc puis voire');

export const subordinators: readonly string[] = entries(`
  que, qu', si, s', quand, lorsque, lorsqu', puisque, puisqu', comme, quoique, quoiqu', où, pourquoi, comment, combien,
  afin que, afin qu', à ce que, à condition que, à mesure que, à moins que, ainsi que, alors que, alors qu', après que,
  après qu', attendu que, au cas où, au fur et à mesure que, au moment où, au point que, au lieu que, aussi longtemps que,
  aussitôt que, autant que, avant que, avant qu', bien que, bien qu', d'autant que, d'autant plus que, de crainte que,
  de façon que, de manière que, de même que, de peur que, de sorte que, depuis que, depuis qu', dès lors que,
  dès que, dès qu', du fait que, du moment que, en attendant que, encore que, en sorte que, étant donné que,
  excepté que, jusqu'à ce que, jusqu'au moment où, maintenant que, malgré que, même si, même s', non que, outre que,
  parce que, parce qu', pendant que, pendant qu', plutôt que, pour peu que, pour que, pour qu', pourvu que, sans que, sans qu',
  sauf que, sauf si, selon que, si bien que, sitôt que, soit que, suivant que, tandis que, tandis qu', tant que, tant qu',
  vu que, quand bien même, comme si, une fois que
`);

/** They begin what is said: *a dit* `que`, *demande* `si`. */
export const complementizers: readonly string[] = words("que qu' si s'");

export const relatives: readonly string[] = words(
  'qui dont où lequel laquelle lesquels lesquelles duquel desquels desquelles auquel auxquels auxquelles quoi',
);

/** What may stand before a verb: negation and clitics. */
export const preverbal: readonly string[] = words('ne n me m te t se s nous vous le la l les lui leur y en');

export const negations: readonly string[] = words('ne n pas jamais aucunement nullement guère point plus');

export const reflexives: readonly string[] = words('se s me m te t nous vous');
