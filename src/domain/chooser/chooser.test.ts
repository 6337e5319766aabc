import { expect, test } from 'vitest';
import { answer, idsInAnswer, SHOWN, solve } from './answer.ts';
import { pack, textParts, unpack, PART } from './pack.ts';
import { suggestPlan } from './plan.ts';
import { judge, linesOf, rank } from './rank.ts';
import { isEmpty, nothingTold, readSituation, situationText, writeSituation } from './situation.ts';
import type { Tool, ToolText } from './tool.ts';

const tool = (id: string, more: Partial<Tool> = {}): Tool => ({
  id,
  title: id,
  language: 'nb',
  category: 'prosessuelle',
  use: ['internt'],
  withWhom: ['kolleger'],
  min: 4,
  max: 10,
  preparation: 60,
  running: 90,
  cost: 'ingen',
  experience: 'ingen',
  phase: ['underveis'],
  purposes: ['dele-erfaring'],
  knowledge: ['erfaring'],
  origin: 'i-bruk',
  examples: 0,
  sizes: [],
  combine: [],
  ...more,
});
const read = (query: string) => readSituation(new URLSearchParams(query));

test('situasjonen overlever turen gjennom adressen', () => {
  const query =
    'formaal=dele-erfaring&formaal=samordne&med=kommuner&kunnskap=bruker&antall=20&bruk=eksternt&fase=foer&forberedelse=dag&tid=lenge&penger=lav&erfaring=noe&stoerrelse=liten';
  expect(writeSituation(read(query)).toString()).toBe(query);
});

test.each([
  'formaal=<img src=x onerror=alert(1)>',
  'antall=-1',
  'antall=0',
  'antall=99999',
  'antall=1e3',
  'antall=12abc',
  'tid=constructor',
  'penger=__proto__',
  'med=',
  'bruk=internt<',
  'formaal=toString',
  '__proto__=1',
  'q=%00',
])('en adresse som ikke er vår, forteller ingenting: %s', (query) => {
  const situation = read(query);
  expect(isEmpty(situation)).toBe(true);
  expect(situationText(situation)).toBe('');
});

test('gjentatte og mange verdier gir hver sitt svar én gang', () => {
  expect(read(`${'formaal=spre&'.repeat(500)}antall=8&antall=9`)).toEqual({
    ...nothingTold,
    formaal: ['spre'],
    antall: 8,
  });
});

test('grunner, det som nesten utelukker, og det som utelukker', () => {
  const situation = read(
    'formaal=dele-erfaring&formaal=spre&med=kolleger&antall=12&penger=ingen&tid=kort',
  );
  const near = judge(tool('a', { cost: 'lav' }), situation);
  expect(near.distance).toBe(0);
  expect(linesOf(near, 'fits')).toEqual([
    'det er godt for å dele erfaring',
    'dere bruker det sammen med kolleger på eget kontor',
    'gjennomføringen tar 90 minutter',
  ]);
  expect(linesOf(near, 'partly')).toEqual(['det er ikke laget for å spre kunnskap']);
  expect(linesOf(near, 'near')).toEqual([
    'det er laget for 4–10 personer, og dere er for mange i én gruppe',
    'det trenger litt penger',
  ]);
  expect(
    linesOf(
      judge(tool('b', { withWhom: ['forskere'], running: 450, cost: 'hoey' }), situation),
      'misses',
    ),
  ).toEqual([
    'det er ikke laget for bruk sammen med kolleger på eget kontor',
    'gjennomføringen tar 1 dag, mye mer enn dere har',
    'det trenger eget budsjett',
  ]);
});

test('den som er laget for formålet, kommer før den som også kan brukes til det', () => {
  const tools = [
    tool('også', { purposes: ['spre', 'reflektere', 'dele-erfaring'] }),
    tool('laget', { purposes: ['dele-erfaring'] }),
  ];
  expect(rank(tools, read('formaal=dele-erfaring')).fits.map((r) => r.tool.id)).toEqual([
    'laget',
    'også',
  ]);
});

test('det nærmeste er det med minst galt, aldri det som ikke tjener formålet', () => {
  const tools = [
    tool('to-feil', { withWhom: ['forskere'], cost: 'hoey' }),
    tool('én-feil', { cost: 'hoey' }),
    tool('annet', { purposes: ['spre'] }),
  ];
  const { fits, nearest } = rank(tools, read('formaal=dele-erfaring&med=kolleger&penger=ingen'));
  expect(fits).toEqual([]);
  expect(nearest.map((r) => r.tool.id)).toEqual(['én-feil', 'to-feil']);
});

