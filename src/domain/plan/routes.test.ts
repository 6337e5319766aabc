import { describe, expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { plannedRoute } from './from-content.ts';
import { schedule, type DatedTask, type PlannedStep } from './schedule.ts';

/** Every ready route is held to what a plan of one's own is told of. */

const toolbox = loadToolbox();
const routes = toolbox.loep.map((route) => ({ id: route.id, steps: plannedRoute(toolbox, route) }));

/** What goes out before a meeting, and is more than an invitation or a reminder. */
const papers = ({ side, what }: DatedTask): boolean =>
  side === 'before' &&
  /\b(?:send|vis|legg ved|invitasjonen med)\b.*(?:ark|side|sak\b|tall|tal\b|funn|utkast|svar)/i.test(
    what,
  );

/** The day a step has given what it hands over. */
const done = ({ meetings, to }: PlannedStep): number => meetings.at(-1) ?? to;

/** The day a step needs what the steps before it give. */
const needed = ({ from, meetings, tasks }: PlannedStep): number =>
  Math.min(meetings[0] ?? from, ...tasks.filter(papers).map(({ day }) => day));

/**
 * Steps that go on beside earlier ones: they do not wait for them, or get what they need of them on
 * the way, as the words of the route say.
 */
const beside: Readonly<Record<string, [step: number, earlier: number][]>> = {
  'aarlig-rapportering-som-gir-laering': [[3, 2]],
  'brukerne-med-fra-start': [
    // The draft is not made of the agreements.
    [5, 4],
    [7, 6],
  ],
  'de-foerste-hundre-dagene-av-et-program': [
    // The sheet of the numbers is corrected in the third of its four weeks.
    [3, 2],
    // The form is blank, and those who get it are named in step 3.
    [5, 4],
    [8, 7],
    // The sheet says how far the two have come.
    [9, 7],
    [9, 8],
  ],
  'en-halv-dag-uten-penger': [],
  'forankring-hos-kommunedirektoeren': [
    // The call is told of in the meeting.
    [3, 2],
    [7, 6],
    [8, 7],
  ],
  'fra-forskningsrapport-til-endret-praksis': [
    // The page is made of the report; what the call gave is used at the meeting.
    [5, 4],
    [7, 6],
  ],
  'innfoere-verktoykassa-paa-kontoret': [
    [7, 6],
    [8, 6],
    [8, 7],
  ],
  'liten-kommune-vil-vite-hva-innbyggerne-trenger': [
    // The call can come before the talks are done.
    [5, 4],
  ],
  'nyansatt-de-foerste-seks-ukene': [
    [5, 4],
    [6, 4],
    [6, 5],
    [7, 4],
    [8, 4],
  ],
  'sammenslaatt-kontor-blir-kjent-med-egne-folk': [
    [4, 3],
    [5, 3],
    [6, 5],
    [7, 5],
    [7, 6],
    [8, 5],
  ],
  'spre-det-som-virket': [
    // The draft is there in week 10.
    [4, 3],
    [6, 5],
  ],
};

test('i hvert løp er det et steg gir, klart før dagen og papirene til steget som bruker det', () => {
  const found = routes.flatMap(({ id, steps }) =>
    steps.flatMap((step, place) =>
      steps
        .slice(0, place)
        .filter((earlier) => done(earlier) > needed(step))
        .map((earlier) => `${id}: ${step.number} før ${earlier.number} er ferdig`),
    ),
  );
  const known = Object.entries(beside).flatMap(([id, pairs]) =>
    pairs.map(([step, earlier]) => `${id}: ${step} før ${earlier} er ferdig`),
  );
  expect(found.filter((one) => !known.includes(one))).toEqual([]);
  expect(known.filter((one) => !found.includes(one))).toEqual([]);
});

test('møtene i et løp er innenfor datoene for steget, når løpet enn begynner', () => {
  const starts = [
    '2027-01-11',
    '2027-02-01',
    '2027-04-26',
    '2027-06-14',
    '2027-08-09',
    '2027-10-25',
  ];
  const made = routes.flatMap(({ id, steps }) =>
    starts.map((date) => ({
      id,
      date,
      steps: schedule(
        steps.map(({ part }) => part),
        date,
      ),
    })),
  );
  const outside = made.flatMap(({ id, date, steps }) =>
    steps
      .filter(({ from, to, meetings }) => meetings.some((day) => day < from || to < day))
      .map(({ number }) => `${id} ${date}: ${number}`),
  );
  expect(outside).toEqual([]);
});

/** Weeks in words: «seks veker før», «uka før», «en måned før». */
const inWeeks: Readonly<Record<string, number>> = {
  uka: 1,
  to: 2,
  tre: 3,
  fire: 4,
  'en måned': 4,
  fem: 5,
  seks: 6,
};
const told =
  /\b(inviter|kall inn|send|ring)[^.]*? (uka|to|tre|fire|en måned|fem|seks)(?: uker| veker)? før( samlinga)?/gi;
/** What is done when it is said that some are asked: the invitation is, unless it is a call. */
const doneFor = (verb: string): RegExp =>
  /^ring/i.test(verb) ? /\bring\b/i : /\binvit|\binnkall|\bsend\b/i;

test('det et løp sier er gjort noen uker før et møte, blir gjort da', () => {
  const wrong = routes.flatMap(({ id, steps }) =>
    steps.flatMap((step, i) =>
      [...(step.part.what ?? '').matchAll(told)].flatMap(([said, verb = '', weeks = '', other]) => {
        // What is done at home for a gathering, is counted from that.
        const meeting = other ? steps[i + 1] : step;
        const on = (meeting?.meetings[0] ?? 0) - (inWeeks[weeks.toLowerCase()] ?? 0) * 7;
        const tasks = [...step.tasks, ...(meeting?.tasks ?? [])].filter(
          ({ side, what }) =>
            side === 'before' && doneFor(verb).test(what) && !/påminn/i.test(what),
        );
        return tasks.length && !tasks.some(({ day }) => Math.abs(day - on) <= 3)
          ? [`${id}: ${said}`]
          : [];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

describe('papirer som noen sender ut før et steg', () => {
  /** «de to sidene om behovet»: something known, with its name. */
  const known = /\bsend (?:de|dei) ((?:to|tre|fire|fem|ti) \p{L}+(?: om \p{L}+)?)/iu;
  const plain = (text: string): string =>
    text.toLowerCase().replaceAll(/(?<=\p{L}{3})(?:ene|ane)\b/gu, 'er');
  test.each(routes.map(({ id, steps }) => [id, steps] as const))(
    'i %s er laget i et steg',
    (id, steps) => {
      const missing = steps.flatMap(({ tasks, number }) =>
        tasks
          .filter(({ side }) => side === 'before')
          .flatMap(({ what }) => known.exec(what)?.[1] ?? [])
          .filter(
            (paper) =>
              !steps
                .slice(0, number - 1)
                .some(({ part }) => plain(`${part.what} ${part.handsOver}`).includes(plain(paper))),
          ),
      );
      expect(missing, id).toEqual([]);
    },
  );
});
