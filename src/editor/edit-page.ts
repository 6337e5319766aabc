import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatProblem, type Problem } from '../checks/problems.ts';
import { readContent } from '../content/files.ts';
import { collectionNames, collections } from '../schemas/collections.ts';
import { languageFrom } from '../schemas/values.ts';
import { bodyParts, type BodyPart } from './body-edit.ts';
import { formTree, placeOf } from './form-tree.ts';
import { inForm, labelOf, toldByLabel } from './labels.ts';
import type { Difference } from './merge.ts';
import { otherName, otherSides } from './other-side.ts';
import { titleIn, titlesOf } from './named.ts';
import { pageHtml } from './page-html.ts';
import { contentPath, type Target } from './store.ts';
import { emptyBody } from './write.ts';

/** The pages of the form. */

/** The address of the form for one file. */
export const linkFrom = ({ collection, id }: Target): string =>
  `/rediger?samling=${collection}&fil=${encodeURIComponent(id)}`;

/** The first page: every file, and a new one in each collection. */
export function frontPage(root: string): string {
  const { files } = readContent(root);
  const lists = collectionNames.map((name) =>
    h(
      'details',
      h('summary', h('strong', collections[name].title)),
      h(
        'form',
        { action: '/rediger' },
        h('input', { type: 'hidden', name: 'samling', value: name }),
        h('label', 'Ny side: tittelen ', h('input', { name: 'tittel', required: true })),
        h(
          'label',
          'Filnavn, som blir adressen ',
          h('small', 'kan utelates, og lages da av tittelen'),
          ' ',
          h('input', { name: 'fil', pattern: '[a-z0-9]+(-[a-z0-9]+)*' }),
        ),
        h('button', 'Lag'),
      ),
      h(
        'ul',
        files
          .filter((f) => f.collection === name)
          .map((f) => ({ title: titleIn(f), href: linkFrom(f) }))
          .sort((a, b) => a.title.localeCompare(b.title, 'nb'))
          .map(({ title, href }) => h('li', h('a', { href }, title))),
      ),
    ),
  );
  return pageHtml('Hva vil du redigere?', [
    h('p', h('a', { href: '/send-inn' }, 'Send inn det du har lagret')),
    ...lists,
  ]);
}

/**
 * A problem in the list on top: in this file it leads to its field, in another it names the file.
 */
function problemItem(p: Problem, target: Target, parts: readonly BodyPart[]): Element {
  if (p.file !== contentPath(target)) return h('li', formatProblem(p));
  const place = placeOf(p, parts);
  const text = toldByLabel(p, target.collection, parts);
  return h('li', place ? h('a', { href: `#${place}` }, text) : text);
}

/** Both versions of what is not the same on disk and in the form. */
function differencesTable(
  { differences = [], sides = ['På disken nå', 'Det du skrev'] }: EditState,
  target: Target,
  parts: readonly BodyPart[],
): Element[] {
  if (!differences.length) return [];
  const columns = ['Felt', ...sides];
  return [
    h(
      'table',
      h(
        'caption',
        'Det som er ulikt. Har bare én av dere endret et felt, står den endringen i skjemaet. Har begge, står din.',
      ),
      h(
        'thead',
        h(
          'tr',
          columns.map((column) => h('th', { scope: 'col' }, column)),
        ),
      ),
      h(
        'tbody',
        differences.map(({ name, theirs, mine }) =>
          h(
            'tr',
            h('th', { scope: 'row' }, labelOf(target.collection, name, parts) || name),
            h('td', h('pre', theirs)),
            h('td', h('pre', mine)),
          ),
        ),
      ),
    ),
  ];
}

/** What other guides must say too, asked in the same form. */
function otherFields(
  target: Target,
  form: URLSearchParams,
  problems: readonly Problem[],
  titles: ReadonlyMap<string, string>,
): Element[] {
  const asked = otherSides(target, form, problems).map((side) => {
    const name = otherName(side);
    const title = `«${titles.get(side.id) ?? side.id}»`;
    const value = form.get(name) ?? '';
    return side.ask === 'grunn'
      ? h(
          '.field',
          h('label', { for: name }, `Hvorfor ${title} passer sammen med denne, sett derfra`),
          h('textarea', { id: name, name, rows: 2 }, value),
          h('p.hint', `Fyll ut, så skrives det i ${title} i samme lagring.`),
        )
      : h(
          'label.box',
          h('input', { type: 'checkbox', name, value: 'ja', checked: value !== '' }),
          ` Fjern denne guiden fra ${title} i samme lagring`,
        );
  });
  return asked.length ? [h('fieldset', h('legend', 'Den andre guiden'), asked)] : [];
}

/** What stands on an edit page. */
export interface EditState {
  form: URLSearchParams;
  /** The file the form was filled from, and is compared with when it is saved; '' for none. */
  base: string;
  /** The text the problems are about. */
  text: string;
  problems: readonly Problem[];
  /** What stops nothing, and somebody must look at. */
  warnings?: readonly Problem[];
  differences?: readonly Difference[];
  /** Whose versions the differences are, where one is not that on disk. */
  sides?: readonly [string, string];
  /** What is said on top. */
  note?: Element;
}

/** The form for one file. */
export function editPage(root: string, target: Target, state: EditState): string {
  const { form, base, note } = state;
  const { files } = readContent(root);
  const { collection } = target;
  const titles = titlesOf(files);
  const language = languageFrom(form.get('language'));
  const parts = form.has('#tekst')
    ? [{ key: 'tekst', title: 'Tekst', text: '', optional: false }]
    : bodyParts(collection, language, emptyBody(collection, language));
  const here = (p: Problem): Problem =>
    p.file === contentPath(target) ? inForm(p, collection, state.text, parts) : p;
  const problems = state.problems.map(here);
  const warnings = (state.warnings ?? []).map(here);
  const listed = (title: string, told: readonly Problem[], role?: string): Element[] =>
    told.length
      ? [
          h(
            'div',
            { role },
            h('h2', title),
            h(
              'ul',
              told.map((p) => problemItem(p, target, parts)),
            ),
          ),
        ]
      : [];
  return pageHtml(`${collections[collection].title}: ${form.get('title') || target.id}`, [
    ...(note ? [note] : []),
    ...differencesTable(state, target, parts),
    ...listed(`${problems.length} ting å rette`, problems, 'alert'),
    ...listed('Se over dette. Det stopper ingenting', warnings),
    h(
      'form',
      { method: 'post', action: linkFrom(target) },
      h('input', {
        type: 'hidden',
        name: 'grunnlag',
        value: Buffer.from(base).toString('base64'),
      }),
      form.has('deres')
        ? h('input', { type: 'hidden', name: 'deres', value: form.get('deres') ?? '' })
        : null,
      otherFields(target, form, problems, titles.get('verktoy') ?? new Map()),
      formTree(titles, { collection, parts, form, problems }),
      h(
        'p',
        h('button', { name: 'lagre', value: 'ja' }, 'Lagre'),
        h('button', { name: 'lagre', value: 'uferdig' }, 'Lagre uferdig'),
      ),
    ),
  ]);
}
