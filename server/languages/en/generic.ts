import { words } from '../list.ts';

/** With *the* and nothing behind them they stand for the body named last: *the company*, *the union*. */
export const genericBodies: readonly string[] = words(`
  company firm group corporation business maker carmaker automaker chipmaker manufacturer airline bank lender insurer retailer
  supplier operator carrier developer publisher broadcaster network newspaper paper magazine website outlet startup giant
  institute institution organisation organization association foundation federation union charity nonprofit think-tank
  agency watchdog regulator club team side party movement brand chain studio lab
`);

/** With their complement they stand behind the noun: *a person close to the talks*, *two officials familiar with the plan*. */
export const postposedAdjectives: readonly string[] = words(`
  close familiar aware responsible present involved privy opposed loyal sympathetic critical hostile briefed
`);

/** *the 24-year-old* */
export const ageNouns: readonly string[] = words('year-old');

/** Before the name of a place: *in Ashford*, *near Leeds*. */
export const locatives: readonly string[] = words(
  'in at under beneath off near outside around across from to towards toward',
);
