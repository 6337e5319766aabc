import type { Nodes } from 'mdast';
import type { ContentDocument } from '../content/entry.ts';

/** A node of the text, and the line of the file it begins on. */
export interface Placed {
  node: Nodes;
  line: number;
}

/**
 * Every node of a body, in reading order. A node that the parser made afterwards (an address found
 * in running text) has no place of its own, and gets that of what it stands in.
 */
export function nodesOf(doc: ContentDocument): Placed[] {
  const found: Placed[] = [];
  const visit = (node: Nodes, above: number): void => {
    const line = node.position ? node.position.start.line + doc.bodyLine : above;
    found.push({ node, line });
    if ('children' in node) for (const child of node.children) visit(child, line);
  };
  visit(doc.body, doc.bodyLine + 1);
  return found;
}
