import { textOf, type Language, type Value } from '../../schemas/values.ts';
import type { FacetName, FacetValue } from '../../site/facets.ts';
import { bandLimit } from '../time/bands.ts';
import { inWords } from './in-words.ts';
import { minutesText, workText } from './minutes.ts';
import { optionText, type Who } from './questions.ts';
import type { Ranked } from './rank.ts';
import type { Situation } from './situation.ts';
import type { ToolLink, ToolSheet, ToolText } from './tool.ts';
import { companions, type Verdict } from './verdicts.ts';

/** Words of a guide in a sentence of ours, in the guide's language. */
interface Words {
  text: string;
  language: Language;
}
/** A sentence, with links in it. */
export interface Line {
  language: Language;
  parts: (string | ToolLink | Words)[];
}
/** What is said of a tool: for it, against it with what one could change, and what to watch. */
export interface Reasons {
  fits: Line[];
  against: Line[];
  watch: Line[];
}

/** A sentence as plain text. */
export const lineText = ({ parts }: Line): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const line = (...parts: Line['parts']): Line => ({ language: 'nb', parts });

/** A sentence of the guide's own, with the mark of its source. */
function own(text: string, language: Language, place?: ToolLink): Line {
  return { language, parts: place ? [`${text} (`, place, ')'] : [text] };
}

/** What a sentence is made from. */
interface Given {
  ranked: Ranked;
  situation: Situation;
  text: ToolText;
  who: Who;
}

function words<F extends FacetName>(name: F, list: readonly FacetValue<F>[], who: Who): string {
  return inWords(list.map((value) => optionText(name, value, who)));
}

/** The run sheet a verdict is about, as a link. */
function sheetLink({ text }: Given, { sheet }: Verdict): ToolText['sheets'][number] | undefined {
  return sheet === undefined ? undefined : text.sheets[sheet];
}

const range = (min: number, max: number): string => (min === max ? String(min) : `${min}–${max}`);

function purposesFor({ ranked: { tool }, situation, text }: Given): Line[] {
  const wanted = tool.purposes.filter((p) => situation.purposes?.includes(p));
  const told = situation.purposes?.length ? wanted : tool.purposes.slice(0, 1);
  return told.flatMap((purpose) => {
    const { how, place } = text.hows[tool.purposes.indexOf(purpose)] ?? {};
    return how ? [own(how, tool.language, place)] : [];
  });
}

/** How many a run sheet is made for, where it is said how many they are: others can, but must fit it to them. */
function crowdOf({ ranked: { tool }, situation: { people } }: Given, sheet: ToolSheet) {
  const { min, max, weeks } = sheet;
  // Too few or too many for the tool is said under what is missing.
  if (weeks !== undefined || people === undefined || people < tool.min || people > tool.max)
    return undefined;
  return { fits: people >= min && people <= max, text: `laget for ${range(min, max)} personer` };
}

/** A title that tells how long it takes: «60 minutter», «en halv dag», «26 uker», «eitt år». */
const LENGTH =
  /(^|\s)(minutt(er)?|time|timer|timar|dag|dager|dagar|uker?|veker?|måned(er)?|år|halvår)(?=$|[\s,.:])/i;

function sheetFor(given: Given, verdict: Verdict): Line[] {
  const sheet = sheetLink(given, verdict);
  const made = verdict.sheet === undefined ? undefined : given.ranked.tool.sheets[verdict.sheet];
  if (!sheet || !made) return [];
  const [name, takes] =
    made.weeks === undefined ? ['kjøreplanen', 'tar'] : ['arbeidsplanen', 'går over'];
  const crowd = crowdOf(given, made);
  const length = LENGTH.test(sheet.text) ? '' : `${takes} ${sheet.length}`;
  if (crowd && !crowd.fits)
    return [
      line(
        `Tilpass ${name} «`,
        sheet,
        `» til så mange som dere er: Den er ${crowd.text}${length && `, og ${length}`}.`,
      ),
    ];
  const also = [length, crowd ? `er ${crowd.text}` : ''].filter(Boolean).join(' og ');
  return also
    ? [line(`${capital(name)} «`, sheet, `» ${also}.`)]
    : [line(`Bruk ${name} «`, sheet, '».')];
}

/** Whom a tool reaches, in the words of the guide. */
const reaching = ({ ranked: { tool }, text: { audience } }: Given): Line['parts'] =>
  audience
    ? [
        ' Målgruppen er ',
        { text: audience.charAt(0).toLowerCase() + audience.slice(1), language: tool.language },
        '.',
      ]
    : [];

