import type { CollectionName } from '../schemas/collections.ts';
import { fieldPath } from '../checks/fields.ts';
import type { Problem } from '../checks/problems.ts';
import { valuesText, choicesOf } from '../domain/field-texts.ts';
import { fieldsOf, type Field } from '../schemas/walk.ts';
import type { BodyPart } from './body-edit.ts';
import { labelOf } from './labels.ts';
import type { Ids } from './questions.ts';
import { escape } from '../language/escape.ts';

/** The form as HTML, rendered from the schema. No script: the browser's own fields are enough. */

/** Empty rows offered below a list of groups; saving gives more. */
const SPARE_ROWS = 2;

interface Context {
  collection: CollectionName;
  parts: readonly BodyPart[];
  form: URLSearchParams;
  problems: readonly Problem[];
}

const idOf = (name: string): string =>
  `f-${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/-$/, '')}`;

function errorsAt(name: string, { problems }: Context): string {
  return problems
    .filter((p) => p.field === name)
    .map((p) => `<p class="error">${escape(p.sentence)}</p>`)
    .join('');
}

function input(field: Field, name: string, context: Context): string {
  const { form } = context;
  const value = form.get(name) ?? '';
  const attributes = `id="${idOf(name)}" name="${escape(name)}"`;
  switch (field.type) {
    case 'boolean':
      return `<input type="checkbox" ${attributes} value="true"${form.has(name) ? ' checked' : ''}>`;
    case 'date':
      return `<input type="date" ${attributes} value="${escape(value)}">`;
    case 'choice':
      return `<select ${attributes}><option value=""></option>${choicesOf(field)
        .map(
          ([key, text]) =>
            `<option value="${key}"${value === key ? ' selected' : ''}>${escape(text)} (${key})</option>`,
        )
        .join('')}</select>`;
    case 'reference':
      return `<input ${attributes} list="ids-${field.target ?? ''}" value="${escape(value)}">`;
    case 'list':
      return `<textarea ${attributes} rows="3" aria-describedby="${idOf(name)}-h">${escape(value)}</textarea>`;
    default:
      return (field.max ?? 0) > 100
        ? `<textarea ${attributes} rows="2">${escape(value)}</textarea>`
        : `<input ${attributes}${field.type === 'number' ? ' inputmode="decimal"' : ''} value="${escape(value)}">`;
  }
}

function control(field: Field, name: string, context: Context): string {
  const { help } = field;
  const label = `${escape(help.description || field.name)} <code>${escape(field.name)}</code>${field.required ? '' : ' <small>kan utelates</small>'}`;
  const scalarList = field.type === 'list' && field.item?.type !== 'choice';
  const hint = `<p class="hint" id="${idOf(name)}-h">${escape(valuesText(field))}.${scalarList ? ' Én per linje.' : ''} Godt: <code>${escape(help.good)}</code></p>`;
  if (field.type === 'group')
    return `<fieldset id="${idOf(name)}"><legend>${label}</legend>${errorsAt(name, context)}${field.fields.map((f) => control(f, `${name}.${f.name}`, context)).join('')}</fieldset>`;
  if (field.type === 'list' && field.item?.type === 'choice') {
    const chosen = context.form.getAll(name);
    const boxes = choicesOf(field)
      .map(
        ([key, text]) =>
          `<label class="box"><input type="checkbox" name="${escape(name)}" value="${key}"${chosen.includes(key) ? ' checked' : ''}> ${escape(text)}</label>`,
      )
      .join('');
    return `<fieldset id="${idOf(name)}"><legend>${label}</legend>${errorsAt(name, context)}${boxes}</fieldset>`;
  }
  if (field.type === 'list' && field.item?.type === 'group') {
    const used = [...context.form.keys()].flatMap((key) =>
      key.startsWith(`${name}[`) ? [Number.parseInt(key.slice(name.length + 1), 10) + 1] : [],
    );
    const rows = Math.min(60, Math.max(0, ...used) + SPARE_ROWS);
    const items = Array.from(
      { length: rows },
      (_, i) =>
        `<fieldset class="row" id="${idOf(`${name}[${i}]`)}"><legend>${i + 1}</legend>${errorsAt(fieldPath([name, i]).replace('.[', '['), context)}${(field.item?.fields ?? []).map((f) => control(f, `${name}[${i}].${f.name}`, context)).join('')}</fieldset>`,
    ).join('');
    return `<fieldset id="${idOf(name)}"><legend>${label}</legend>${errorsAt(name, context)}<p class="hint">Tomme rader blir ikke lagret. Trenger du flere, lagre først.</p>${items}</fieldset>`;
  }
  const nested = scalarList
    ? context.problems
        .filter((p) => p.field.startsWith(`${name}[`))
        .map(
          (p) =>
            `<p class="error">${escape(`${labelOf(context.collection, p.field, context.parts)}: ${p.sentence}`)}</p>`,
        )
        .join('')
    : '';
  return `<div class="field"><label for="${idOf(name)}">${label}</label>${errorsAt(name, context)}${nested}${input(field, name, context)}${hint}</div>`;
}

