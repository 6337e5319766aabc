import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import type { Problem } from '../checks/problems.ts';
import { allFieldsOf, fieldsOf, type Field } from '../schemas/walk.ts';
import type { BodyPart } from './body-edit.ts';
import { asAsked } from './hints.ts';

/** What fields and places are called where a person sees the form, and not the file. */

/** The first sentence of what the form says about a field: the rest is advice. */
const labelOfField = (field: Field): string =>
  asAsked(field.help.description).replace(/\. .*/, '') || field.name;

/**
 * `combineWith[1].guide` as the form shows it: «Guider som passer sammen med denne, 2: Den andre
 * guiden».
 */
export function labelOf(
  collection: CollectionName,
  path: string,
  parts: readonly BodyPart[],
): string {
  if (path.startsWith('#'))
    return parts.find((p) => path === `## ${p.title}` || path === `#${p.key}`)?.title ?? '';
  let fields = fieldsOf(collection);
  const labels: string[] = [];
  for (const [, name, index] of path.matchAll(/([^.[\]]+)(?:\[(\d+)\])?/g)) {
    const field = fields.find((f) => f.name === name);
    if (!field) return path;
    labels.push(labelOfField(field) + (index ? `, ${Number(index) + 1}` : ''));
    fields = field.item?.fields ?? field.fields;
  }
  return labels.join(': ');
}

/** A field named inside a sentence, by its label here or in the collection that has it. */
function labelOfName(collection: CollectionName, name: string): string {
  const field = [collection, ...collectionNames]
    .flatMap(allFieldsOf)
    .find((f) => f.name === name || f.path === name);
  return `«${field ? labelOfField(field) : name}»`;
}

/** Where in the form a line of the file stands. */
function placeOfLine(
  text: string,
  line: number,
  parts: readonly BodyPart[],
): { field: string; line: number } {
  const lines = text.split(/\r\n?|\n/);
  const body = lines.indexOf('---', 1) + 1;
  const whole = parts.find((p) => p.key === 'tekst');
  if (line <= body) {
    const name = lines.slice(0, line).findLast((l) => /^\w+:/.test(l));
    return { field: name?.replace(/:.*/, '') ?? '', line: 0 };
  }
  const heading = whole ? -1 : lines.slice(body, line).findLastIndex((l) => l.startsWith('## '));
  const start = body + heading + 1;
  const first = start + lines.slice(start).findIndex((l) => l.trim());
  const title = whole?.title ?? (heading === -1 ? parts[0]?.title : lines[start - 1]?.slice(3));
  return { field: `## ${(title ?? '').trim()}`, line: line - first };
}

/** A problem as the form tells it: by the labels, and the line of the box. */
export function inForm(
  problem: Problem,
  collection: CollectionName,
  text: string,
  parts: readonly BodyPart[],
): Problem {
  const sentence = problem.marked.replace(/\uE000(.*?)\uE001/g, (_all, name: string) =>
    labelOfName(collection, name),
  );
  const named = / i linje (\d+)/.exec(sentence);
  const place = named && !problem.field ? placeOfLine(text, Number(named[1]), parts) : undefined;
  // A text that is not there has no line: it is missed in its box.
  const empty = problem.code === 'empty-body' && parts[0] ? `## ${parts[0].title}` : '';
  const field = place?.field ?? (problem.field || empty);
  return {
    ...problem,
    field: field.startsWith('## ') && parts[0]?.key === 'tekst' ? `## ${parts[0].title}` : field,
    sentence: place
      ? sentence.replace(named?.[0] ?? '', place.line ? ` i linje ${place.line} her` : '')
      : sentence,
  };
}

/** A problem in one line: what the field is called, and what is wrong. */
export function toldByLabel(
  { field, sentence }: Problem,
  collection: CollectionName,
  parts: readonly BodyPart[],
): string {
  const label = labelOf(collection, field, parts);
  return label ? `${label}: ${sentence}` : sentence;
}
