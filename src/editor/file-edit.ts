import { parseFrontmatter, type Parsed } from '../content/frontmatter.ts';
import { type CollectionName, isWithoutBody } from '../schemas/collections.ts';
import { fieldsOf } from '../schemas/walk.ts';
import { bodyFrom, bodyParts, editBody } from './body-edit.ts';
import { editFields } from './field-edit.ts';
import { fromForm, toForm } from './form-data.ts';
import { fileText } from './write.ts';
import { languageFrom, type Language } from '../schemas/values.ts';

const languageIn = (data: Record<string, unknown>): Language => languageFrom(data.language);

let last: { text: string; parsed: ReturnType<typeof parseFrontmatter> } | undefined;

/** Opened, changed and saved, the same text is asked for time after time: it is parsed once. */
function parsedOf(text: string): ReturnType<typeof parseFrontmatter> {
  if (last?.text !== text) last = { text, parsed: parseFrontmatter(text) };
  return last.parsed;
}

function formOf(collection: CollectionName, { data, body }: Parsed): URLSearchParams {
  const parts = bodyParts(collection, languageIn(data), body);
  return new URLSearchParams([
    ...toForm(fieldsOf(collection), data),
    ...parts.map((p): [string, string] => [`#${p.key}`, p.text]),
  ]);
}

/** A file as form values: its fields, and its text in parts (names start with `#`). */
export function fileToForm(collection: CollectionName, text: string): URLSearchParams | undefined {
  const parsed = parsedOf(text);
  return 'fault' in parsed ? undefined : formOf(collection, parsed);
}

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
  const language = languageIn(data);
  const hasBody = !isWithoutBody(collection);
  const parsed = old === undefined ? undefined : parsedOf(old);
  if (old === undefined || !parsed || 'fault' in parsed)
    return fileText(collection, data, hasBody ? bodyFrom(collection, language, form) : '');
  const lines = old.replace(/\r\n?/g, '\n').split('\n');
  const head = lines.slice(1, parsed.bodyLine - 1).join('\n') + '\n';
  const body = !hasBody
    ? parsed.body
    : language === languageIn(parsed.data)
      ? editBody(collection, language, form, parsed.body)
      : bodyFrom(collection, language, form);
  const text = `---\n${editFields(head, fromForm(fields, formOf(collection, parsed)), data)}---\n${body}`;
  return old.includes('\r\n') ? text.replace(/\n/g, '\r\n') : text;
}
