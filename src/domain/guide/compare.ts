import { type Language, keysOf, textOf, type Value } from '../../schemas/values.ts';
import type { Span } from '../time/span.ts';
import { capital } from '../../language/forms.ts';
import { measure } from '../../language/measures.ts';
import { effortMinutes, peopleText } from '../time/amounts.ts';
import { stripsOf, type PartTime, type StripPart } from '../time/strip.ts';
import { toolUrl, type Tool, type ToolText } from '../chooser/tool.ts';

/** How many examples a column names; the guide has the rest. */
const EXAMPLES_SHOWN = 4;

export interface Compared {
  tool: Tool;
  text: ToolText;
}
/** `screenOnly`: too much for the one sheet the table has on paper. */
export interface CellLine {
  /** What the line is about: stands first, in bold. */
  term?: string;
  text: string;
  url?: string;
  language?: Language;
  screenOnly?: boolean;
}
export interface Cell {
  lines: CellLine[];
  /** What a phone folds under a few words. */
  more?: { says: string; lines: CellLine[] };
  /** The working time, to the same scale as in the other columns, each part in words. */
  strip?: { parts: StripPart[]; language: Language; minutes: number };
  /** How many it is for, along a line that the other columns share. */
  span?: Span;
}
export interface CompareRow {
  id: string;
  label: string;
  /** What most often decides; the other rows stand folded under these. */
  first: boolean;
  cells: Cell[];
  /** All tools say the same. */ same: boolean;
}

const one = (text: string, language?: Language): Cell => ({
  lines: text ? [{ text: capital(text), ...(language && { language }) }] : [],
});
const list = (texts: readonly string[]): Cell => one(texts.join(', '));
const folded = (says: string, lines: CellLine[]): Pick<Cell, 'more'> =>
  lines.length ? { more: { says, lines } } : {};
const phases = (tool: Tool): Value<'phase'>[] =>
  keysOf('phase').filter((p) => tool.phase.includes(p));

const rows: readonly [label: string, cell: (compared: Compared) => Cell][] = [
  ['Kort sagt', ({ tool, text }) => one(text.summary, tool.language)],
  [
    'Type',
    ({ tool }) =>
      list(
        [tool.category, ...(tool.alsoIn ? [tool.alsoIn] : [])].map((c) => textOf('category', c)),
      ),
  ],
  [
    'Egner seg til å',
    // The tags in one language form: two spellings would look like a difference.
    ({ tool: { purposes, language }, text }) => ({
      ...list(purposes.map((p) => textOf('purpose', p))),
      ...folded(
        'Slik',
        text.hows.some(({ how }) => how)
          ? purposes.map((purpose, i) => ({
              term: capital(textOf('purpose', purpose, language)),
              text: text.hows[i]?.how ?? '',
              language,
              screenOnly: true,
            }))
          : [],
      ),
    }),
  ],
  ['Brukes', ({ tool }) => list(tool.use)],
  ['Sammen med', ({ tool }) => list(tool.withWhom.map((w) => textOf('withWhom', w)))],
  ['Hvem', ({ tool, text }) => one(text.who, tool.language)],
  ['Antall', ({ tool }) => one(peopleText(tool))],
  ['Hvem det når', ({ tool, text }) => one(text.audience ?? '', tool.language)],
  [
    'Hvem setter i gang',
    ({ tool }) => ({
      lines: [
        {
          text: capital(tool.forWhom.map((w) => textOf('forWhom', w)).join(', ')),
          screenOnly: true,
        },
      ],
    }),
  ],
  ['Når i samarbeidet', ({ tool }) => list(phases(tool).map((p) => textOf('phase', p)))],
  ['Forberedelse', ({ tool, text }) => one(text.effort[0], tool.language)],
  ['Gjennomføring', ({ tool, text }) => one(text.effort[1], tool.language)],
  ['Oppfølging', ({ tool, text }) => one(text.effort[2], tool.language)],
  ['Utgifter', ({ tool }) => one(textOf('cost', tool.cost))],
  [
    'Billigst',
    ({ tool, text }) => ({
      lines: text.costLeast
        ? [{ text: text.costLeast.how, language: tool.language, screenOnly: true }]
        : [],
    }),
  ],
  ['Erfaring hos den som leder', ({ tool }) => one(textOf('experience', tool.experience))],
  ['Bygger på', ({ tool }) => list(tool.knowledge.map((k) => textOf('knowledge', k)))],
  [
    'Status',
    ({ tool, text }) => list([textOf('origin', tool.origin), textOf('howBasis', text.howBasis)]),
  ],
  [
    'Tenk på',
    ({ tool, text }) => ({
      lines: [],
      ...folded(
        text.considerations.map(({ type }) => textOf('consideration', type)).join(', '),
        text.considerations.map(({ type, note }) => ({
          text: `${textOf('consideration', type)}: ${note}`,
          language: tool.language,
        })),
      ),
    }),
  ],
  ['Kontor som brukte det', ({ text }) => list(text.offices)],
  [
    'Eksempler',
    ({ tool, text }) => ({
      lines: [
        ...text.examples
          .slice(0, EXAMPLES_SHOWN)
          .map((e) => ({ text: e.title, url: e.url, language: e.language })),
        ...(text.examples.length > EXAMPLES_SHOWN
          ? [
              {
                text: `og ${text.examples.length - EXAMPLES_SHOWN} til`,
                url: `${toolUrl(tool.id)}#foer-deg`,
              },
            ]
          : []),
      ],
    }),
  ],
];

