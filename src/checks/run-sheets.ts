import {
  entriesOf,
  languageOf,
  type AnyEntry,
  type ContentDocument,
  type Entry,
} from '../content/entry.ts';
import { crowdOf, sizes, totalMinutes, turnsOf, minutesOf } from '../domain/run-sheet/clock.ts';
import { SHORTEST_TURN } from '../domain/run-sheet/schedule.ts';
import { letterFields } from '../domain/run-sheet/letter.ts';
import { guideSchema } from '../schemas/guide.ts';
import { nearest } from '../language/nearest.ts';
import { problem, type Problem } from './problems.ts';

type Sheet = Entry<'opplegg'>;

const sizeWords = { min: 'minste', usual: 'vanlige', max: 'største' } as const;

/** Rows of a meeting: minutes, turns that are long enough, and a sum that holds at three sizes. */
function meetingProblems({ path, data }: Sheet): Problem[] {
  const rows = data.rows.flatMap((row, i): Problem[] => {
    const field = `rows[${i}]`;
    const found: Problem[] = [];
    if (row.minutes === undefined && row.each === undefined)
      found.push(problem(path, field, 'sheet-no-minutes'));
    if (row.week !== undefined) found.push(problem(path, `${field}.week`, 'sheet-week-in-meeting'));
    if (row.each !== undefined && !row.round)
      found.push(problem(path, `${field}.each`, 'sheet-each-alone'));
    if ((row.round === 'gruppe' || row.round === 'gruppene') && !data.people.groupSize)
      found.push(problem(path, 'people.groupSize', 'sheet-no-group-size'));
    if (row.round === 'kommunene' && !data.municipalities)
      found.push(problem(path, 'municipalities', 'sheet-no-municipalities'));
    const { round } = row;
    if (round && !found.length) {
      const short = sizes.find((size) => {
        const turns = turnsOf(data, round, crowdOf(data, size));
        return minutesOf(data, row, crowdOf(data, size)) < turns * SHORTEST_TURN;
      });
      if (short) found.push(problem(path, field, 'sheet-short-turn', row.title, sizeWords[short]));
    }
    return found;
  });
  if (rows.length) return rows;
  const { length } = data;
  if (!length) return [];
  return sizes.flatMap((size) => {
    const sum = totalMinutes(data, crowdOf(data, size));
    return sum === length[size]
      ? []
      : [problem(path, `length.${size}`, 'sheet-sum', length[size], sum, sizeWords[size])];
  });
}

/** Rows of a work plan: weeks in order, inside the length of the plan. */
function planProblems({ path, data }: Sheet): Problem[] {
  const { weeks = Infinity } = data;
  let last = 1;
  return data.rows.flatMap((row, i): Problem[] => {
    const field = `rows[${i}]`;
    if (row.minutes !== undefined || row.each !== undefined)
      return [problem(path, field, 'sheet-minutes-in-plan')];
    if (row.week === undefined) return [problem(path, `${field}.week`, 'required')];
    const to = row.toWeek ?? row.week;
    if (row.week < last || to < row.week)
      return [problem(path, `${field}.week`, 'sheet-week-order')];
    last = row.week;
    return to > weeks ? [problem(path, `${field}.week`, 'sheet-week-outside', weeks)] : [];
  });
}

/** Each row is led by somebody, and every role named is a role of the sheet. */
function roleProblems({ path, data }: Sheet): Problem[] {
  const roles = data.roles.map((role) => role.id);
  const named = [
    ...data.rows.map((row, i) => ({ field: `rows[${i}].lead`, role: row.lead })),
    ...data.before.map((task, i) => ({ field: `before[${i}].role`, role: task.role })),
    ...data.after.map((task, i) => ({ field: `after[${i}].role`, role: task.role })),
  ];
  return [
    ...data.rows.flatMap((row, i) =>
      row.lead || row.pause ? [] : [problem(path, `rows[${i}].lead`, 'sheet-no-lead', row.title)],
    ),
    ...named.flatMap(({ field, role }) =>
      role === undefined || roles.includes(role)
        ? []
        : [problem(path, field, 'sheet-unknown-role', role, nearest(role, roles))],
    ),
    ...roles.flatMap((role, i) =>
      roles.indexOf(role) === i ? [] : [problem(path, `roles[${i}].id`, 'repeated')],
    ),
  ];
}

/** What one kind of sheet must have and the other not. */
const neededFor: Readonly<Record<string, readonly (keyof Sheet['data'])[]>> = {
  moete: ['length', 'invitation', 'reminder'],
  arbeidsplan: ['weeks'],
};

