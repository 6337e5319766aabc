import type { z } from 'zod';
import { entriesOf, languageOf, type AnyEntry, type ContentDocument } from '../content/entry.ts';
import { all } from '../content/markdown.ts';
import { guideSchema } from '../schemas/guide.ts';
import { guideHeadings, headingFor } from '../schemas/headings.ts';
import { keysOf, type Language, type Value } from '../schemas/values.ts';
import { problem, type Problem } from './problems.ts';

/** The order of two guides seen from the other one. */
export const inverseOrder: Record<Value<'order'>, Value<'order'>> = {
  foer: 'etter',
  sammen: 'sammen',
  etter: 'foer',
};
const whenNot = guideHeadings.find((heading) => heading.key === 'whenNot');

const fields = guideSchema.shape;

/**
 * Fields of a guide as written, so that a fault in another field hides nothing; left out where they
 * are faulty.
 */
function adviceOf({ raw }: ContentDocument) {
  const field = <T>(schema: z.ZodType<T>, value: unknown): T | undefined =>
    schema.safeParse(value).data;
  return {
    avoidWhen: field(fields.avoidWhen, raw.avoidWhen) ?? [],
    combineWith: field(fields.combineWith, raw.combineWith) ?? [],
    cost: field(fields.cost, raw.cost),
    costLeast: field(fields.costLeast, raw.costLeast),
    purposes: field(fields.purposes, raw.purposes) ?? [],
    phase: field(fields.phase, raw.phase),
    forWhom: field(fields.forWhom, raw.forWhom),
    preparation: field(
      fields.effort.shape.preparation,
      (raw as { effort?: { preparation?: unknown } }).effort?.preparation,
    ),
  };
}

/** What a sentence on when not to can begin with: a question form, or a word for «when». */
const conditions: Readonly<Record<Language, readonly string[]>> = {
  nb: 'Når Hvis Dersom Uten Er Har Skal Vil Kan Må Vet Blir Går Gjelder Trenger Mangler Finnes Bruker Passer Deler Leter Kommer Tar Står Sitter Ligger Følger Strever Haster Krever Ønsker'.split(
    ' ',
  ),
  nn: 'Når Viss Dersom Utan Er Har Skal Vil Kan Må Veit Blir Går Gjeld Treng Manglar Finst Brukar Passar Deler Leiter Kjem Tek Står Sit Ligg Følgjer Strevar Hastar Krev Ønskjer'.split(
    ' ',
  ),
};

/** Addresses linked to under «Ikke når». */
function linkedUnder(heading: string, { sections }: ContentDocument): Set<string> {
  const nodes = sections.find((s) => s.title === heading)?.nodes ?? [];
  return new Set(all({ type: 'root', children: nodes }, 'link').map(({ url }) => url));
}

/** A part of a guide is about some of the times, and of those, that the guide is for. */
function partProblems(
  path: string,
  { purposes, phase, forWhom, preparation }: ReturnType<typeof adviceOf>,
): Problem[] {
  const by = preparation?.by;
  return [
    ...purposes.flatMap((purpose, i) =>
      phase && purpose.phase?.some((when) => !phase.includes(when))
        ? [problem(path, `purposes[${i}].phase`, 'purpose-phase', phase.join(', '))]
        : [],
    ),
    ...(by && forWhom && !forWhom.includes(by)
      ? [problem(path, 'effort.preparation.by', 'preparation-by', forWhom.join(', '))]
      : []),
  ];
}

/** The advice in the fields of a guide agrees with its text, and with the guides it names. */
function guideProblems(documents: readonly ContentDocument[]): Problem[] {
  const guides = documents
    .filter(({ collection }) => collection === 'verktoy')
    .map((document) => ({ document, ...adviceOf(document) }));
  const byId = new Map(guides.map((guide) => [guide.document.id, guide]));
  const steps = keysOf('cost');
  return guides.flatMap(({ document, ...advice }) => {
    const { avoidWhen, cost, costLeast, combineWith } = advice;
    const { path, id } = document;
    const heading = whenNot ? headingFor(whenNot, languageOf(document)) : '';
    const linked = linkedUnder(heading, document);
    return [
      ...partProblems(path, advice),
      ...avoidWhen.flatMap(({ when, reason }, i) => {
        const openers = conditions[languageOf(document)];
        return when || openers.includes(reason.split(' ')[0] ?? '')
          ? []
          : [
              problem(
                path,
                `avoidWhen[${i}].reason`,
                'avoid-no-condition',
                openers.slice(0, 12).join(', '),
              ),
            ];
      }),
      ...avoidWhen.flatMap(({ instead }, i) => {
        const url = `/verktoy/${instead ?? ''}/`;
        return !instead || linked.has(url)
          ? []
          : [problem(path, `avoidWhen[${i}].instead`, 'avoid-not-linked', heading, url)];
      }),
      ...(costLeast && cost && steps.indexOf(costLeast.level) >= steps.indexOf(cost)
        ? [problem(path, 'costLeast.level', 'cost-not-less')]
        : []),
      ...combineWith.flatMap(({ guide: other, order }, i) => {
        const back = byId.get(other)?.combineWith.find((c) => c.guide === id)?.order;
        return !order || !back || order === inverseOrder[back]
          ? []
          : [
              problem(
                path,
                `combineWith[${i}].order`,
                'order-not-inverse',
                inverseOrder[back],
                byId.get(other)?.document.path ?? '',
              ),
            ];
      }),
    ];
  });
}

/** Steps come in order, inside the length of the route, with run sheets of their own guides. */
function routeProblems(entries: readonly AnyEntry[]): Problem[] {
  const guideOf = new Map(entriesOf(entries, 'opplegg').map(({ id, data }) => [id, data.guide]));
  return entriesOf(entries, 'loep').flatMap(({ path, data }) => {
    let last = 1;
    return data.steps.flatMap((step, i): Problem[] => {
      const field = `steps[${i}]`;
      const found: Problem[] = [];
      if (step.week < last || (step.toWeek !== undefined && step.toWeek < step.week))
        found.push(problem(path, `${field}.week`, 'sheet-week-order'));
      if ((step.toWeek ?? step.week) > data.weeks)
        found.push(problem(path, `${field}.week`, 'sheet-week-outside', data.weeks));
      const held = [step.week, ...(step.meetings ?? []), step.toWeek ?? step.week];
      if (held.some((at, place) => at < (held[place - 1] ?? at)))
        found.push(problem(path, `${field}.meetings`, 'route-meeting'));
      const owner = step.sheet === undefined ? step.guide : guideOf.get(step.sheet);
      if (step.sheet && owner && owner !== step.guide)
        found.push(problem(path, `${field}.sheet`, 'route-sheet', step.sheet, step.guide));
      last = step.week;
      return found;
    });
  });
}

/**
 * Advice holds together: in guides, in routes and in the situations that the chooser is tried on.
 */
export function adviceProblems(
  entries: readonly AnyEntry[],
  documents: readonly ContentDocument[],
): Problem[] {
  return [
    ...guideProblems(documents),
    ...routeProblems(entries),
    ...entriesOf(entries, 'situasjoner').flatMap(({ path, data }) =>
      data.never
        .filter((id) => data.accept.includes(id))
        .map((id) => problem(path, 'never', 'accepted-and-never', id)),
    ),
  ];
}
