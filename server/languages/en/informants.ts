import { words } from '../list.ts';

/**
 * Roles that speak in their own right: *the prosecutor* stands for nobody named before, unless he was named as one. Words that news
 * copy uses for somebody else it has just named (*the lawmaker*, *the singer*) are not among them.
 */
export const informants: readonly string[] = words(`
  prosecutor judge juror magistrate attorney lawyer solicitor barrister counsel expert psychiatrist psychologist pathologist
  coroner doctor physician nurse paramedic firefighter policeman policewoman detective investigator inspector sheriff deputy
  trooper sergeant lieutenant captain colonel spokesman spokeswoman spokesperson aide adviser advisor staffer insider witness
  bystander passer-by neighbour neighbor resident customer client passenger tourist spectator fan driver motorist source
  father mother dad mum mom brother sister son daughter uncle aunt cousin nephew niece husband wife spouse partner boyfriend
  girlfriend friend colleague co-worker moderator host anchor presenter interviewer journalist reporter columnist
  correspondent editor reader user historian economist analyst researcher pollster strategist commentator critic supporter
  caller translator interpreter guard clerk teacher
`);