/** The place on the page that a problem is about, or '' where it is about the whole file. */
export function placeOf({ field }: Problem, parts: readonly BodyPart[]): string {
  const part = parts.find((p) => field === `## ${p.title}`);
  // An item of a list leads to the list: boxes and lines have no place of their own.
  return part
    ? idOf(`#${part.key}`)
    : field && !field.startsWith('##')
      ? idOf(field.replace(/\[\d+\]$/, ''))
      : '';
}

/** The fields of a collection and the parts of its text, with what is wrong beside each. */
export function formHtml(
  collection: CollectionName,
  parts: readonly BodyPart[],
  ids: Ids,
  context: Context,
): string {
  const lists = [...ids]
    .map(
      ([name, known]) =>
        `<datalist id="ids-${name}">${[...known].map((id) => `<option value="${escape(id)}">`).join('')}</datalist>`,
    )
    .join('');
  const fields = fieldsOf(collection)
    .map((field) => control(field, field.name, context))
    .join('');
  const text = parts
    .map((part) => {
      const name = `#${part.key}`;
      return `<div class="field"><label for="${idOf(name)}">${escape(part.title)}${part.optional ? ' <small>kan utelates</small>' : ''}</label>${errorsAt(`## ${part.title}`, context)}<textarea id="${idOf(name)}" name="${escape(name)}" rows="${part.key === 'tekst' ? 30 : 8}">${escape(context.form.get(name) ?? part.text)}</textarea></div>`;
    })
    .join('');
  return `${lists}<h2>Feltene</h2>${fields}${text && `<h2>Teksten</h2>${text}`}`;
}

/** A whole page of the editor. */
export function pageHtml(title: string, main: string): string {
  return `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)} | Rediger verktøykassa</title><link rel="stylesheet" href="/stil.css"></head>
<body><header><a href="/">Rediger verktøykassa</a> <span>bare på denne maskinen</span></header><main><h1>${escape(title)}</h1>${main}</main></body></html>`;
}

export const stylesheet = `:root{color-scheme:light dark}body{font:1.0625rem/1.5 system-ui,sans-serif;margin:0}header{padding:.75rem 1rem;border-block-end:1px solid #888;font-weight:600}header span{font-weight:400}main{max-inline-size:46rem;margin:auto;padding:1rem}label,legend{font-weight:600}.box{display:block;font-weight:400;padding-block:.2rem}input:not([type=checkbox]),select,textarea{font:inherit;inline-size:100%;box-sizing:border-box;padding:.4rem;min-block-size:2.5rem}input[type=checkbox]{inline-size:1.4rem;block-size:1.4rem;vertical-align:middle}.field,fieldset{margin-block:1rem}.hint{margin:.2rem 0 0;font-size:.875rem}.error{margin:.3rem 0;padding:.3rem .6rem;border-inline-start:4px solid #b00020;background:light-dark(#fde8ea,#3a1418)}.done{padding:.6rem;border-inline-start:4px solid #3f6025;background:light-dark(#e8f1de,#263619)}button{font:inherit;min-block-size:2.75rem;padding-inline:1rem;margin-inline-end:.5rem}table{border-collapse:collapse;inline-size:100%}th,td{border:1px solid #888;padding:.3rem;text-align:start;vertical-align:top}pre{font:inherit;white-space:pre-wrap;margin:0}code{overflow-wrap:anywhere}.row{border-style:dashed}small{font-weight:400}`;
