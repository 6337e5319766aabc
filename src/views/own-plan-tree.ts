import type { PlanLink } from '../domain/plan/material.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { addDays, daysBetween, shortDay } from '../domain/run-sheet/dates.ts';
import { weeksOf, type PlannedStep } from '../domain/plan/schedule.ts';
import type { Trouble } from '../domain/plan/troubles.ts';
import { dayWords, weeksLength, whenWords } from '../domain/plan/words.ts';
import { quoted } from '../language/forms.ts';
import { label } from '../language/labels.ts';
import { nextTasksTree, pictureTree } from './plan-tree.ts';
import { stepTree, type Drawn } from './step-tree.ts';
import { el, type Branch, type Tree } from './tree.ts';

/**
 * The plan a reader makes, with what it can be changed with. `data-do` and `data-place` say what a
 * control does.
 */

const button = (does: string, place: number, text: string, about: string): Branch =>
  el(
    'button',
    { type: 'button', class: 'quiet', 'data-do': does, 'data-place': String(place) },
    text,
    el('span', { class: 'visually-hidden' }, ` ${about}`),
  );

function sheetChoice({ part, number }: PlannedStep): Branch | false {
  const { tool, sheet, inRoute } = part;
  if (inRoute || tool.sheets.length < 2) return false;
  const id = `kjoereplan-${number}`;
  return el(
    'p',
    {},
    el('label', { for: id }, 'Kjøreplan'),
    el(
      'select',
      { id, 'data-do': 'sheet', 'data-place': String(number - 1), autocomplete: 'off' },
      // How long it is, stands in the step: here it would be cut on a phone.
      tool.sheets.map(({ id: value, title }) =>
        el('option', { value, selected: value === sheet?.id ? '' : undefined }, title),
      ),
    ),
  );
}

function weeksField({ number, weeks }: PlannedStep): Branch {
  const id = `uker-${number}`;
  return el(
    'p',
    {},
    el('label', { for: id }, number === 1 ? 'Uker etter første dag' : 'Uker etter forrige steg'),
    el('input', {
      id,
      type: 'number',
      min: '0',
      max: '208',
      value: String(weeks),
      'data-do': 'weeks',
      'data-place': String(number - 1),
      autocomplete: 'off',
    }),
  );
}

function controls(step: PlannedStep, count: number): Branch {
  const { number, part } = step;
  const place = number - 1;
  return el(
    'div',
    { class: 'step-controls', role: 'group', 'aria-label': `Endre steg ${number}` },
    weeksField(step),
    sheetChoice(step),
    el(
      'p',
      { class: 'step-buttons' },
      number > 1 && button('up', place, 'Flytt opp', part.title),
      number < count && button('down', place, 'Flytt ned', part.title),
      button('remove', place, 'Ta bort', part.title),
    ),
  );
}

/** When it is, in one line: one step by its name, more by how many they are. */
function summary({ steps }: Plan, { date }: Drawn): Tree[] {
  const first = steps[0];
  if (!first) return [];
  const ends = Math.max(...steps.map(({ to }) => to));
  const begins = Math.min(...steps.map(({ prepared }) => prepared));
  const begun = date && addDays(date, begins);
  const sameYear = begun?.slice(0, 4) === date?.slice(0, 4);
  // A short day of a month that is cut has its full stop.
  const said = begun && sameYear ? shortDay(begun) : dayWords(begins, 'nb', date).toLowerCase();
  const early = begins < 0 ? ` Forberedelsen begynner ${said.replace(/\.$/, '')}.` : '';
  if (steps.length === 1)
    return [
      el('span', { lang: first.part.language }, first.part.title),
      `, ${whenWords(first, 'nb', date).toLowerCase()}.`,
      early,
    ];
  const span = `${steps.length} steg over ${weeksLength(weeksOf(steps), 'nb')}`;
  const when = date
    ? `, fra ${dayWords(first.from, 'nb', date)} til ${dayWords(ends, 'nb', date)}`
    : '';
  return [`${span}${when}.`, early];
}

