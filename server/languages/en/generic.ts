import { words } from '../list.ts';

/** With *the* and nothing behind them they stand for the body named last: *the company*, *the union*. */
export const genericBodies: readonly string[] = words(`
  company firm group corporation business maker carmaker automaker chipmaker manufacturer airline bank lender insurer retailer
  supplier operator carrier developer publisher broadcaster network newspaper paper magazine website outlet startup giant
  institute institution organisation organization association foundation federation union charity nonprofit think-tank
  agency watchdog regulator club team side party movement brand chain studio lab
`);

/** Before the name of a place: *in Ashford*, *near Leeds*. */
export const locatives: readonly string[] = words(
  'in at under beneath off near outside around across from to towards toward',
);
