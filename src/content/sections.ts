import type { Heading, Root, RootContent } from 'mdast';
import { headingText } from './markdown.ts';

export interface Section {
  heading: Heading;
  title: string;
  nodes: RootContent[];
}

/** Splits a body at its second-level headings. What stands before the first is the intro. */
export function splitSections(tree: Root): { intro: RootContent[]; sections: Section[] } {
  const intro: RootContent[] = [];
  const sections: Section[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2)
      sections.push({ heading: node, title: headingText(node), nodes: [] });
    else (sections.at(-1)?.nodes ?? intro).push(node);
  }
  return { intro, sections };
}
