import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { byId } from '../guide/relations.ts';
import { usualChoice } from '../run-sheet/choice.ts';
import { sheetLength, type Sheet } from '../run-sheet/relations.ts';
import { daysOf, timedRows } from '../run-sheet/schedule.ts';
import type { PlanLink, PlanSheet } from './material.ts';
import { onScreen } from './standard-sheet.ts';

/** A run sheet as plans need it. */

/** A role that somebody in Husbanken has, by its name. */
const ofHusbanken = /\b(?:fra|i|frå) Husbanken\b|\bHusbankens\b/;

/** What a row says where those who come evaluate the meeting. */
const evaluation = /evaluering(?:en|a|skort|sskjema)|«Evaluering etter samling»/i;

/** The row in which those who come to a meeting get what they do for it. */
const gives = /^Send oppg[aå]v/i;

/** A page that a step leads to. */
export const linkTo = (item: Item<CollectionName>): PlanLink => ({
  id: item.id,
  title: item.data.title,
  url: item.url,
  language: item.language,
});

/** Everything of a run sheet but how many it is made for, which its guide says who they are. */
export function planSheet(toolbox: Toolbox, sheet: Sheet): PlanSheet {
  const { data } = sheet;
  const titles = new Map(data.roles.map((role) => [role.id, role.title]));
  const tasks = (list: typeof data.before) =>
    list.map(({ days, what, role }) => ({ days, what, role: titles.get(role) ?? '' }));
  const byHusbanken = data.roles
    .filter(
      ({ id, title }) =>
        ofHusbanken.test(title) && [...data.before, ...data.after].some(({ role }) => role === id),
    )
    .map(({ title }) => title);
  const meeting = data.kind === 'moete';
  const days = meeting ? daysOf(data) : (data.weeks ?? 1) * 7;
  const times = meeting && days === 1 ? timedRows(data, usualChoice(data)) : [];
  const [first, last] = [times[0], times.at(-1)];
  const politicians = data.rows.flatMap(({ politicians: wanted, week, toWeek = week }) =>
    wanted && week !== undefined && toWeek !== undefined ? [{ week, toWeek }] : [],
  );
  const work = data.rows.flatMap(({ title, week, toWeek = week }) =>
    week !== undefined && toWeek !== undefined ? [{ title, week, toWeek }] : [],
  );
  const given = data.rows.find(({ title }) => gives.test(title))?.week;
  return {
    ...linkTo(sheet),
    length: sheetLength(data),
    days,
    ...(first && last && { hours: { from: first.from, to: last.to } }),
    before: tasks(data.before),
    after: tasks(data.after),
    forWhom: data.forWhom,
    ...(byHusbanken.length && { byHusbanken }),
    ...(data.phase && { phase: data.phase }),
    ...(data.purposes && { purposes: data.purposes }),
    ...(work.length && { work }),
    ...(politicians.length && { politicians }),
    ...(given && { givenInWeek: given }),
    ...(meeting && evaluation.test(data.rows.at(-1)?.what ?? '') && { evaluated: true }),
    onScreen: onScreen(sheet),
    ...(data.part && { part: true }),
    ...(data.topic && { topic: true }),
    result: data.rows.findLast((row) => row.result)?.result ?? '',
    leads: data.roles
      .filter((role) => data.rows.some((row) => row.lead === role.id))
      .map((role) => role.title),
    templates: data.templates.map((id) => linkTo(byId(toolbox, 'maler', id))),
  };
}
