import { type CollectionName, headingsOf, isWithoutBody } from '../schemas/collections.ts';
import type { Language } from '../schemas/values.ts';

/** The text below the fields, in one box for each fixed heading. */

/** One part of the text: a fixed heading, what stands before the first, or the whole. */
export interface BodyPart {
  key: string;
  title: string;
  text: string;
  optional: boolean;
}

const INTRO = 'innledning';

/** Each stretch of a text as written: what stands before the first heading, then one for each. */
function stretches(body: string): { title: string; heading: string; text: string }[] {
  return body.split(/^(?=## )/m).flatMap((stretch) => {
    if (!stretch.startsWith('## ')) return [{ title: '', heading: '', text: stretch }];
    const end = stretch.indexOf('\n') + 1 || stretch.length;
    const heading = stretch.slice(0, end);
    return [{ title: heading.slice(3).trim(), heading, text: stretch.slice(end) }];
  });
}

/**
 * A text split at its fixed headings, for one box each. A text that does not follow them is one
 * box.
 */
export function bodyParts(
  collection: CollectionName,
  language: Language,
  body: string,
): BodyPart[] {
  if (isWithoutBody(collection)) return [];
  const fixed = headingsOf(collection);
  const found = stretches(body);
  const titles = found.filter((s) => s.heading).map((s) => s.title);
  const follows =
    fixed &&
    titles.every((title) => fixed.some((h) => h[language] === title)) &&
    new Set(titles).size === titles.length;
  if (!follows) return [{ key: 'tekst', title: 'Tekst', text: body.trim(), optional: false }];
  const textBelow = (title: string): string =>
    (found.find((s) => s.title === title)?.text ?? '').trim();
  return [
    {
      key: INTRO,
      title: 'Innledning, før første overskrift',
      text: textBelow(''),
      optional: true,
    },
    ...fixed.map((h) => ({
      key: h.key,
      title: h[language],
      text: textBelow(h[language]),
      optional: h.optional ?? false,
    })),
  ];
}

const written = (form: URLSearchParams, key: string): string =>
  (form.get(`#${key}`) ?? '').replace(/\r\n?/g, '\n').trim().normalize('NFC');

/** A text from the boxes of a form. */
export function bodyFrom(
  collection: CollectionName,
  language: Language,
  form: URLSearchParams,
): string {
  if (form.has('#tekst')) return `${written(form, 'tekst')}\n`;
  const sections = (headingsOf(collection) ?? []).flatMap((h) =>
    h.optional && !written(form, h.key)
      ? []
      : [`## ${h[language]}\n\n${written(form, h.key)}`.trim()],
  );
  return `${[written(form, INTRO), ...sections].filter(Boolean).join('\n\n')}\n`;
}

/** A text in place of what is inside a stretch; the blank lines around it stay. */
function inPlace(old: string, text: string): string {
  const core = old.trim();
  if (core === text) return old;
  if (!core) return text ? `${text}\n${old || '\n'}` : old;
  const at = old.indexOf(core);
  return text ? old.slice(0, at) + text + old.slice(at + core.length) : '\n';
}

/**
 * A text after editing: a box that was not changed leaves its stretch as it stood, to the letter.
 * @param old the text before, in the same language form
 */
export function editBody(
  collection: CollectionName,
  language: Language,
  form: URLSearchParams,
  old: string,
): string {
  const parts = bodyParts(collection, language, old);
  const whole = parts.some((p) => p.key === 'tekst');
  if (whole !== form.has('#tekst')) return bodyFrom(collection, language, form);
  if (whole) return inPlace(old, written(form, 'tekst'));
  if (parts.every((p) => p.text === written(form, p.key))) return old;
  const found = stretches(old);
  const isNew = (p: BodyPart): boolean =>
    p.key !== INTRO && !found.some((s) => s.heading && s.title === p.title);
  // A heading that comes or goes moves the others: then the text is written anew in the fixed
  // order.
  if (parts.some((p) => isNew(p) && (written(form, p.key) || !p.optional)))
    return bodyFrom(collection, language, form);
  const intro = found.some((s) => !s.heading) ? [] : [{ title: '', heading: '', text: '' }];
  return [...intro, ...found]
    .flatMap(({ title, heading, text }) => {
      const part = parts.find((p) => (heading ? p.title === title : p.key === INTRO));
      const next = part ? written(form, part.key) : text.trim();
      return part?.optional && heading && !next ? [] : [heading + inPlace(text, next)];
    })
    .join('');
}