/** Read as written: what else is wrong in the file must not hide what is missing. */
const missingProblems = ({ path, raw }: ContentDocument): Problem[] =>
  (neededFor[String(raw.kind)] ?? [])
    .filter((name) => raw[name] === undefined)
    .map((name) => problem(path, name, 'required'));

/** Invitation and reminder: with no field that nobody can fill in. */
function letterProblems({ path, data }: Sheet): Problem[] {
  return (['invitation', 'reminder'] as const).flatMap((name): Problem[] => {
    const letter = data[name];
    if (!letter) return [];
    return (['subject', 'body'] as const).flatMap((part) =>
      [...letter[part].matchAll(/\{([^{}]*)\}/g)].flatMap(([, field = '']) =>
        (letterFields as readonly string[]).includes(field)
          ? []
          : [
              problem(
                path,
                `${name}.${part}`,
                'sheet-letter-field',
                field,
                letterFields.join(', '),
              ),
            ],
      ),
    );
  });
}

const inOrder = (list: readonly number[], sign: 1 | -1): boolean =>
  list.every((days, i) => i === 0 || sign * (days - (list[i - 1] ?? days)) >= 0);

/** Days before come nearer, days after go on. */
function orderProblems({ path, data }: Sheet): Problem[] {
  const before = data.before.map((task) => task.days);
  const after = data.after.map((task) => task.days);
  return [
    ...(inOrder(before, -1) ? [] : [problem(path, 'before', 'sheet-days-before')]),
    ...(inOrder(after, 1) ? [] : [problem(path, 'after', 'sheet-days-after')]),
  ];
}

const running = guideSchema.shape.effort.shape.running;

/** A sheet is used in a part of the time its guide is for. */
function phaseProblems(own: readonly Sheet[], guide: ContentDocument): Problem[] {
  const { phase } = guide.raw as { phase?: unknown };
  if (!Array.isArray(phase)) return [];
  return own
    .filter(({ data }) => data.phase?.some((when) => !phase.includes(when)))
    .map(({ path }) => problem(path, 'phase', 'sheet-phase', phase.join(', '), guide.path));
}

/** A sheet serves some of the purposes of its guide, not others. */
function purposeProblems(own: readonly Sheet[], guide: ContentDocument): Problem[] {
  const read = guideSchema.shape.purposes.safeParse(guide.raw.purposes);
  if (!read.success) return [];
  const known: string[] = read.data.map(({ purpose }) => purpose);
  return own
    .filter(({ data }) => data.purposes?.some((purpose) => !known.includes(purpose)))
    .map(({ path }) => problem(path, 'purposes', 'sheet-purpose', known.join(', '), guide.path));
}

/**
 * A sheet and its guide say the same: language form, time in the work, and how long the meeting
 * takes. The guides are read as written, so that a fault elsewhere in one hides nothing.
 */
function guideProblems(sheets: readonly Sheet[], documents: readonly ContentDocument[]): Problem[] {
  return documents
    .filter((document) => document.collection === 'verktoy')
    .flatMap((guide): Problem[] => {
      const own = sheets.filter((sheet) => sheet.data.guide === guide.id);
      const language = languageOf(guide);
      const other = [
        ...own
          .filter((sheet) => languageOf(sheet) !== language)
          .map((sheet) => problem(sheet.path, 'language', 'sheet-language', language, guide.path)),
        ...phaseProblems(own, guide),
        ...purposeProblems(own, guide),
      ];
      const { effort } = guide.raw as { effort?: { running?: unknown } };
      const read = running.safeParse(effort?.running);
      const meetings = own.filter((sheet) => sheet.data.kind === 'moete');
      if (!meetings.length || !read.success) return other;
      const { amount, unit, per } = read.data;
      if (per && per !== 'samling') return other;
      const fits = meetings.some(({ data }) =>
        unit === 'minutter'
          ? data.length?.usual === amount
          : Math.max(...data.rows.map((row) => row.day ?? 1)) === Math.ceil(amount),
      );
      return fits
        ? other
        : [...other, problem(guide.path, 'effort.running', 'sheet-effort', guide.id)];
    });
}

/** Everything that run sheets must hold to, beside their schema. */
export function runSheetProblems(
  entries: readonly AnyEntry[],
  documents: readonly ContentDocument[],
): Problem[] {
  const sheets = entriesOf(entries, 'opplegg');
  return [
    ...documents.filter(({ collection }) => collection === 'opplegg').flatMap(missingProblems),
    ...sheets.flatMap((sheet) => [
      ...(sheet.data.kind === 'moete' ? meetingProblems(sheet) : planProblems(sheet)),
      ...roleProblems(sheet),
      ...letterProblems(sheet),
      ...orderProblems(sheet),
    ]),
    ...guideProblems(sheets, documents),
  ];
}