function peopleFor(given: Given): Line[] {
  const {
    ranked: { tool },
    situation,
  } = given;
  if (tool.reaches !== undefined)
    return [line(`Lages av ${range(tool.min, tool.max)} personer.`, ...reaching(given))];
  // The run sheet says it when time is told as well.
  return situation.time ? [] : [line(`Laget for ${range(tool.min, tool.max)} personer.`)];
}

/** A sentence for each fact that fits, where it says more than the question did. */
const sentencesFor: Partial<Record<Verdict['fact'], (given: Given, verdict: Verdict) => Line[]>> = {
  purposes: purposesFor,
  people: peopleFor,
  phase: ({ ranked: { tool } }) =>
    tool.phase.length === 1 && tool.phase[0] ? [line(onlyPhase[tool.phase[0]])] : [],
  preparation: ({ ranked: { tool } }) => {
    const { minutes, per } = tool.preparation;
    if (per) return [];
    return [
      line(minutes ? `Tar ${workText(minutes)} å forberede.` : 'Trenger ingen forberedelse.'),
    ];
  },
  time: sheetFor,
  cost: ({ ranked: { tool } }) =>
    tool.cost === 'ingen' ? [line('Koster ingenting utenom egen tid.')] : [],
  experience: ({ ranked: { tool }, situation }) =>
    tool.experience === 'ingen' && situation.experience === 'ingen'
      ? [line('Kan ledes uten erfaring.')]
      : [],
  size: ({ ranked: { tool }, situation: { size } }) =>
    size
      ? [
          line(
            `${tool.sizes[size] === 1 ? 'En kommune' : 'Kommuner'} med ${textOf('sizeClass', size)} har gjort det før.`,
          ),
        ]
      : [],
};
const onlyPhase: Record<Value<'phase'>, string> = {
  foer: 'Laget for tiden før dere begynner.',
  underveis: 'Laget for tiden mens arbeidet pågår.',
  etter: 'Laget for slutten av arbeidet, eller tiden etterpå.',
};
const bestPhase: Record<Value<'phase'>, string> = {
  foer: 'før dere begynner',
  underveis: 'mens arbeidet pågår',
  etter: 'mot slutten',
};

/** How much longer something takes, in words and quarters of an hour: «2 timer», «3 dager». */
const more = (minutes: number): string =>
  minutesText(minutes < 450 ? Math.ceil(minutes / 15) * 15 : minutes);

function timeAgainst(given: Given, verdict: Verdict): Line[] {
  const { ranked, situation } = given;
  const sheet = sheetLink(given, verdict);
  const made = verdict.sheet === undefined ? undefined : ranked.tool.sheets[verdict.sheet];
  if (situation.time === 'lenge')
    return [line('Verktøyet er ett møte. Skal det vare lenger, må dere gjøre det flere ganger.')];
  const limit = situation.time ? bandLimit[situation.time] : Infinity;
  if (!sheet || !made)
    return [line(`Gjennomføringen tar ${minutesText(ranked.tool.running.minutes)}.`)];
  if (made.weeks !== undefined)
    return LENGTH.test(sheet.text)
      ? [line('Går over lengre tid, se arbeidsplanen «', sheet, '».')]
      : [line('Går over lengre tid: Arbeidsplanen «', sheet, `» går over ${sheet.length}.`)];
  if (made.minutes <= limit)
    return [
      line(
        'Bare en del får plass: Kjøreplanen «',
        sheet,
        `» tar ${sheet.length}, resten tar uker.`,
      ),
    ];
  return [
    line(
      `Går hvis dere har ${more(made.minutes - limit)} til: Kjøreplanen «`,
      sheet,
      `» tar ${sheet.length}.`,
    ),
  ];
}

function peopleAgainst(given: Given): Line[] {
  const {
    ranked: { tool },
    situation: { people = 0, withWhom = [] },
  } = given;
  if (tool.reaches !== undefined)
    return [line(`Når ikke flere enn ${tool.reaches}.`, ...reaching(given))];
  if (people < tool.min) return [line(`Går hvis dere blir ${tool.min} eller flere.`)];
  // To divide would part those who are to meet.
  return withWhom.length > 1
    ? [line(`Er laget for høyst ${tool.max} personer, og dere er ${people}.`)]
    : [line(`Går hvis dere deler dere, så det blir høyst ${tool.max} om gangen.`)];
}