test('et strukturelt verktøy får en møteplass ved siden av seg', () => {
  const rules = [
    {
      from: 'strukturelle',
      to: 'prosessuelle',
      reason: 'Sjelden nok alene.',
      language: 'nb',
      place: 'R, s. 36',
    },
  ] as const;
  const tools = [
    tool('mal', { category: 'strukturelle', purposes: ['foelge-opp'] }),
    tool('møte', { purposes: ['reflektere'] }),
  ];
  const situation = read('formaal=foelge-opp');
  expect(
    suggestPlan(tools, rank(tools, situation), situation, rules)?.steps.map((s) => [
      s.tool.id,
      s.reason.type,
    ]),
  ).toEqual([
    ['mal', 'main'],
    ['møte', 'rule'],
  ]);
});

test('rader blir de samme verktøyene igjen', () => {
  const tools = [
    tool('a', { alsoIn: 'digitale', language: 'nn', sizes: ['liten'], combine: ['b'] }),
    tool('b', { combine: ['a'], purposes: ['spre', 'bli-kjent'] }),
  ];
  expect(unpack(JSON.parse(JSON.stringify(pack(tools, []))))).toEqual(
    tools.map((t) => ({ ...t, alsoIn: t.alsoIn })),
  );
});

test('5 000 guider: svaret kommer under ett sekund, og noen få deler ord', () => {
  const tools = Array.from({ length: 5000 }, (_, i) =>
    tool(`guide-${i}`, {
      purposes: i % 2 ? ['spre'] : ['dele-erfaring', 'spre'],
      min: 1 + (i % 7),
      combine: [`guide-${(i + 1) % 5000}`],
    }),
  );
  const situation = read('formaal=dele-erfaring&med=kolleger&antall=6');
  const started = performance.now();
  const solved = solve(tools, situation, []);
  const given = answer(solved, () => undefined);
  expect(performance.now() - started).toBeLessThan(1000);
  expect(given.fits).toHaveLength(SHOWN);
  expect(idsInAnswer(solved).length).toBeLessThan(20);
  expect(textParts(tools.map((t) => ({ id: t.id }) as ToolText))[1]?.[0]?.id).toBe(`guide-${PART}`);
});

test('merkene på et svar: type, bruk og antall eksempler', () => {
  const marks = (examples: number) =>
    answer(
      solve([tool('a', { examples, origin: 'provd' })], read('penger=lav'), []),
      () => undefined,
    ).fits[0]?.marks;
  expect([0, 1, 2].map(marks)).toEqual([
    ['Prosessuelle verktøy', 'prøvd'],
    ['Prosessuelle verktøy', 'prøvd', '1 eksempel'],
    ['Prosessuelle verktøy', 'prøvd', '2 eksempler'],
  ]);
});

test('en rekkefølge vises når den har minst to verktøy, og står etter tid', () => {
  const plan = (tools: Tool[]) =>
    answer(solve(tools, read('formaal=dele-erfaring'), []), () => undefined).plan.map(
      (s) => s.title,
    );
  const main = tool('midt', { combine: ['først', 'sist'] });
  const [first, last] = [
    tool('først', { phase: ['foer'], purposes: ['spre'] }),
    tool('sist', { phase: ['etter'], purposes: ['spre'] }),
  ];
  expect(plan([main])).toEqual([]);
  expect(plan([main, last])).toEqual(['midt', 'sist']);
  expect(plan([main, last, first])).toEqual(['først', 'midt', 'sist']);
  // Without a link or a purpose in common there is no reason to stand beside it.
  expect(plan([tool('midt'), first])).toEqual([]);
});

