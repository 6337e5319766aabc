import { textOf, type Value } from '../../schemas/values.ts';
import { inWords } from '../chooser/in-words.ts';
import type { PlanTool } from './material.ts';
import { holds, suits, type Makers, type PlanPart } from './parts.ts';
import { WEEK } from './task-days.ts';
import type { Trouble } from './troubles.ts';
import { quoted } from './words.ts';

/** What does not suit in the run sheets of a plan, in sentences. */

/** What is done at a gathering that somebody else holds. */
const atGathering = /\bpå samling(?:en|a)\b/i;
/** A meeting shorter than so many minutes is no gathering that others fit into. */
const GATHERING = 150;
const isGathering = ({ sheet }: PlanPart): boolean =>
  sheet !== undefined &&
  sheet.days < WEEK &&
  (sheet.days > 1 || (sheet.hours !== undefined && sheet.hours.to - sheet.hours.from >= GATHERING));

/** What a run sheet that is only a part of its tool, takes for granted. */
function missing({ tool, sheet }: PlanPart, parts: readonly PlanPart[]): string[] {
  if (!sheet) return [];
  const last = tool.otherTime && sheet.phase?.every((time) => time === 'etter');
  const begun = parts.some((p) => p.tool.id === tool.id && p.sheet !== sheet);
  if (last && !begun)
    return [
      `${quoted(sheet.title)} bygger på det som ble gjort i ${quoted(tool.title)} før arbeidet begynte. Har dere ikke det, så velg noe annet.`,
    ];
  if (!sheet.part) return [];
  if (atGathering.test(sheet.title) && !parts.some(isGathering))
    return [
      `${quoted(sheet.title)} hører til en samling, og planen har ingen. Legg til samlingen, eller bruk den på en dere alt skal ha.`,
    ];
  return parts.some((p) => p.tool.id === tool.id && p.sheet && !p.sheet.part)
    ? []
    : [
        `${quoted(sheet.title)} er bare en del av ${quoted(tool.title)}. Det andre i guiden må være gjort, eller legges til.`,
      ];
}

/** A run sheet written for others than those who make the plan, and one that is only a part. */
export function sheetTroubles(
  parts: readonly PlanPart[],
  who: Value<'forWhom'> | undefined,
): Trouble[] {
  const own = parts.filter(({ inRoute }) => !inRoute);
  return own.flatMap((part) => {
    const { tool, sheet } = part;
    if (!sheet) return [];
    const { forWhom, title } = sheet;
    const able = who !== undefined && (tool.forWhom?.includes(who) ?? true);
    const others = able && forWhom && !forWhom.includes(who);
    const husbanken = able && !others && who === 'kommune' ? (sheet.byHusbanken ?? []) : [];
    return [
      ...(others
        ? [
            {
              text: `${quoted(title)} er skrevet for ${inWords(forWhom.map((w) => textOf('forWhom', w)))}. Bytt hvem som gjør hva før dere bruker den.`,
            },
          ]
        : []),
      ...(husbanken.length
        ? [
            {
              text: `${quoted(title)} har oppgaver for ${inWords(husbanken.map(quoted))}. Avtal dem med Husbanken, eller la en hos dere ta dem.`,
            },
          ]
        : []),
      ...missing(part, parts).map((text) => ({ text })),
    ];
  });
}

/** More groups than this is another meeting. */
const MOST_GROUPS = 4;
const numbers: Readonly<Record<number, string>> = { 2: 'to', 3: 'tre', 4: 'fire' };

const FEWER = 'Spør færre, og la de andre si hva de mener før og etter.';

/** What to do when people are more than something is made for. */
function lessOf(people: number, max: number, { title, people: able, inGroups }: PlanTool): string {
  // Twice as many as the tool itself holds for, is too many to ask less of.
  if (able && people > 2 * able.max)
    return `Guiden til ${quoted(title)} sier høyst ${able.max}. Velg noe annet for så mange.`;
  const groups = Math.ceil(people / max);
  if (!inGroups || groups > MOST_GROUPS) return FEWER;
  const rounds = groups === 2 ? 'ta to runder' : 'spør færre';
  return `Del dere i ${numbers[groups] ?? groups} grupper, eller ${rounds}.`;
}
const MORE = 'Spør flere, eller velg noe annet for så få.';

/** Run sheets and work made for fewer or more than those who take part, and what to do with that. */
export function numberTroubles(parts: readonly PlanPart[], { who, people }: Makers): Trouble[] {
  if (people === undefined) return [];
  const sheets = new Map(
    parts.flatMap(({ sheet, inRoute, tool }) =>
      inRoute || !sheet?.people || holds(sheet, people)
        ? []
        : [[sheet, { title: sheet.title, tool, ...sheet.people }] as const],
    ),
  );
  // The sheet of work over weeks says how many do it, the guide how many it holds for.
  const works = new Map(
    parts.flatMap(({ sheet, inRoute, tool }) =>
      inRoute || !sheet || sheet.days < WEEK || holds(tool, people) || !tool.people
        ? []
        : [[tool, tool.people] as const],
    ),
  );
  const madeFor = (title: string, { min, max }: { min: number; max: number }): string =>
    `${quoted(title)} er laget for ${min}–${max} personer, og dere er ${people}.`;
  return [
    ...[...sheets.values()].map(({ title, tool, min, max }) => {
      const begin = madeFor(title, { min, max });
      const better = tool.sheets.find(
        (s) => s.people && !s.topic && !s.part && suits(s, { who, people }),
      );
      if (better)
        return { text: `${begin} Bytt til ${quoted(better.title)}, som er for så mange.` };
      return { text: `${begin} ${people < min ? MORE : lessOf(people, max, tool)}` };
    }),
    ...[...works].map(([{ title }, made]) => ({
      text: `${madeFor(title, made)} ${people < made.min ? MORE : FEWER}`,
    })),
  ];
}
