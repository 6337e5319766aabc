import { pictureOf } from '../domain/plan/picture.ts';
import { tasksInOrder, type DatedTask, type PlannedStep } from '../domain/plan/schedule.ts';
import { dayWords, shortWhen } from '../domain/plan/words.ts';
import type { Span } from '../domain/time/span.ts';
import { inRow } from '../language/forms.ts';
import { label } from '../language/labels.ts';
import { keysOf, textOf, type Language } from '../schemas/values.ts';
import { stepId, type Drawn } from './step-tree.ts';
import { el, type Branch } from './tree.ts';

/** A plan as pieces of a page, for ready routes and for the plan a reader makes. */

const percent = (n: number): string => `${n}%`;
const rect = (name: string, { x, width }: Span, y: number, height: number): Branch | false =>
  width > 0 &&
  el('rect', {
    class: name,
    x: percent(x),
    width: percent(width),
    y: String(y),
    height: String(height),
  });

/** Upright lines behind what is drawn: weeks, months or years. */
const grid = (places: readonly number[]): Branch[] =>
  places.map((x) => el('rect', { class: 'grid', x: percent(x), width: '1', height: '100%' }));

/** What the colours of the bars are, where there is more than one, and the steps that have each. */
function kindsTree(steps: readonly PlannedStep[], language: Language): Branch | false {
  const kinds = keysOf('category').flatMap((kind) => {
    const numbers = steps
      .filter(({ part }) => part.tool.category === kind)
      .map(({ number }) => String(number));
    return numbers.length ? [{ kind, numbers }] : [];
  });
  return (
    kinds.length > 1 &&
    el(
      'ul',
      { class: 'kinds' },
      kinds.map(({ kind, numbers }) =>
        el(
          'li',
          { 'data-kind': kind },
          `${textOf('category', kind, language)}: ${label('step', language).toLowerCase()} ${inRow(numbers)}`,
        ),
      ),
    )
  );
}

/** The steps along a line of time, each with its name and its time as text beside its bar. */
export function pictureTree(
  steps: readonly PlannedStep[],
  { language, date, frame }: Drawn,
): Branch {
  const { bars, ticks } = pictureOf(steps, language, date, frame);
  return el(
    'div',
    { class: steps.length === 1 ? 'timeline one' : 'timeline' },
    el(
      'ol',
      {},
      bars.map(({ step, preparation, running, followUp }) =>
        el(
          'li',
          { 'data-kind': step.part.tool.category },
          el(
            'p',
            {},
            el('a', { href: `#${stepId(step.number)}`, lang: step.part.language }, step.part.title),
            ' ',
            el('span', { class: 'plan-time' }, shortWhen(step, language, date)),
          ),
          el(
            'svg',
            { class: 'bar', 'aria-hidden': 'true' },
            grid(ticks.map(({ x }) => x)),
            rect('line', { x: 0, width: 100 }, 9, 1),
            rect('side', preparation, 4, 10),
            rect('side', followUp, 4, 10),
            rect('running', running, 0, 18),
          ),
        ),
      ),
    ),
    el(
      'svg',
      {
        class: ticks.some(({ name }) => name) ? 'axis two' : 'axis',
        'aria-hidden': 'true',
      },
      ticks
        .map(({ x, label: text, name }) => [
          el('line', { x1: percent(x), x2: percent(x), y1: '0', y2: '6' }),
          ...[text, name ?? ''].map((words, row) =>
            el(
              'text',
              {
                x: percent(x),
                y: row ? '38' : '20',
                class: x > 92 ? 'last' : x < 4 ? 'first' : undefined,
              },
              words,
            ),
          ),
        ])
        .flat(),
    ),
    kindsTree(steps, language),
    el('p', { class: 'note' }, label('pictureSays', language)),
  );
}

/** Tasks in a table, each with who does it and for which step. */
function taskTable(
  tasks: readonly { task: DatedTask; step: PlannedStep }[],
  { language, date }: Drawn,
  name = label('whoDoesWhat', language),
): Branch {
  const head = (['when', 'whatHappens', 'role', 'step'] as const).map((key) =>
    label(key, language),
  );
  return el(
    'div',
    { class: 'table-wrap', role: 'region', 'aria-label': name, tabindex: '0' },
    el(
      'table',
      { class: `plan-tasks stacked${date ? '' : ' undated'}`, role: 'table' },
      el(
        'thead',
        { role: 'rowgroup' },
        el(
          'tr',
          { role: 'row' },
          head.map((text) => el('th', { scope: 'col', role: 'columnheader' }, text)),
        ),
      ),
      el(
        'tbody',
        { role: 'rowgroup' },
        tasks.map(({ task, step }) =>
          el(
            'tr',
            { 'data-kind': step.part.tool.category, role: 'row' },
            el(
              'th',
              { scope: 'row', role: 'rowheader' },
              dayWords(task.day, language, date, 'short'),
            ),
            el('td', { role: 'cell', lang: step.part.sheet?.language }, task.what),
            el(
              'td',
              {
                role: 'cell',
                'data-column': label('role', language),
                lang: step.part.sheet?.language,
              },
              task.role,
            ),
            el(
              'td',
              { role: 'cell', 'data-column': label('step', language) },
              `${step.number}`,
              el('span', { class: 'step-name', lang: step.part.language }, `. ${step.part.title}`),
            ),
          ),
        ),
      ),
    ),
  );
}

/**
 * Who does what and when, in order of time, folded on a phone (fold.css); nothing where the run sheets
 * have no tasks.
 */
export function tasksTree(steps: readonly PlannedStep[], drawn: Drawn): Branch | undefined {
  const tasks = tasksInOrder(steps);
  if (!tasks.length) return undefined;
  return el(
    'details',
    { class: 'fold' },
    el('summary', {}, label('showTasks', drawn.language, tasks.length)),
    taskTable(tasks, drawn),
  );
}

/** Tasks that stand open in a plan. */
const NEXT = 3;

/**
 * The next tasks, and the others folded.
 * @param from the day of the plan it is today
 */
export function nextTasksTree(steps: readonly PlannedStep[], drawn: Drawn, from: number): Branch[] {
  const tasks = tasksInOrder(steps);
  const left = tasks.filter(({ task }) => task.day >= from);
  const next = (left.length ? left : tasks).slice(0, NEXT);
  const others = tasks.filter((task) => !next.includes(task));
  const { language } = drawn;
  return [
    ...(next.length ? [taskTable(next, drawn)] : []),
    ...(others.length
      ? [
          el(
            'details',
            { class: 'fold stays' },
            el('summary', {}, label('showOtherTasks', language, others.length)),
            taskTable(others, drawn, label('otherTasks', language)),
          ),
        ]
      : []),
  ];
}