test('grunnen til hvert steg: lenken, regelen med sted, formålet', () => {
  const rules = [
    {
      from: 'strukturelle',
      to: 'prosessuelle',
      reason: 'Sjelden nok alene.',
      language: 'nn',
      place: 'R, s. 36',
      sourceUrl: '/kilder/r/',
    },
  ] as const;
  const reasons = (tools: Tool[], words: (id: string) => ToolText | undefined = () => undefined) =>
    answer(solve(tools, read('formaal=foelge-opp'), rules), words).plan.map((s) => [
      s.title,
      s.reason,
      s.reasonLanguage,
    ]);
  const form = tool('mal', {
    category: 'strukturelle',
    purposes: ['foelge-opp'],
    language: 'nn',
    combine: ['lenket'],
  });
  expect(reasons([form, tool('møte', { phase: ['etter'], purposes: ['reflektere'] })])).toEqual([
    ['mal', 'Verktøyet som passer best.', 'nb'],
    ['møte', 'Sjelden nok alene. (R, s. 36)', 'nn'],
  ]);
  const linked = tool('lenket', { phase: ['etter'], purposes: ['reflektere'] });
  expect(
    reasons(
      [form, linked],
      (id) => ({ id, summary: '', reasons: [`Fra ${id}.`] }) as unknown as ToolText,
    ),
  ).toEqual([
    ['mal', 'Verktøyet som passer best.', 'nb'],
    ['lenket', 'Fra mal.', 'nn'],
  ]);
  expect(
    reasons([
      tool('a', { purposes: ['foelge-opp'] }),
      tool('b', { phase: ['etter'], purposes: ['foelge-opp', 'spre'] }),
    ])[1],
  ).toEqual(['b', 'Det er også godt for å følge opp.', 'nb']);
  // Only the kinds that seldom stand alone bring their rule.
  expect(
    reasons([
      tool('a', { purposes: ['foelge-opp'], category: 'organisatoriske' }),
      tool('b', { phase: ['etter'], purposes: ['spre'] }),
    ]),
  ).toEqual([]);
});

test('verktøyet rekkefølgen bygges rundt, står der det hører hjemme', () => {
  const phases = (phase: Tool['phase'], query = 'formaal=dele-erfaring') => {
    const tools = [tool('midt', { phase })];
    return suggestPlan(tools, rank(tools, read(query)), read(query), [])?.steps.map((s) => s.phase);
  };
  expect(phases(['etter'])).toEqual(['etter']);
  expect(phases(['foer', 'underveis'])).toEqual(['underveis']);
  expect(phases(['foer', 'underveis'], 'fase=foer')).toEqual(['foer']);
  expect(phases(['foer', 'etter'], 'fase=underveis')).toEqual(['foer']);
});

test('én møteplass er nok', () => {
  const rules = [
    { from: 'strukturelle', to: 'prosessuelle', reason: 'R.', language: 'nb' },
  ] as const;
  const tools = [
    tool('mal', { category: 'strukturelle', purposes: ['foelge-opp'] }),
    tool('møte', { phase: ['etter'], purposes: ['reflektere'] }),
    tool('annet møte', { purposes: ['reflektere'] }),
  ];
  const situation = read('formaal=foelge-opp');
  expect(
    suggestPlan(tools, rank(tools, situation), situation, rules)?.steps.map((s) => s.tool.id),
  ).toEqual(['mal', 'møte']);
});

test('uten noe som passer, er det ingen rekkefølge', () => {
  const given = answer(
    solve([tool('dyr', { cost: 'hoey' })], read('penger=ingen'), []),
    () => undefined,
  );
  expect([given.fits.length, given.nearest.length, given.plan]).toEqual([0, 1, []]);
});

test('et svar har alle slags linjer, og det nærmeste sier hva som utelukker det', () => {
  const { fits, nearest } = answer(
    solve(
      [tool('dyr', { cost: 'hoey' }), tool('nær', { cost: 'lav', purposes: ['spre'] })],
      read('penger=ingen&formaal=spre&formaal=forankre&formaal=dele-erfaring'),
      [],
    ),
    () => undefined,
  );
  expect(fits[0]?.arguments.map((a) => [a.label, a.tone, a.lines.length])).toEqual([
    ['Passer fordi', 'for', 1],
    ['Dekker ikke alt', 'mot', 1],
    ['Nesten utelukket av', 'mot', 1],
  ]);
  expect(nearest[0]?.arguments.at(-1)).toMatchObject({
    label: 'Utelukket av',
    tone: 'mot',
    lines: ['det trenger eget budsjett'],
  });
});

test('en følgesvenn av en ny type og for bare den fasen går foran', () => {
  const companion = (more: Partial<Tool>, other: Partial<Tool>) => {
    const tools = [
      tool('midt', { purposes: ['dele-erfaring', 'spre'] }),
      tool('en', { phase: ['etter'], purposes: ['spre'], ...other }),
      tool('to', { phase: ['etter'], purposes: ['spre'], ...more }),
    ];
    return suggestPlan(
      tools,
      rank(tools, read('formaal=dele-erfaring&formaal=spre')),
      read('formaal=dele-erfaring&formaal=spre'),
      [],
    )?.steps.map((s) => s.tool.id);
  };
  expect(companion({ category: 'digitale' }, {})).toEqual(['midt', 'to']);
  expect(companion({}, { category: 'digitale' })).toEqual(['midt', 'en']);
  expect(companion({}, { phase: ['etter', 'underveis'] })).toEqual(['midt', 'to']);
});
