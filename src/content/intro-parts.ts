import type { Element, ElementContent, Root } from 'hast';

/** An introduction longer than this is more than a phone shows before what it introduces. */
const LONG = 300;
/** So many sentences say when it is to be used. */
const OPEN = 2;

/** What stands before a plan or a template, in two: what is always shown, and what a phone folds. */
export interface IntroParts {
  first: Root;
  rest: Root;
}

/** Where a sentence ends and another begins, not after «1.» of a date, or where the text ends. */
const END = /[.!?](?=\s+[\p{Lu}«]|\s+$)/gu;

/** Where the last of the open sentences ends in a text, and how many are then left to come. */
function endIn(text: string, wanted: number): { end: number; wanted: number } {
  let left = wanted;
  for (const { index } of text.matchAll(END)) {
    left -= 1;
    if (left === 0) return { end: index + 1, wanted: 0 };
  }
  return { end: -1, wanted: left };
}

/** A paragraph in two, after its first sentences; the second is empty where it has no more. */
function divided(paragraph: Element): [Element, ElementContent[]] {
  let wanted = OPEN;
  for (const [i, child] of paragraph.children.entries()) {
    if (child.type !== 'text') continue;
    const found = endIn(child.value, wanted);
    wanted = found.wanted;
    if (found.end < 0) continue;
    const before = { ...child, value: child.value.slice(0, found.end) };
    const after = { ...child, value: child.value.slice(found.end).trimStart() };
    return [
      { ...paragraph, children: [...paragraph.children.slice(0, i), before] },
      [after, ...paragraph.children.slice(i + 1)],
    ];
  }
  return [paragraph, []];
}

/**
 * Divides a long introduction after its first sentences.
 * @param length of its text, in characters
 * @returns nothing in `rest` where it is short
 */
export function introParts(intro: Root, length: number): IntroParts {
  const at = intro.children.findIndex((node) => node.type === 'element' && node.tagName === 'p');
  const paragraph = intro.children[at];
  if (length <= LONG || paragraph?.type !== 'element')
    return { first: intro, rest: { ...intro, children: [] } };
  const [open, more] = divided(paragraph);
  return {
    first: { ...intro, children: [...intro.children.slice(0, at), open] },
    rest: {
      ...intro,
      children: [
        ...(more.some((node) => node.type !== 'text' || node.value !== '')
          ? [{ ...paragraph, children: more }]
          : []),
        ...intro.children.slice(at + 1),
      ],
    },
  };
}
