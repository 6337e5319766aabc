import { capital } from '../../language/forms.ts';
import { textOf, type Value } from '../../schemas/values.ts';
import {
  cited,
  framed,
  line,
  makers,
  namedSheet,
  usedWhen,
  words,
  type Given,
  type Line,
  type Sentences,
} from './lines.ts';
import { rangeText } from '../time/amounts.ts';
import { speaksTo } from './parties.ts';
import { peopleGap } from './gaps.ts';
import { givenTo, servedBy, wantedOf } from './purposes.ts';
import { crowdGap, otherSheet, sheetToUse } from './sheet-fit.ts';
import type { Verdict } from './verdict.ts';

/** What speaks for a tool, where it says more than the question did. */

/**
 * How it serves what they want: with a run sheet to use, what that one gives, and another that is
 * named. Where the guide's sentence takes others for granted, only that it is made for it.
 */
export function purposesFor({ ranked, situation, text }: Given): Line[] {
  const { tool } = ranked;
  const index = sheetToUse(ranked, situation);
  const sheet = index === undefined ? undefined : tool.sheets[index];
  const told = situation.purposes?.length
    ? wantedOf(tool, situation)
    : givenTo(tool, situation).slice(0, 1);
  const other = otherSheet(ranked, situation);
  const given = sheet && other === undefined ? servedBy(sheet, told) : told;
  const neutral: Value<'purpose'>[] = [];
  const said = given.flatMap((purpose): Line[] => {
    const place = tool.purposes.indexOf(purpose);
    const how = text.hows[place];
    if (how?.how && speaksTo(tool.purposeParties?.[place], situation))
      return [{ language: tool.language, parts: cited(how.how, how.place) }];
    neutral.push(purpose);
    return [];
  });
  return neutral.length
    ? [...said, line(`Verktøyet er laget for å ${words('purposes', neutral, situation.who)}.`)]
    : said;
}

const sheetFor: Sentences = (given, verdict) => {
  const named = namedSheet(given, verdict.sheet);
  if (!named) return [];
  const { sheet, link, name, takes } = named;
  const { people } = given.situation;
  // What speaks against says that it is for fewer or more; what gives nothing of it, is no reason.
  const { tool } = given.ranked;
  const wanted = wantedOf(tool, given.situation);
  if (
    crowdGap(tool, sheet, people) > 0 ||
    (people !== undefined &&
      (sheet.weeks === undefined || tool.reaches === undefined) &&
      peopleGap(people, sheet) > 0) ||
    (given.situation.purposes?.length && !servedBy(sheet, wanted).length)
  )
    return [];
  const said = tool.reaches === undefined && people !== undefined && peopleGap(people, sheet) === 0;
  const also = [takes, said ? `er laget for ${rangeText(sheet)} personer` : '']
    .filter(Boolean)
    .join(' og ');
  // When it is used, they know where they have told when they are.
  const { phase } = given.situation;
  const when = phase || !sheet.phase ? '' : ` Den brukes ${usedWhen(sheet.phase)}.`;
  return [
    also
      ? line(`${capital(name)} «`, link, `» ${also}.${when}`)
      : line(`Bruk ${name} «`, link, `».${when}`),
  ];
};

const peopleFor: Sentences = (given) => {
  const { tool } = given.ranked;
  if (tool.reaches !== undefined) return [makers(given)];
  // The run sheet says it when time is told as well.
  return given.situation.time ? [] : [line(`Verktøyet er laget for ${rangeText(tool)} personer.`)];
};

const onlyPhase: Record<Value<'phase'>, string> = {
  foer: 'Verktøyet er laget for tida før dere begynner.',
  underveis: 'Verktøyet er laget for tida mens arbeidet pågår.',
  etter: 'Verktøyet er laget for slutten av arbeidet, eller tida etterpå.',
};

/**
 * «Forberedelsen tar vanligvis 3 dager per kommune (tall og utvalg).», «Førebuinga tek vanlegvis 2
 * timar.»; what others do, is told as theirs.
 */
export function preparing({ ranked: { tool }, situation, text }: Given): Line {
  const { by } = tool.preparation;
  const theirs = by && by !== situation.who ? ` hos ${textOf('forWhom', by)}` : '';
  return framed(tool.language, {
    nb: [`Forberedelsen${theirs} tar vanligvis ${text.effort[0]}.`],
    nn: [`Førebuinga${theirs} tek vanlegvis ${text.effort[0]}.`],
  });
}

/** A sentence for each fact that fits. */
export const sentencesFor: Partial<Record<Verdict['fact'], Sentences>> = {
  purposes: purposesFor,
  people: peopleFor,
  phase: ({ ranked: { tool } }) =>
    tool.phase.length === 1 && tool.phase[0] ? [line(onlyPhase[tool.phase[0]])] : [],
  preparation: (given) => [
    given.ranked.tool.preparation.minutes
      ? preparing(given)
      : line('Dere trenger ikke forberede noe.'),
  ],
  time: sheetFor,
  cost: ({ ranked: { tool } }) =>
    tool.cost === 'ingen' ? [line('Det koster ingenting utenom egen tid.')] : [],
  experience: ({ ranked: { tool }, situation }) =>
    tool.experience === 'ingen' && situation.experience === 'ingen'
      ? [line('Den som leder, trenger ingen erfaring.')]
      : [],
  size: ({ ranked: { tool }, situation: { size } }) =>
    size
      ? [
          line(
            `${tool.sizes[size] === 1 ? 'En kommune' : 'Kommuner'} med ${textOf('sizeClass', size)} er med i eksemplene.`,
          ),
        ]
      : [],
};
