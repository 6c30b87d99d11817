/** Where the page of a rule is read. */
export function ruleUrl(ruleId: string): string {
  return `https://github.com/copydesk/copydesk/blob/main/docs/rules/${ruleId}.md`;
}
