import { capital } from '../../language/forms.ts';
import { textOf, type Language, type Value } from '../../schemas/values.ts';
import { inWords } from './in-words.ts';
import {
  cited,
  either,
  framed,
  line,
  namedSheet,
  usedWhen,
  words,
  type Given,
  type Line,
  type Sentences,
} from './lines.ts';
import { optionText } from './questions.ts';
import { peopleAgainst } from './people-against.ts';
import { companions, lacksMunicipalities, outsiders, speaksTo } from './parties.ts';
import { preparing } from './reasons-for.ts';
import { givenLater, givenTo, servedBy, wantedOf } from './purposes.ts';
import { otherSheet, sheetToUse } from './sheet-fit.ts';
import type { Situation } from './situation.ts';
import { timeAgainst } from './time-against.ts';
import type { Tool } from './tool.ts';
import type { Verdict } from './verdict.ts';

/** What a tool lacks, with what one could change. */

const missing = <T>(wanted: readonly T[] | undefined, has: readonly T[]): T[] =>
  (wanted ?? []).filter((value) => !has.includes(value));

/** What the run sheet for their time leaves out, and the one that has it. */
export function leftOut(given: Given): Line[] {
  const { ranked, situation } = given;
  const { tool } = ranked;
  const argued = namedSheet(given, sheetToUse(ranked, situation));
  if (!argued) return [];
  const wanted = wantedOf(tool, situation);
  const left = missing(wanted, servedBy(argued.sheet, wanted));
  if (!left.length) return [];
  const other = namedSheet(given, otherSheet(ranked, situation));
  const begin = [
    `${capital(argued.name)} «`,
    argued.link,
    `» er ${argued.sheet.part && !situation.time ? 'bare en del av verktøyet og ' : ''}ikke laget for å ${either('purposes', left, situation.who)}.`,
  ];
  return [
    other
      ? line(
          ...begin,
          ` Til det kan dere bruke ${other.name} «`,
          other.link,
          other.takes ? `», som ${other.takes}.` : '».',
        )
      : line(...begin),
  ];
}

/** How many municipalities are missing: one that asks is itself one of them. */
function neededMunicipalities({ municipalities = 0 }: Tool, { who }: Situation): string {
  if (who !== 'kommune') return `Dere trenger minst ${municipalities} kommuner med.`;
  const left = municipalities - 1;
  return `Dere trenger minst ${left === 1 ? 'én kommune' : `${left} kommuner`} til.`;
}

/**
 * Whom they are with that the guide does not count on. To a municipality, Husbanken is one of the
 * state's, and may well be with it: the others are meant, and stand last.
 */
function missingCompanions({ ranked: { tool }, situation }: Given): string {
  const { who } = situation;
  const absent = missing(situation.withWhom, companions(tool, situation));
  const others = who === 'kommune' && absent.includes('regional-stat');
  return inWords([
    ...absent
      .filter((party) => !others || party !== 'regional-stat')
      .map((party) => optionText('withWhom', party, who)),
    ...(others ? ['statlige aktører utenom Husbanken'] : []),
  ]);
}

export const sentencesAgainst: Record<Verdict['fact'], Sentences> = {
  who: ({ ranked: { tool } }) => [
    line(
      tool.forWhom.includes('husbanken')
        ? 'Det er Husbanken som setter verktøyet i gang.'
        : 'Det er en kommune som setter verktøyet i gang.',
    ),
  ],
  purposes: ({ ranked: { tool }, situation }) => {
    const told = (list: readonly Value<'purpose'>[]): string =>
      words('purposes', list, situation.who);
    const left = missing(situation.purposes, tool.purposes);
    const later = givenLater(tool, situation);
    const others = missing(missing(situation.purposes, givenTo(tool, situation)), [
      ...left,
      ...later,
    ]);
    return [
      ...(left.length
        ? [
            line(
              `Verktøyet er ikke først og fremst laget for å ${either('purposes', left, situation.who)}.`,
            ),
          ]
        : []),
      ...later.map((purpose) =>
        line(
          `Skal dere ${told([purpose])}, passer verktøyet best ${usedWhen(tool.purposePhases?.[tool.purposes.indexOf(purpose)] ?? [])}.`,
        ),
      ),
      ...(others.length
        ? [line(`Skal dere ${told(others)}, trengs det andre med enn dem dere har svart.`)]
        : []),
    ];
  },
  withWhom: (given) => {
    const { ranked, situation } = given;
    const absent = missingCompanions(given);
    const inside = outsiders(ranked.tool, situation).length > 0;
    return [
      ...(lacksMunicipalities(ranked.tool, situation)
        ? [line(neededMunicipalities(ranked.tool, situation))]
        : []),
      ...(absent
        ? [
            line(
              `${inside ? 'Verktøyet er internt, og guiden' : 'Guiden'} regner ikke med at ${absent} deltar.`,
            ),
          ]
        : []),
    ];
  },
  knowledge: ({ ranked: { tool }, situation }) => [
    line(
      `Verktøyet henter ikke fram ${either('knowledge', missing(situation.knowledge, tool.knowledge), situation.who)}.`,
    ),
  ],
  people: peopleAgainst,
  use: ({ ranked: { tool }, situation }) => [
    line(`Verktøyet brukes mest ${words('use', tool.use, situation.who)}.`),
  ],
  phase: ({ ranked: { tool } }) => [line(`Verktøyet passer best ${usedWhen(tool.phase)}.`)],
  preparation: (given) => [preparing(given)],
  time: timeAgainst,
  cost: ({ ranked: { tool, verdicts }, situation, text }, { outcome }) => {
    const { language, reaches } = tool;
    const usual: Record<Language, string> = {
      nb: `Verktøyet krever vanligvis ${textOf('cost', tool.cost)}`,
      nn: `Verktøyet krev vanlegvis ${textOf('cost', tool.cost, 'nn')}`,
    };
    const { how, place, parties } = text.costLeast ?? {};
    // The cheaper way may be for fewer.
    const fitting =
      reaches !== undefined || verdicts.every((v) => v.fact !== 'people' || v.outcome === 'fits');
    if (outcome !== 'partly' || !how) return [line(`${usual.nb}.`)];
    if (!fitting || !speaksTo(parties, situation))
      return [line(`${usual.nb}, men guiden viser også en billigere måte.`)];
    return [
      framed(language, {
        nb: [`${usual.nb}, men kan gjøres billigere: `, ...cited(how, place)],
        nn: [`${usual.nn}, men kan gjerast billegare: `, ...cited(how, place)],
      }),
    ];
  },
  experience: ({ ranked: { tool } }) => [
    line(
      tool.experience === 'erfaren'
        ? 'Verktøyet krever en erfaren leder av prosesser.'
        : 'Verktøyet er lettere å bruke når en som har ledet noe slikt før, er med.',
    ),
  ],
  size: ({ ranked: { tool }, situation: { size } }) =>
    size
      ? [
          line(
            Object.values(tool.sizes).some((count) => count > 0)
              ? `Vi har ikke noe eksempel fra en kommune med ${textOf('sizeClass', size)}.`
              : 'Vi har ikke noe eksempel fra en kommune.',
          ),
        ]
      : [],
};