/** The day of the plan it is today: before them all where no day is known. */
const sinceStart = ({ date, today }: Drawn): number =>
  date && today ? daysBetween(date, today) : -Infinity;

/** A sentence, with the title it names as a link. */
function sentenceTree({ text, link }: Trouble): Tree[] {
  if (!link) return [text];
  const [before = '', after = ''] = text.split(quoted(link.title));
  const { url, language, title } = link;
  return [`${before}«`, el('a', { href: url, lang: language }, title), `»${after}`];
}

/** What to watch for; nothing is said where there is nothing. */
const troublesTree = (troubles: readonly Trouble[]): Tree[] =>
  troubles.length
    ? [
        el('h2', { id: 'se-opp' }, label('troubles', 'nb')),
        el(
          'ul',
          { class: 'troubles' },
          troubles.map((trouble) => {
            const { reason } = trouble;
            const words = reason && [' ', el('q', { lang: reason.language }, reason.text)];
            return el('li', {}, sentenceTree(trouble), words);
          }),
        ),
      ]
    : [];

function folder(templates: readonly PlanLink[]): Tree[] {
  if (!templates.length) return [];
  return [
    el('h2', { id: 'mappe' }, 'Maler dere har lagt til'),
    el(
      'ul',
      { class: 'folder' },
      templates.map(({ title, url, language }, i) =>
        el(
          'li',
          {},
          el('a', { href: url, lang: language }, title),
          ' ',
          button('template', i, 'Ta bort', title),
        ),
      ),
    ),
  ];
}

/**
 * The plan in reading order: the time, what to watch for, who does what, the steps.
 * @param editing whether the steps show what they can be changed with
 * @returns nothing where there are no steps, but for what the link names that is not there
 */
export function ownPlanTree(
  plan: Plan,
  drawn: Drawn,
  troubles: readonly Trouble[],
  editing: boolean,
): Tree[] {
  const { steps, guided, missing } = plan;
  return [
    ...(missing.length
      ? [
          el(
            'p',
            { class: 'warning' },
            `Lenken nevner noe som ikke finnes her lenger: ${missing.join(', ')}. Resten av planen er hel.`,
          ),
        ]
      : []),
    ...(steps.length
      ? [
          el('h2', { id: 'i-tid' }, 'Planen i tid'),
          el(
            'p',
            {},
            ...summary(plan, drawn),
            ' ',
            el('a', { class: 'needs-screen', href: '#legg-til-mer' }, 'Legg til mer'),
          ),
          pictureTree(steps, drawn),
          ...troublesTree(troubles),
          ...(steps.some(({ tasks }) => tasks.length)
            ? [
                el('h2', { id: 'hvem' }, label('whoDoesWhat', 'nb')),
                ...nextTasksTree(steps, drawn, sinceStart(drawn)),
              ]
            : []),
          el('h2', { id: 'stegene' }, label('steps', 'nb')),
          el(
            'p',
            { class: 'note needs-screen plan-edit' },
            el(
              'span',
              {},
              guided ? 'Rekkefølgen er den guidene selv foreslår.' : 'Rekkefølgen er deres egen.',
            ),
            el(
              'button',
              {
                type: 'button',
                class: 'quiet',
                'data-do': 'edit',
                'aria-pressed': String(editing),
              },
              'Endre stegene',
            ),
            editing &&
              !guided &&
              plan.items.every(({ type }) => type !== 'step') &&
              el(
                'button',
                { type: 'button', class: 'quiet', 'data-do': 'guided' },
                'Bruk guidenes rekkefølge',
              ),
          ),
          el(
            'ol',
            { class: 'plan-steps' },
            steps.map((step) =>
              stepTree(step, drawn, editing ? controls(step, steps.length) : undefined),
            ),
          ),
        ]
      : []),
  ];
}

/**
 * What comes after the plan, over the whole width: the templates.
 * @param templates those that come beside those of the steps
 */
export const afterPlanTree = (templates: readonly PlanLink[]): Tree[] => folder(templates);
