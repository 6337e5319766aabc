import { parseDocument } from 'yaml';
import { parseFrontmatter } from '../content/frontmatter.ts';
import { fixedHeadings, withoutBody } from '../content/headings.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { fieldsOf } from '../schemas/walk.ts';
import { fromForm, toForm } from './form-data.ts';
import { fileText, tidyDocument, yamlOf } from './write.ts';

/** One part of the text: a fixed heading, what stands before the first, or the whole. */
export interface BodyPart {
  key: string;
  title: string;
  text: string;
  optional: boolean;
}

const INTRO = 'innledning';

/**
 * A text split at its fixed headings, for one box each. A text that does not follow them is one box.
 */
export function bodyParts(
  collection: CollectionName,
  language: 'nb' | 'nn',
  body: string,
): BodyPart[] {
  if (withoutBody.includes(collection)) return [];
  const whole: BodyPart[] = [{ key: 'tekst', title: 'Tekst', text: body, optional: false }];
  const fixed = fixedHeadings[collection];
  if (!fixed) return whole;
  const [intro = '', ...sections] = body.split(/^(?=## )/m);
  const written = sections.map((s) => ({
    title: s.slice(3, s.indexOf('\n') === -1 ? undefined : s.indexOf('\n')).trim(),
    text: s.includes('\n') ? s.slice(s.indexOf('\n') + 1) : '',
  }));
  const titles = fixed.map((h) => h[language]);
  if (
    written.some((s) => !titles.includes(s.title)) ||
    new Set(written.map((s) => s.title)).size < written.length
  )
    return whole;
  return [
    { key: INTRO, title: 'Innledning, før første overskrift', text: intro, optional: true },
    ...fixed.map((h) => ({
      key: h.key,
      title: h[language],
      text: written.find((s) => s.title === h[language])?.text ?? '',
      optional: h.optional ?? false,
    })),
  ].map((part) => ({ ...part, text: part.text.trim() }));
}

function bodyFrom(
  collection: CollectionName,
  language: 'nb' | 'nn',
  form: URLSearchParams,
): string {
  const get = (key: string): string =>
    (form.get(`#${key}`) ?? '').replace(/\r\n?/g, '\n').trim().normalize('NFC');
  if (form.has('#tekst')) return `${get('tekst')}\n`;
  const intro = get(INTRO);
  const sections = (fixedHeadings[collection] ?? []).flatMap((h) =>
    h.optional && !get(h.key) ? [] : [`## ${h[language]}\n\n${get(h.key)}`.trim()],
  );
  return `${[intro, ...sections].filter(Boolean).join('\n\n')}\n`;
}

/** A file as form values: its fields, and its text in parts (names start with `#`). */
export function fileToForm(collection: CollectionName, text: string): URLSearchParams | undefined {
  const parsed = parseFrontmatter(text);
  if ('fault' in parsed) return undefined;
  const parts = bodyParts(collection, parsed.data.language === 'nn' ? 'nn' : 'nb', parsed.body);
  return new URLSearchParams([
    ...toForm(fieldsOf(collection), parsed.data),
    ...parts.map((p) => [`#${p.key}`, p.text]),
  ] as [string, string][]);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The file after editing. What was not changed stands as it stood, to the letter.
 * @param old the file before; undefined for a new one
 */
export function fileFromForm(
  collection: CollectionName,
  form: URLSearchParams,
  old?: string,
): string {
  const fields = fieldsOf(collection);
  const data = fromForm(fields, form);
  const language = data.language === 'nn' ? 'nn' : 'nb';
  const body = withoutBody.includes(collection) ? '' : bodyFrom(collection, language, form);
  const parsed = old === undefined ? undefined : parseFrontmatter(old);
  if (old === undefined || !parsed || 'fault' in parsed) return fileText(collection, data, body);
  const before = fileToForm(collection, old);
  const oldData = before ? fromForm(fields, before) : {};
  const lines = old.replace(/\r\n?/g, '\n').split('\n');
  let head = lines.slice(1, parsed.bodyLine - 1).join('\n') + '\n';
  const changed = fields.filter((f) => !same(data[f.name], oldData[f.name]));
  if (changed.length) {
    const doc = parseDocument(head, { schema: 'core' });
    for (const { name } of changed) {
      if (data[name] === undefined) doc.delete(name);
      else doc.set(name, doc.createNode(data[name]));
    }
    tidyDocument(doc);
    head = yamlOf(doc);
  }
  const bodyChanged =
    [...form].some(
      ([key, value]) =>
        key.startsWith('#') &&
        value.replace(/\r\n?/g, '\n').trim() !== (before?.get(key) ?? '').trim(),
    ) || language !== (parsed.data.language === 'nn' ? 'nn' : 'nb');
  return `---\n${head}---\n${bodyChanged ? body : lines.slice(parsed.bodyLine).join('\n')}`;
}
