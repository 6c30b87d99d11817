import { writeFileSync } from 'node:fs';

// So that a test can tell whether this was executed.
writeFileSync(new URL('executed.txt', import.meta.url), 'harbour');

/** A plugin of retext: the house says “port”. */
export default function harbour() {
  return (tree, file) => visit(tree, (node) => isHarbour(node) && file.message('Say “port”.', about(node)));
}

function visit(node, look) {
  look(node);
  for (const child of node.children ?? []) visit(child, look);
}

function isHarbour({ type, children }) {
  return type === 'WordNode' && children.map(({ value }) => value).join('') === 'harbour';
}

function about({ position }) {
  return { place: position, source: 'harbour', ruleId: 'port' };
}
