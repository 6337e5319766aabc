import { type Language, textOf, type Value } from '../../schemas/values.ts';
import { inWords } from '../chooser/in-words.ts';
import { addDays } from '../run-sheet/dates.ts';
import { contradictions, defaultOrder } from './order.ts';
import { asInRoute, holds, type PlanPart } from './parts.ts';
import { restDay } from './rest-days.ts';
import { goesOn, placesBefore, preparationOf, type PlannedStep } from './schedule.ts';
import { dayAtWork, meetingDays, WEEK } from './step-days.ts';
import { inOwnMonth, lateTrouble, monthTroubles } from './start.ts';
import { dayWords } from './words.ts';

/** What can go wrong in a plan because of its order or its days, in sentences. */

export interface Trouble {
  text: string;
  /** A guide's own words. */
  reason?: { text: string; language: Language };
}

const name = (title: string): string => `«${title}»`;

/** Those who wrote a route have thought of its order, and where guides disagree too. */
function orderTroubles(parts: readonly PlanPart[]): Trouble[] {
  const { circle } = defaultOrder(parts.filter(({ inRoute }) => !inRoute).map(({ tool }) => tool));
  const written = (place: number, later: number): boolean => {
    const [one, other] = [parts[place], parts[later]];
    return one !== undefined && other !== undefined && asInRoute(one, other);
  };
  const [start] = circle;
  return [
    ...contradictions(
      parts.map(({ tool }) => tool),
      written,
    ).map(({ first, then, reason, from }) => ({
      text: `${name(first.title)} bør komme før ${name(then.title)}, sier guiden til ${name(from.title)}.`,
      ...(reason && { reason: { text: reason, language: from.language } }),
    })),
    ...(start
      ? [
          {
            text: `Guidene er uenige om rekkefølgen: ${[...circle, start].map(({ title }) => name(title)).join(' før ')}. Dere må selv velge hvem som går foran.`,
          },
        ]
      : []),
  ];
}

/** A step that stands before the one it gets something from in their route. */
function routeTroubles(steps: readonly PlannedStep[]): Trouble[] {
  return steps.flatMap(({ part }, place) => {
    const earlier = steps
      .slice(place + 1)
      .find(
        ({ part: { inRoute } }) =>
          inRoute?.id === part.inRoute?.id && inRoute?.number === (part.inRoute?.number ?? 0) - 1,
      );
    return earlier && part.inRoute
      ? [
          {
            text: `${name(part.title)} bruker det ${name(earlier.part.title)} gir videre, men står nå først.`,
          },
        ]
      : [];
  });
}

/** More hours of meetings than this are too much for a day. */
const LONGEST_DAY = 8;
const minutesOf = ({ part: { sheet } }: PlannedStep): number =>
  sheet?.hours ? sheet.hours.to - sheet.hours.from : 0;

/** A step that begins, or is prepared, before it can have what the step before hands over. */
function handOverTrouble(
  before: PlannedStep,
  step: PlannedStep,
  date: string | undefined,
): Trouble[] {
  // Those who wrote a route have thought of what goes on at once in it.
  const written = step.part.weeks === undefined && asInRoute(before.part, step.part);
  const sideBySide = goesOn(before.part, step.part);
  const prepared = step.from - preparationOf(step.part);
  const [earlier, later] = [name(before.part.title), name(step.part.title)];
  const sameDay = step.from === before.to && before.from === before.to && step.from === step.to;
  const hours = (minutesOf(before) + minutesOf(step)) / 60;
  if (!written && sideBySide && sameDay && hours > LONGEST_DAY)
    return [
      {
        text: `${later} er samme dag som ${earlier}, og det blir over ${Math.floor(hours)} timer til sammen. Kort ned, eller flytt det ene.`,
      },
    ];
  if (written || sideBySide || prepared >= before.to) return [];
  if (sameDay) return [{ text: `${later} er samme dag som ${earlier}. Sett av tid til begge.` }];
  const done = dayWords(before.to, 'nb', date).toLowerCase();
  const begins = step.from <= before.to;
  const since = begins ? step.from : dayAtWork(prepared, 'before', date);
  const when = dayWords(since, 'nb', date).toLowerCase();
  return [
    {
      text: begins
        ? `${later} begynner ${when}, og ${earlier} er ikke ferdig før ${done}. Avtal hva som må være klart imens.`
        : `${later} må forberedes fra ${when}, og ${earlier} er ikke ferdig før ${done}. Forbered det som ikke henger på det, eller flytt steget.`,
    },
  ];
}

/** Meetings on days when few are at work, that a weekday or two do not mend. */
function dayTroubles({ part, from }: PlannedStep, date: string | undefined): Trouble[] {
  if (!date) return [];
  return meetingDays(part, from, date).flatMap((day) => {
    const rest = restDay(addDays(date, day));
    if (!rest) return [];
    const next = dayWords(dayAtWork(day, 'after', date), 'nb', date);
    return [
      {
        text: `${name(part.title)} er ${dayWords(day, 'nb', date)}. Det er ${rest}. Flytt den første dagen, eller hold møtet tidligst ${next}.`,
      },
    ];
  });
}

