import { capital } from '../../language/forms.ts';
import { textOf, type Language, type Value } from '../../schemas/values.ts';
import { bandLimit } from '../time/bands.ts';
import { inWords } from './in-words.ts';
import {
  cited,
  either,
  framed,
  line,
  makersAndAudience,
  more,
  namedSheet,
  range,
  usedWhen,
  withAudience,
  words,
  type Given,
  type Line,
  type Sentences,
} from './lines.ts';
import { optionText } from './questions.ts';
import { companions, lacksMunicipalities, outsiders, speaksTo } from './parties.ts';
import { preparing } from './reasons-for.ts';
import { minutesWith, peopleGap } from './gaps.ts';
import {
  givenLater,
  givenTo,
  otherSheet,
  servedBy,
  sheetForTime,
  sheetToUse,
  wantedOf,
} from './sheet-fit.ts';
import type { Situation } from './situation.ts';
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
    `» er ${argued.sheet.part && !situation.time ? 'bare en del av verktøyet og ' : ''}ikke lagt opp for å ${either('purposes', left, situation.who)}.`,
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

/**
 * How many work by the plan for their time, when they are more or fewer: those may be only the ones
 * who do it.
 */
export function planCrowd(given: Given): Line[] {
  const { ranked, situation } = given;
  const { people } = situation;
  const argued = namedSheet(given, sheetForTime(ranked));
  if (!argued || people === undefined || ranked.tool.reaches !== undefined) return [];
  const { sheet, link, name } = argued;
  return sheet.weeks !== undefined && peopleGap(people, sheet) > 0
    ? [
        line(
          `${capital(name)} «`,
          link,
          `» er laget for at ${range(sheet.min, sheet.max)} personer er med i arbeidet, og ${those(people)}.`,
        ),
      ]
    : [];
}

/** Why there is no run sheet to follow: all are for others, or do not fit. */
function noSheet({ sheets }: Tool, { who }: Situation): string {
  const plans = sheets.every(({ weeks }) => weeks !== undefined) ? 'arbeidsplan' : 'kjøreplan';
  const [first] = sheets;
  const [other] = first?.forWhom ?? [];
  const one = sheets.length === 1;
  const all = capital(`${plans}${one ? 'en' : 'ene'}`);
  if (who && other && sheets.every(({ forWhom }) => forWhom && !forWhom.includes(who)))
    return `${all} er skrevet for ${textOf('forWhom', other)}.`;
  return `${one ? all : `Ingen av ${plans}ene`} passer${one ? ' ikke' : ''} med det dere har svart.`;
}

const timeAgainst: Sentences = (given, verdict) => {
  const { ranked, situation } = given;
  const { tool } = ranked;
  const [, effort] = given.text.effort;
  if (situation.time === 'lenge')
    return [
      framed(tool.language, {
        nb: [`Gjennomføringen er kortere enn det dere har tid til. Guiden regner med ${effort}.`],
        nn: [`Gjennomføringa er kortare enn det de har tid til. Guiden reknar med ${effort}.`],
      }),
    ];
  const limit = situation.time ? bandLimit[situation.time] : Infinity;
  const named = namedSheet(given, verdict.sheet);
  if (!named) {
    const long = framed(tool.language, {
      nb: [`Gjennomføringen tar vanligvis ${effort}.`],
      nn: [`Gjennomføringa tek vanlegvis ${effort}.`],
    });
    const wanted = wantedOf(tool, situation);
    if (tool.sheets.length && wanted.length)
      return [...(tool.running.minutes > limit ? [long] : []), line(noSheet(tool, situation))];
    return [long];
  }
  const { sheet, link, name, takes } = named;
  const told = takes ? `» ${takes}.` : '».';
  if (sheet.weeks !== undefined)
    return [
      takes
        ? line(`Arbeidet går over lengre tid: ${capital(name)} «`, link, told)
        : line('Arbeidet går over lengre tid, se arbeidsplanen «', link, told),
    ];
  const longer = tool.running.minutes > sheet.minutes;
  const part = sheet.part
    ? [
        framed(tool.language, {
          nb: [
            'Kjøreplanen «',
            link,
            `» er bare en del av verktøyet.${longer ? ` Hele gjennomføringen tar vanligvis ${effort}.` : ''}`,
          ],
          nn: [
            'Køyreplanen «',
            link,
            `» er berre ein del av verktøyet.${longer ? ` Heile gjennomføringa tek vanlegvis ${effort}.` : ''}`,
          ],
        }),
      ]
    : [];
  const minutes = minutesWith(sheet, situation.people);
  if (minutes <= limit) return part;
  // The whole time, not the difference: what they have is known only within a band.
  const { people = 0 } = situation;
  // How long it takes with more than it is made for, nobody has laid out.
  if (people > sheet.max)
    return [...part, line('Kjøreplanen «', link, `» tar minst ${more(minutes)}.`)];
  return [
    ...part,
    sheet.minutes <= limit
      ? line(`Med ${people} personer tar kjøreplanen «`, link, `» ${more(minutes)}.`)
      : line('Kjøreplanen «', link, `» tar ${more(minutes)}.`),
  ];
};

const those = (people: number): string => (people === 1 ? 'du er alene' : `dere er ${people}`);

const peopleAgainst: Sentences = (given, verdict) => {
  const {
    ranked: { tool },
    situation: { people = 0 },
  } = given;
  if (tool.reaches !== undefined)
    return [
      verdict.gap === 0
        ? makersAndAudience(given)
        : withAudience(given, {
            nb: `Verktøyet når ikke flere enn ${tool.reaches}.`,
            nn: `Verktøyet når ikkje fleire enn ${tool.reaches}.`,
          }),
    ];
  if (verdict.gap === 0) {
    const named = namedSheet(given, verdict.sheet);
    if (!named) return [];
    const { min, max } = named.sheet;
    const made = `» er laget for ${range(min, max)} personer, og ${those(people)}.`;
    // A sheet for five does not become one for twelve, nor one for a group one for a single person.
    const change =
      people === 1 || peopleGap(people, named.sheet) > 1
        ? ''
        : ` Tilpass den til så ${people < min ? 'få' : 'mange'}.`;
    return [line('Kjøreplanen «', named.link, `${made}${change}`)];
  }
  const few = people < tool.min;
  const [word, most] = few ? ['minst', tool.min] : ['høyst', tool.max];
  const named = namedSheet(given, verdict.sheet);
  const own = named && (few ? named.sheet.min : named.sheet.max);
  const stricter = own !== undefined && (few ? own > most : own < most);
  return [
    line(`Verktøyet er laget for ${word} ${most} personer, og ${those(people)}.`),
    ...(named && stricter && named.sheet.weeks === undefined
      ? [line('Kjøreplanen «', named.link, `» er laget for ${word} ${own}.`)]
      : []),
  ];
};

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
