import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Where a reader finds whom to ring: what leads there is urgent. */
const ASK = '/hva-vi-ikke-vet/';

/** What stands before the first heading of a problem, in two: what cannot wait, and the rest. */
export interface ProblemIntro {
  urgent: Root;
  rest: Root;
}

/** Divides an introduction by its paragraphs. */
export function divided(intro: Root): ProblemIntro {
  const urgent = new Set<Root['children'][number]>();
  for (const node of intro.children)
    visit(node, 'element', (element) => {
      if (String(element.properties.href).split('#')[0] !== ASK) return undefined;
      urgent.add(node);
      return SKIP;
    });
  return {
    urgent: { ...intro, children: intro.children.filter((node) => urgent.has(node)) },
    rest: { ...intro, children: intro.children.filter((node) => !urgent.has(node)) },
  };
}
