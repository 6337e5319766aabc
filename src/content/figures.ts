import { h } from 'hastscript';
import type { Element, Root, RootContent } from 'hast';
import type { Nodes } from 'mdast';
import { figureNames, figures, type FigureName } from '../schemas/figures.ts';

/** A figure in composed text (`.mdx`), as it was written. */
type Written = Extract<Nodes, { type: 'mdxJsxFlowElement' }>;

/** What is wrong with how a figure is written, before its values are looked at. */
export type FigureFault =
  | { fault: 'unknown'; name: string; known: readonly string[] }
  | { fault: 'not-text'; name: string }
  | { fault: 'has-text'; name: string };

/** A figure that a page has: which one, and the values as written. */
export interface FoundFigure {
  name: FigureName;
  props: Record<string, unknown>;
}

declare module 'hast' {
  interface ElementData {
    /** The figure that stands here. */
    figure?: FoundFigure;
  }
}

/** The name of a known figure. */
const known = (name: string | null): FigureName | undefined =>
  figureNames.find((figure) => figure === name);

/** Values in quotes, by name, and the faults of those that are anything else. */
function valuesOf({ name, attributes }: Written): [Record<string, unknown>, FigureFault[]] {
  const values: Record<string, unknown> = {};
  const faults: FigureFault[] = [];
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      values[attribute.name] = attribute.value;
    else faults.push({ fault: 'not-text', name: name ?? '' });
  }
  return [values, faults];
}

/**
 * Reads one figure: its own values, and those of its parts as lists.
 * @returns the figure where its name is known, and everything wrong with how it is written
 */
export function readFigure(node: Written): { figure?: FoundFigure; faults: FigureFault[] } {
  const name = known(node.name);
  if (!name) return { faults: [{ fault: 'unknown', name: node.name ?? '', known: figureNames }] };
  const [props, faults] = valuesOf(node);
  const { parts }: { parts: Readonly<Record<string, string>> } = figures[name];
  for (const list of Object.values(parts)) props[list] = [];
  for (const part of node.children) {
    if (part.type !== 'mdxJsxFlowElement') {
      faults.push({ fault: 'has-text', name });
      continue;
    }
    const list = props[(Object.hasOwn(parts, part.name ?? '') && parts[part.name ?? '']) || ''];
    if (!Array.isArray(list)) {
      faults.push({ fault: 'unknown', name: part.name ?? '', known: Object.keys(parts) });
      continue;
    }
    const [values, wrong] = valuesOf(part);
    faults.push(...wrong);
    if (part.children.length) faults.push({ fault: 'has-text', name: part.name ?? '' });
    list.push(values);
  }
  return { figure: { name, props }, faults };
}

/** The place of a figure in a tree: the page draws it there (components/figures/). */
export function figurePlace(node: Written): Element {
  const { figure } = readFigure(node);
  if (!figure) throw new Error(`<${String(node.name)}> was rendered before it was checked`);
  // Assigned: hast-util-from-html claims that every element's data has a position.
  return Object.assign(h('figure'), { data: { figure } });
}

/** A tree in the order it is drawn: stretches of text, and the figures between them. */
export function stretchesOf({ children }: Root): (Root | FoundFigure)[] {
  const stretches: (Root | FoundFigure)[] = [];
  let text: RootContent[] = [];
  const end = (): void => {
    if (text.length) stretches.push({ type: 'root', children: text });
    text = [];
  };
  for (const child of children) {
    const figure = child.type === 'element' ? child.data?.figure : undefined;
    if (!figure) text.push(child);
    else {
      end();
      stretches.push(figure);
    }
  }
  end();
  return stretches;
}