/** Longer work than this has room for days off. */
const SPARE = 26 * WEEK;
/** A week of work, and the part of all the days of work that is too much to lose unsaid. */
const LOST = { days: 5, part: 0.25 };
const WEEKEND = /^(lør|søn)dag$/;
const breakNames = ['fellesferien', 'påskeuka', 'romjula'];

/**
 * Work over some weeks, a good part of which is off. A route that begins in its own month has
 * thought of it.
 */
function breakTroubles(step: PlannedStep, date: string | undefined): Trouble[] {
  const { part, from, to } = step;
  if (!date || to - from + 1 < WEEK || to - from >= SPARE || inOwnMonth(step, date)) return [];
  const days = Array.from({ length: to - from + 1 }, (_, i) => addDays(date, from + i));
  const weekdays = days.map((day) => restDay(day)).filter((why) => !why || !WEEKEND.test(why));
  const rests = weekdays.flatMap((why) => why ?? []);
  const breaks = breakNames.filter((known) => rests.includes(known));
  if (!breaks.length || rests.length < Math.max(LOST.days, weekdays.length * LOST.part)) return [];
  const weeks = Math.round(rests.length / LOST.days);
  return [
    {
      text: `${name(part.title)} går over ${inWords(breaks)}. Regn med ${weeks === 1 ? 'en uke' : `${weeks} uker`} mer, eller flytt den første dagen.`,
    },
  ];
}

/** What is done for a meeting, or on the day of one, in a plan without any such meeting. */
function partnerTroubles(parts: readonly PlanPart[]): Trouble[] {
  const has = new Set(parts.map(({ tool }) => tool.id));
  return parts
    .filter(
      ({ tool: { together }, inRoute }) =>
        !inRoute &&
        together.some(({ atOnce }) => atOnce) &&
        !together.some(({ guide, atOnce }) => atOnce && has.has(guide)),
    )
    .map(({ title }) => ({
      text: `${name(title)} hører til et møte, og planen har ikke noe slikt møte. Legg til møtet, eller bruk det på et dere alt skal ha.`,
    }));
}

/** A run sheet written for others than those who make the plan, and one that is only a part. */
function sheetTroubles(parts: readonly PlanPart[], who: Value<'forWhom'> | undefined): Trouble[] {
  const own = parts.filter(({ inRoute }) => !inRoute);
  return own.flatMap(({ tool, sheet }) => {
    if (!sheet) return [];
    const { forWhom, part, title } = sheet;
    const others = who && tool.forWhom?.includes(who) && forWhom && !forWhom.includes(who);
    const whole = parts.some((p) => p.tool.id === tool.id && p.sheet && !p.sheet.part);
    return [
      ...(others
        ? [
            {
              text: `${name(title)} er skrevet for ${inWords(forWhom.map((w) => textOf('forWhom', w)))}. Bytt hvem som gjør hva før dere bruker den.`,
            },
          ]
        : []),
      ...(part && !whole
        ? [
            {
              text: `${name(title)} er bare en del av ${name(tool.title)}. Det andre i guiden må være gjort, eller legges til.`,
            },
          ]
        : []),
    ];
  });
}

/** What is known of a plan beside its steps, and of the day it is seen on. */
interface Known {
  /** ISO date of the first day. */
  date?: string | undefined;
  /** Those who make the plan, where they have said. */
  who?: Value<'forWhom'> | undefined;
  /** How many take part. */
  people?: number | undefined;
  /** ISO date. */
  today?: string | undefined;
}

/** What can go wrong. */
export function troublesOf(
  steps: readonly PlannedStep[],
  { date, who, people, today }: Known = {},
): Trouble[] {
  const parts = steps.map(({ part }) => part);
  return [
    ...orderTroubles(parts),
    ...routeTroubles(steps),
    ...(date && today
      ? [...monthTroubles(steps, date, today), ...lateTrouble(steps, date, today)]
      : []),
    ...steps.flatMap((step, i) =>
      placesBefore(parts, i).flatMap((at) => {
        const before = steps[at];
        return before ? handOverTrouble(before, step, date) : [];
      }),
    ),
    ...steps.flatMap((step) => [...dayTroubles(step, date), ...breakTroubles(step, date)]),
    ...partnerTroubles(parts),
    ...sheetTroubles(parts, who),
    ...[...new Set(parts.flatMap(({ sheet, inRoute }) => (inRoute || !sheet ? [] : sheet)))]
      .filter((sheet) => !holds(sheet, people))
      .map(({ title, people: made }) => ({
        text: `${name(title)} er laget for ${made?.min ?? 0}–${made?.max ?? 0} personer, og dere er ${people ?? 0}.`,
      })),
    ...[...new Set(parts.map(({ tool }) => tool))]
      .filter(({ forWhom }) => who && forWhom && !forWhom.includes(who))
      .map(({ title, forWhom = [] }) => ({
        text: `${name(title)} er laget for ${forWhom.map((w) => textOf('forWhom', w)).join(' og ')}. Spør noen derfra om å sette det i gang.`,
      })),
  ];
}