const sentencesAgainst: Record<Verdict['fact'], (given: Given, verdict: Verdict) => Line[]> = {
  who: ({ ranked: { tool } }) => [
    line(
      tool.forWhom.includes('husbanken')
        ? 'Det er Husbanken som setter det i gang.'
        : 'Det er en kommune som setter det i gang.',
    ),
  ],
  purposes: ({ ranked: { tool }, situation, who }) => [
    line(
      `Er ikke laget for å ${words('purposes', missing(situation.purposes, tool.purposes), who)}.`,
    ),
  ],
  withWhom: ({ ranked: { tool }, situation, who }) => [
    line(
      `${capital(words('withWhom', missing(situation.withWhom, companions(tool, situation)), who))} er vanligvis ikke med.`,
    ),
  ],
  knowledge: ({ ranked: { tool }, situation, who }) => [
    line(
      `Henter ikke fram ${words('knowledge', missing(situation.knowledge, tool.knowledge), who)}.`,
    ),
  ],
  people: peopleAgainst,
  use: ({ ranked: { tool }, who }) => [line(`Brukes mest ${words('use', tool.use, who)}.`)],
  phase: ({ ranked: { tool } }) => [
    line(`Passer best ${inWords(tool.phase.map((p) => bestPhase[p]))}.`),
  ],
  preparation: ({ ranked: { tool }, situation }) => [
    line(
      `Går hvis dere har ${more(
        tool.preparation.minutes - (situation.preparation ? bandLimit[situation.preparation] : 0),
      )} mer til å forberede.`,
    ),
  ],
  time: timeAgainst,
  cost: ({ ranked: { tool }, text }, { outcome }) => {
    const usual = `Krever vanligvis ${textOf('cost', tool.cost)}`;
    if (outcome !== 'partly' || !text.costLeast) return [line(`${usual}.`)];
    const { how, place } = text.costLeast;
    return [
      line(
        `${usual}, men kan gjøres billigere: `,
        { text: how, language: tool.language },
        ...(place ? [' (', place, ')'] : []),
      ),
    ];
  },
  experience: ({ ranked: { tool } }) => [
    line(
      tool.experience === 'erfaren'
        ? 'Går hvis en erfaren leder av prosesser tar det.'
        : 'Går lettere hvis en som har ledet noe slikt før, er med.',
    ),
  ],
  size: ({ situation }) =>
    situation.size
      ? [line(`Har ikke noe eksempel fra en kommune med ${textOf('sizeClass', situation.size)}.`)]
      : [],
};

const missing = <T>(wanted: readonly T[] | undefined, has: readonly T[]): T[] =>
  (wanted ?? []).filter((value) => !has.includes(value));

/** Why not, in the guide's own words, with what to take instead. */
export function avoidLine(ranked: Ranked, text: ToolText, index: number): Line[] {
  const { language } = ranked.tool;
  const { reason, instead } = text.avoid[index] ?? {};
  if (!reason) return [];
  return [
    {
      language,
      parts: instead ? [`${reason} Ta heller `, instead, '.'] : [reason],
    },
  ];
}

/**
 * What is said of a tool, the most telling first: how it serves what they want, then what else was asked.
 * Words come from the guide where it has them.
 */
export function reasonsOf(ranked: Ranked, situation: Situation, text: ToolText): Reasons {
  const given: Given = { ranked, situation, text, who: situation.who };
  const fits = ranked.verdicts.filter((v) => v.outcome === 'fits' || v.fact === 'purposes');
  const hasPurposes = ranked.verdicts.some((v) => v.fact === 'purposes');
  return {
    fits: [
      ...(hasPurposes ? [] : purposesFor(given)),
      ...fits.flatMap((verdict) => sentencesFor[verdict.fact]?.(given, verdict) ?? []),
    ],
    against: ranked.verdicts
      .filter((v) => v.outcome !== 'fits')
      .sort((a, b) => b.gap - a.gap)
      .flatMap((verdict) => sentencesAgainst[verdict.fact](given, verdict)),
    watch: ranked.tool.avoid.flatMap((when, index) =>
      when === undefined ? avoidLine(ranked, text, index) : [],
    ),
  };
}

/** Lines that stand on more than half of the cards tell nothing apart, and are left out of all. */
export function telling(cards: readonly Reasons[]): Reasons[] {
  const counts = new Map<string, number>();
  for (const { fits } of cards)
    for (const text of new Set(fits.map(lineText))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return cards.map((card) => ({
    ...card,
    fits: card.fits.filter(
      (l) => cards.length < 2 || (counts.get(lineText(l)) ?? 0) <= cards.length / 2,
    ),
  }));
}
