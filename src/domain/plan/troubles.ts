import { type Language, textOf, type Value } from '../../schemas/values.ts';
import { breakTroubles, dayTroubles, schoolTroubles } from './day-troubles.ts';
import { electionTroubles } from './elections.ts';
import type { PlanLink } from './material.ts';
import { contradictions, defaultOrder } from './order.ts';
import { asInRoute, type PlanPart } from './parts.ts';
import {
  formTroubles,
  needTroubles,
  partnerTroubles,
  meetingTroubles,
  twiceTroubles,
} from './partner-troubles.ts';
import type { PlannedStep } from './schedule.ts';
import { numberTroubles, sheetTroubles } from './sheet-troubles.ts';
import { lateTrouble, monthTroubles } from './start.ts';
import { dayAtWork } from './task-days.ts';
import { goesOn, placesBefore, preparationOf } from './waiting.ts';
import { quoted } from '../../language/forms.ts';
import { dayWords } from './words.ts';

/** What can go wrong in a plan because of its order or its days, in sentences. */

export interface Trouble {
  text: string;
  /** The page of what the sentence names in quotation marks. */
  link?: PlanLink;
  /** A guide's own words. */
  reason?: { text: string; language: Language };
}

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
      text: `${quoted(first.title)} bør komme før ${quoted(then.title)}, sier guiden til ${quoted(from.title)}.`,
      ...(reason && { reason: { text: reason, language: from.language } }),
    })),
    ...(start
      ? [
          {
            text: `Guidene er uenige om rekkefølgen: ${[...circle, start].map(({ title }) => quoted(title)).join(' før ')}. Dere må selv velge hvem som går foran.`,
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
            text: `${quoted(part.title)} bruker det ${quoted(earlier.part.title)} gir videre, men står nå først.`,
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
  const [earlier, later] = [quoted(before.part.title), quoted(step.part.title)];
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
    ...schoolTroubles(steps, date),
    ...electionTroubles(steps, date),
    ...partnerTroubles(parts),
    ...twiceTroubles(parts),
    ...meetingTroubles(steps, people),
    ...formTroubles(steps, date),
    ...needTroubles(steps, date),
    ...sheetTroubles(parts, who),
    ...numberTroubles(parts, { who, people }),
    ...[...new Set(parts.map(({ tool }) => tool))]
      .filter(({ forWhom }) => who && forWhom && !forWhom.includes(who))
      .map(({ title, forWhom = [] }) => ({
        text: `${quoted(title)} er laget for ${forWhom.map((w) => textOf('forWhom', w)).join(' og ')}. Spør noen derfra om å sette det i gang.`,
      })),
  ];
}