/** The rows that most often decide, in the order they are read. */
const TIMES = ['Forberedelse', 'Gjennomføring', 'Oppfølging'];
const FIRST = ['Kort sagt', ...TIMES, 'Antall', 'Utgifter', 'Egner seg til å'];

/** The parts of the work, in the order in which a guide tells its effort. */
const PARTS = ['preparation', 'running', 'followUp'] as const;
const timesOf = ({ tool, text }: Compared): PartTime[] => [
  { part: 'preparation', ...tool.preparation },
  { part: 'running', ...tool.running },
  { part: 'followUp', ...text.followUp },
];

/** The working time as strips; no row where the tools have no common scale. */
function timeRow(compared: readonly Compared[]): CompareRow[] {
  const strips = stripsOf(compared.map(timesOf));
  if (strips.length === 0) return [];
  const totals = compared.map((one) =>
    timesOf(one).reduce((total, { minutes }) => total + minutes, 0),
  );
  const cells = compared.map(({ tool: { language }, text }, i) => ({
    lines: [],
    strip: {
      language,
      minutes: totals[i] ?? 0,
      parts: (strips[i] ?? []).map((piece) => ({
        ...piece,
        text: `${measure(piece.part, language)}: ${text.effort[PARTS.indexOf(piece.part)] ?? ''}`,
      })),
    },
  }));
  return [
    {
      id: 'arbeidstid',
      label: 'Arbeidstid, samme målestokk',
      first: true,
      cells,
      same: new Set(cells.map(({ strip }) => JSON.stringify(strip.parts))).size === 1,
    },
  ];
}

/** From the fewest to the most, on one line from none to the most any of them is for. */
export function peopleSpans(tools: readonly { min: number; max: number }[]): Span[] {
  const most = Math.max(1, ...tools.map(({ max }) => max));
  const share = (n: number): number => Math.round((n / most) * 1000) / 10;
  return tools.map(({ min, max }) => ({
    x: Math.min(share(min), 100 - LEAST_SPAN),
    width: Math.max(LEAST_SPAN, Math.round((share(max) - share(min)) * 10) / 10),
  }));
}
/** The width of one number, of 100. */
const LEAST_SPAN = 1;

/** What is told in a word or two, in the order it parts tools. */
const SHORT = ['Type', 'Antall', 'Utgifter', 'Erfaring hos den som leder'];

/** «noen utgifter mot små utgifter» says the last word once. */
function against(texts: readonly string[]): string {
  const last = texts.at(-1)?.match(/ \S+$/)?.[0] ?? '';
  const own = last && texts.every((text) => text.endsWith(last));
  return texts
    .map((text, i) => (own && i < texts.length - 1 ? text.slice(0, -last.length) : text))
    .map((text) => text.replace(/^\p{Lu}(?=\p{Ll}{2})/u, (first) => first.toLowerCase()))
    .join(' mot ');
}

const DAY = effortMinutes({ amount: 1, unit: 'dager' });
// Costly to make, and only a comparison needs it.
let decimal: Intl.NumberFormat | undefined;
const inDecimals = (value: number): string =>
  (decimal ??= new Intl.NumberFormat('nb', { maximumFractionDigits: 1 })).format(value);

/** The work in all, in one unit: «3,5 mot 8 dager»; nothing where it is the same, or not to scale. */
function timeParted(rows: readonly CompareRow[]): { label: string; text: string }[] {
  const totals = rows.flatMap(({ cells, same }) =>
    same ? [] : cells.flatMap(({ strip }) => (strip ? [strip.minutes] : [])),
  );
  const [unit, name] = Math.max(...totals) >= DAY ? [DAY, 'dager'] : [60, 'timer'];
  const texts = totals.map((minutes) => `${inDecimals(minutes / unit)} ${name}`);
  return new Set(texts).size > 1 ? [{ label: 'Arbeidstid', text: against(texts) }] : [];
}

/** What tells the tools apart, in one sentence for each fact; what they have in common where none does. */
export function partedBy(rows: readonly CompareRow[]): { label: string; text: string }[] {
  const told = SHORT.flatMap((label) => rows.filter((row) => row.label === label && !row.same)).map(
    ({ label, cells }) => ({
      label,
      text: against(cells.map((cell) => linesOf(cell)[0]?.text ?? '–')),
    }),
  );
  return [...timeParted(rows), ...told];
}

/** All that a cell says. */
export const linesOf = ({ lines, more }: Cell): CellLine[] => [...lines, ...(more?.lines ?? [])];

/**
 * The same typed rows for each tool, those that most often decide first. Rows that no tool has
 * anything in are left out.
 */
export function compareRows(compared: readonly Compared[]): CompareRow[] {
  const time = timeRow(compared);
  const spans = peopleSpans(compared.map(({ tool }) => tool));
  const told = rows
    .filter(([label]) => time.length === 0 || !TIMES.includes(label))
    .map(([label, cell], i) => ({
      id: `rad-${i + 1}`,
      label,
      first: FIRST.includes(label),
      cells: compared.map((one, i): Cell => ({
        ...cell(one),
        ...(label === 'Antall' && spans[i] && { span: spans[i] }),
      })),
    }))
    .filter(({ cells }) => cells.some((c) => linesOf(c).length > 0))
    .map((row) => ({
      ...row,
      same:
        new Set(
          row.cells.map((c) =>
            linesOf(c)
              .map(({ text }) => text)
              .join('\n'),
          ),
        ).size === 1,
    }));
  const [short, ...others] = FIRST.flatMap((label) => told.filter((row) => row.label === label));
  return [...(short ? [short] : []), ...time, ...others, ...told.filter(({ first }) => !first)];
}
