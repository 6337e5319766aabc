import { expect, test } from 'vitest';
import { inWords } from './in-words.ts';
import { minutesText, workText } from './minutes.ts';
import { bestOf, judge, rank } from './rank.ts';
import { optionText, PEOPLE } from './questions.ts';
import { read, tool } from './fixture.ts';
import { situationText } from './situation-text.ts';
import { isEmpty } from './situation.ts';
import type { Tool } from './tool.ts';
import type { Outcome } from './verdict.ts';
import { contraindicated, verdictsOn } from './verdicts.ts';

/**
 * The edges of the rules, one step on each side. Found by changing the rules and seeing that no
 * test minded.
 */

const verdicts = (query: string, more: Partial<Tool> = {}) => verdictsOn(tool(more), read(query));
const outcomes = (query: string, more: Partial<Tool> = {}): Outcome[] =>
  verdicts(query, more).map((v) => v.outcome);
const points = (query: string, more: Partial<Tool> = {}): number =>
  verdicts(query, more).reduce((sum, v) => sum + v.points, 0);

test.each<[number, Outcome]>([
  [10, 'fits'],
  [20, 'fits'],
  [9, 'near'],
  [7, 'near'],
  [6, 'far'],
  [4, 'far'],
  [3, 'out'],
  [21, 'near'],
  [28, 'near'],
  [29, 'far'],
  [50, 'far'],
  [51, 'out'],
])('%i personer i et verktøy for 10–20: %s', (count, expected) =>
  expect(outcomes(`antall=${count}`)).toEqual([expected]),
);

test('det er en skråning: hvert skritt unna koster litt mer', () => {
  const slope = [20, 21, 24, 28, 30, 40, 50].map((count) => points(`antall=${count}`));
  expect([...slope].sort((a, b) => b - a)).toEqual(slope);
  expect(new Set(slope).size).toBe(slope.length);
});

test('når verktøyet når andre enn dem som lager det, telles de det når', () => {
  // Others than as many as make it may be those it is for, or neither.
  expect(outcomes('antall=300', { reaches: Infinity })).toEqual(['partly']);
  expect(outcomes('antall=1', { reaches: Infinity })).toEqual(['partly']);
  expect(outcomes('antall=300', { reaches: 200 })).toEqual(['far']);
  expect(outcomes('antall=200', { reaches: 200 })).toEqual(['partly']);
  expect(outcomes('antall=12', { reaches: 200 })).toEqual(['fits']);
});

test.each<[string, number, Outcome]>([
  ['dag', 450, 'fits'],
  ['dag', 451, 'near'],
  ['dag', 900, 'near'],
  ['dag', 901, 'far'],
  ['dag', 1800, 'far'],
  ['dag', 1801, 'out'],
])('tid: %s til noe som tar %i minutter: %s', (band, minutes, expected) => {
  expect(outcomes(`tid=${band}`, { running: { minutes } })).toEqual([expected]);
  expect(outcomes(`forberedelse=${band}`, { preparation: { minutes } })).toEqual([expected]);
});

test('arbeid per kommune, per år og slikt blir aldri regnet som det hele', () => {
  const perOne = (minutes: number) =>
    outcomes('forberedelse=kort', { preparation: { minutes, per: 'kommune' } });
  expect([perOne(90), perOne(120), perOne(900)]).toEqual([['fits'], ['near'], ['near']]);
  const yearly = { minutes: 6 * 450, per: 'aar' } as const;
  expect(outcomes('tid=uke', { running: yearly })).toEqual(['near']);
  // In a day there is no room for days through a year, and a meeting in it is a small part.
  expect(outcomes('tid=dag', { running: yearly })).toEqual(['far']);
  const meeting = { min: 3, max: 9, minutes: 90, part: true };
  expect(outcomes('tid=kort', { running: yearly, sheets: [meeting] })).toEqual(['far']);
  expect(outcomes('tid=kort', { sheets: [meeting] })).toEqual(['near']);
  expect(
    outcomes('tid=uke', {
      running: yearly,
      sheets: [{ min: 3, max: 9, minutes: 52 * 2250, weeks: 52 }],
    }),
  ).toEqual(['near']);
});

test('kjøreplanen som passer tiden og antallet, avgjør: den vanlige, og den lengste når det er god tid', () => {
  const sheets = [
    { min: 4, max: 8, minutes: 60 },
    { min: 10, max: 20, minutes: 90 },
    { min: 10, max: 20, minutes: 300 },
  ];
  const sheet = (query: string) => verdicts(query, { sheets }).find((v) => v.fact === 'time');
  expect([sheet('tid=kort')?.sheet, sheet('tid=kort')?.outcome]).toEqual([1, 'fits']);
  expect(sheet('tid=kort&antall=6')?.sheet).toBe(0);
  expect(sheet('tid=halvdag')?.sheet).toBe(1);
  expect(sheet('tid=dag')?.sheet).toBe(2);
  // Two as long as each other: the first, and the one for so many where that is told.
  const alike = [
    { min: 4, max: 15, minutes: 90 },
    { min: 4, max: 8, minutes: 90 },
  ];
  const among = (query: string) =>
    verdicts(query, { sheets: alike, min: 4 }).find((v) => v.fact === 'time')?.sheet;
  expect([among('tid=kort'), among('tid=kort&antall=5')]).toEqual([0, 1]);
  expect(sheet('tid=halvdag&antall=6')?.sheet).toBe(0);
  // Nobody has a plan for so many at such short notice, but the guide says that it can be done.
  const both = verdicts('tid=kort&antall=40', { sheets, max: 60 });
  expect(both.map((v) => [v.fact, v.outcome])).toEqual([
    ['people', 'partly'],
    ['time', 'fits'],
  ]);
});

test('et opplegg som bare er en del, er nær på det meste', () => {
  const part = { min: 10, max: 20, minutes: 60, part: true };
  const whole = { min: 10, max: 20, minutes: 120 };
  const fit = (query: string, ...sheets: Tool['sheets']) =>
    verdicts(query, { sheets }).map(({ outcome, sheet }) => [outcome, sheet]);
  expect(fit('tid=kort', part)).toEqual([['near', 0]]);
  expect(fit('tid=halvdag', part, whole)).toEqual([['fits', 1]]);
  // Two hours are nearer to an hour and a half than a part is to the whole.
  expect(fit('tid=kort', part, whole)).toEqual([['near', 1]]);
});

test('kjøreplanen er en som tjener formålet, og det den utelater, teller mindre', () => {
  const purposes = ['spre', 'forankre'] as Tool['purposes'];
  const short = { min: 10, max: 20, minutes: 60, purposes: ['spre' as const] };
  const long = { min: 10, max: 20, minutes: 180, purposes: ['forankre' as const] };
  const fit = (query: string, ...sheets: Tool['sheets']) =>
    verdicts(`tid=kort&${query}`, { purposes, sheets }).map((v) => [v.outcome, v.sheet]);
  expect(fit('formaal=spre', short, long)).toEqual([
    ['fits', undefined],
    ['fits', 0],
  ]);
  expect(fit('formaal=forankre', short, long)).toEqual([
    ['fits', undefined],
    ['near', 1],
  ]);
  expect(fit('formaal=spre&formaal=forankre', short, long)).toEqual([
    ['partly', undefined],
    ['fits', 0],
  ]);
  expect(fit('formaal=forankre', short)).toEqual([
    ['fits', undefined],
    ['near', undefined],
  ]);
  const points = (...sheets: Tool['sheets']) =>
    verdicts('tid=kort&formaal=spre&formaal=forankre', { purposes, sheets })[0]?.points ?? 0;
  expect(points({ min: 10, max: 20, minutes: 60 }) - points(short)).toBe(6);
});

test('et opplegg for en annen tid i arbeidet blir ikke foreslått', () => {
  const plan = (weeks: number, ...phase: Tool['phase']) => ({
    min: 10,
    max: 20,
    minutes: weeks * 2250,
    weeks,
    phase,
  });
  const sheets = [
    { min: 10, max: 20, minutes: 60, phase: ['etter' as const] },
    { min: 10, max: 20, minutes: 45 },
    plan(12, 'etter'),
    plan(20, 'foer'),
  ];
  const sheet = (query: string, list: Tool['sheets'] = sheets) =>
    verdicts(query, { sheets: list, phase: ['foer', 'etter'] }).find((v) => v.fact === 'time')
      ?.sheet;
  expect([sheet('tid=lenge&fase=foer'), sheet('tid=lenge&fase=etter'), sheet('tid=lenge')]).toEqual(
    [3, 2, 3],
  );
  expect(sheet('tid=lenge&fase=foer', [plan(12, 'etter')])).toBeUndefined();
  expect(sheet('tid=kort&fase=foer')).toBe(1);
  // When they have not said where they are, one for another time may be wrong.
  expect(sheet('tid=lenge', [plan(12, 'etter')])).toBeUndefined();
});

test('med måneder eller år foran seg er ett møte bare en del av det', () => {
  const plan = (weeks: number) => [{ min: 10, max: 20, minutes: weeks * 2250, weeks }];
  expect(points('tid=lenge')).toBe(-4);
  expect(points('tid=lenge', { sheets: plan(3) })).toBe(-4);
  expect(points('tid=lenge', { sheets: plan(4) })).toBe(4);
  expect(points('tid=lenge', { running: { minutes: 1800 } })).toBe(4);
  expect(points('tid=lenge', { running: { minutes: 60, per: 'uke' } })).toBe(4);
  expect(points('tid=lenge', { running: { minutes: 60, per: 'samling' } })).toBe(-4);
});

test('penger og erfaring: det som er der, ett trinn for lite, to og tre', () => {
  const costs = (query: string, more: Partial<Tool> = {}) =>
    (['ingen', 'lav', 'middels', 'hoey'] as const).map(
      (cost) => outcomes(query, { cost, ...more })[0],
    );
  expect(costs('penger=lav')).toEqual(['fits', 'fits', 'near', 'far']);
  expect(costs('penger=ingen')).toEqual(['fits', 'near', 'far', 'out']);
  expect(costs('penger=ingen', { costLeast: 'ingen' })).toEqual([
    'fits',
    'partly',
    'partly',
    'partly',
  ]);
  expect(outcomes('penger=ingen', { cost: 'middels', costLeast: 'lav' })).toEqual(['far']);
  // Money that is there may as well be used; having none is no reason to.
  expect([
    points('penger=lav', { cost: 'lav' }),
    points('penger=lav', { cost: 'ingen' }),
    points('penger=ingen', { cost: 'ingen' }),
  ]).toEqual([1.5, 1, 1]);
  expect(
    (['ingen', 'noe', 'erfaren'] as const).map(
      (experience) => outcomes('erfaring=ingen', { experience })[0],
    ),
  ).toEqual(['fits', 'near', 'far']);
});

test('flere ønsker: det verktøyet nevner først, teller mest', () => {
  const wanted = 'formaal=spre&formaal=forankre';
  expect(points(wanted, { purposes: ['spre', 'forankre'] })).toBe(12 + 3 + 3);
  expect(points('formaal=spre', { purposes: ['spre', 'forankre'] })).toBe(12 + 3 + 1.5);
  expect(points('formaal=spre', { purposes: ['forankre', 'spre'] })).toBe(12 + 1.5 + 1.5);
  expect(points('formaal=spre', { purposes: ['forankre', 'reflektere', 'spre'] })).toBe(12 + 1);
  expect(outcomes(wanted, { purposes: ['spre'] })).toEqual(['partly']);
  expect(outcomes('formaal=spre')).toEqual(['out']);
  expect(points('med=kommuner', { withWhom: ['kommuner'] })).toBe(8 + 2 + 2);
  expect(outcomes('med=kommuner')).toEqual(['far']);
  expect(points('kunnskap=bruker', { knowledge: ['bruker'] })).toBe(5 + 2 + 2);
  expect(outcomes('kunnskap=bruker')).toEqual(['far']);
});

test('bruk, fase og størrelse', () => {
  const inside = { use: ['internt' as const] };
  expect([outcomes('bruk=internt', inside), outcomes('bruk=eksternt', inside)]).toEqual([
    ['fits'],
    ['far'],
  ]);
  expect([
    outcomes('fase=underveis'),
    outcomes('fase=foer'),
    outcomes('fase=foer', { phase: ['etter'] }),
  ]).toEqual([['fits'], ['near'], ['far']]);
  expect([
    outcomes('stoerrelse=liten', { sizes: { liten: 1 } }),
    outcomes('stoerrelse=liten'),
  ]).toEqual([['fits'], ['partly']]);
});

test('en kommune: verktøy den ikke kan sette i gang, er ute, og guidens «kommuner» kan være den selv', () => {
  expect(outcomes('hvem=kommune', { forWhom: ['husbanken'] })).toEqual(['out']);
  expect(outcomes('hvem=husbanken', { forWhom: ['husbanken'] })).toEqual(['fits']);
  const ours = { withWhom: ['kommuner'], use: ['eksternt'] } as const;
  const more = { withWhom: [...ours.withWhom], use: [...ours.use] };
  expect(outcomes('hvem=kommune&med=kolleger&bruk=internt', more)).toEqual([
    'fits',
    'fits',
    'near',
  ]);
  expect(outcomes('med=kolleger&bruk=internt', more)).toEqual(['far', 'far']);
  expect([
    optionText('use', 'internt', 'kommune'),
    optionText('use', 'internt', 'husbanken'),
    optionText('withWhom', 'kolleger', 'kommune'),
    optionText('withWhom', 'kolleger', undefined),
  ]).toEqual([
    'internt i kommunen',
    'internt i Husbanken',
    'kolleger på egen arbeidsplass',
    'kolleger på eget kontor',
  ]);
});

test('hvert svar gir én dom, enten det passer eller ikke', () => {
  const query =
    'hvem=kommune&formaal=spre&formaal=forankre&med=kommuner&kunnskap=bruker&antall=7&bruk=internt&fase=foer&forberedelse=kort&tid=dag&penger=lav&erfaring=noe&stoerrelse=liten';
  const told = Object.keys(read(query)).sort();
  const others: Partial<Tool>[] = [
    {},
    { sizes: { liten: 1 }, forWhom: ['husbanken'], purposes: ['spre'] },
    { preparation: { minutes: 900, per: 'kommune' }, running: { minutes: 60, per: 'uke' } },
    { reaches: Infinity, sheets: [{ min: 3, max: 9, minutes: 45000, weeks: 20 }] },
  ];
  for (const more of others) {
    expect(
      verdicts(query, more)
        .map((v) => v.fact)
        .sort(),
    ).toEqual(told);
    expect(verdicts('tid=lenge', more)).toHaveLength(1);
  }
});

test('en kommunes kolleger telles én gang, også når guiden nevner dem', () => {
  const both = { withWhom: ['kommuner', 'kolleger', 'andre-kontor'] as Tool['withWhom'] };
  expect(outcomes('hvem=kommune&med=kolleger', both)).toContain('fits');
  expect(outcomes('hvem=kommune&med=kolleger', both)).not.toContain('partly');
  expect(points('hvem=kommune&med=kolleger', both)).toBe(points('med=kolleger', both));
});

test('«ikke når» blir fulgt: den første grunnen som gjelder', () => {
  const avoid = [{}, { when: { peopleUnder: 8 } }, { when: { phase: ['foer' as const] } }];
  expect(contraindicated(tool({ avoid }), read('antall=7&fase=foer'))).toBe(1);
  expect(contraindicated(tool({ avoid }), read('antall=8&fase=foer'))).toBe(2);
  expect(contraindicated(tool({ avoid }), read('antall=8'))).toBeUndefined();
});

test('antallet i adressen: fra det minste til det største', () => {
  const { min, max } = PEOPLE;
  expect([min - 1, min, max, max + 1].map((n) => read(`antall=${n}`).people)).toEqual([
    undefined,
    min,
    max,
    undefined,
  ]);
});

test('alt som er fortalt, sies i ord', () => {
  const text = situationText(
    read(
      'hvem=kommune&formaal=spre&med=kommuner&kunnskap=bruker&antall=7&bruk=internt&fase=foer&forberedelse=kort&tid=dag&penger=lav&erfaring=noe&stoerrelse=liten',
    ),
  );
  for (const word of [
    'en kommune',
    'spre kunnskap',
    'andre kommuner',
    'brukerkunnskap',
    '7 personer',
    'internt i kommunen',
    'å forberede',
    'å gjennomføre',
    'små utgifter',
    'noe erfaring',
    '5\u00A0000 innbyggere',
  ])
    expect(text).toContain(word);
});

test('situasjonen er hele setninger', () => {
  expect(situationText(read('hvem=husbanken&formaal=spre&med=kommuner&antall=150&tid=kort'))).toBe(
    'Dere er i Husbanken og vil spre kunnskap sammen med kommuner. Dere er 150 personer og har inntil 90 minutter.',
  );
  expect(situationText(read('formaal=bli-kjent&formaal=samordne&med=kommuner'))).toBe(
    'Dere vil samordne arbeidet og bli kjent med kommuner.',
  );
  expect(situationText(read('med=brukere&antall=1&fase=foer&penger=ingen&erfaring=erfaren'))).toBe(
    'Dere skal arbeide sammen med brukere. Én person er med. Dere har ikke begynt og har ingen penger. Den som skal lede, er erfaren.',
  );
  expect(situationText(read('forberedelse=kort&stoerrelse=stor'))).toBe(
    'Dere har inntil 90 minutter til å forberede. Kommunen har 20\u00A0000 innbyggere eller flere.',
  );
});

test('det som er i bruk og har eksempler, kommer foran når alt annet er likt', () => {
  const own = (more: Partial<Tool>): number => judge(tool(more), read('')).points;
  expect([
    own({}),
    own({ origin: 'provd' }),
    own({ origin: 'i-bruk' }),
    own({ examples: 1 }),
    own({ examples: 9 }),
  ]).toEqual([0, 0.5, 1, 0.5, 0.5]);
});

test('det nærmeste vises når færre enn tre passer, høyst tre, og uten formål kan alt være nær', () => {
  const dear = (n: number): Tool[] =>
    Array.from({ length: n }, (_, i) => tool({ id: `dyr-${i}`, cost: 'middels' }));
  const cheap = (n: number): Tool[] =>
    Array.from({ length: n }, (_, i) => tool({ id: `billig-${i}` }));
  const shown = (tools: Tool[], query = 'penger=ingen') => rank(tools, read(query)).nearest.length;
  expect([
    shown([...cheap(2), ...dear(9)]),
    shown([...cheap(3), ...dear(9)]),
    shown([...cheap(2), ...dear(2)]),
  ]).toEqual([3, 0, 2]);
  expect(shown(dear(2), 'penger=ingen&formaal=dele-erfaring')).toBe(2);
});

test('når ingen tjener formålet, vises de som ellers er nærmest, og bare da', () => {
  const other = tool({ id: 'annet', purposes: ['forankre'] });
  const dear = tool({ id: 'dyr', cost: 'middels' });
  const shown = (tools: Tool[]) =>
    rank(tools, read('formaal=dele-erfaring&penger=ingen')).nearest.map((r) => r.tool.id);
  expect([shown([other]), shown([other, dear]), shown([other, tool()])]).toEqual([
    ['annet'],
    ['dyr'],
    [],
  ]);
});

test('en som er langt svakere enn den øverste, vises bare når det ellers blir færre enn tre', () => {
  const weak = { purposes: ['reflektere', 'forankre', 'dele-erfaring'] as Tool['purposes'] };
  const tools = (strong: number, rest: number): Tool[] => [
    ...Array.from({ length: strong }, (_, i) => tool({ id: `god-${i}` })),
    ...Array.from({ length: rest }, (_, i) => tool({ id: `svak-${i}`, ...weak })),
  ];
  const shown = (list: Tool[]) => bestOf(rank(list, read('formaal=dele-erfaring')).fits).length;
  expect([shown(tools(1, 9)), shown(tools(4, 9)), shown(tools(9, 0))]).toEqual([3, 4, 5]);
});

test('det nærmeste: minst galt først, og av like mye galt det som passer best', () => {
  const tools = [
    tool({
      id: 'mye galt, mye rett',
      cost: 'middels',
      experience: 'erfaren',
      purposes: ['spre'],
      origin: 'i-bruk',
      examples: 3,
    }),
    tool({
      id: 'lite galt, lite rett',
      cost: 'middels',
      purposes: ['forankre', 'reflektere', 'spre'],
    }),
    tool({ id: 'lite galt, mer rett', cost: 'middels', purposes: ['spre'] }),
  ];
  expect(
    rank(tools, read('formaal=spre&penger=ingen&erfaring=ingen')).nearest.map((r) => r.tool.id),
  ).toEqual(['lite galt, mer rett', 'lite galt, lite rett', 'mye galt, mye rett']);
});

test.each([
  [0, 'ingen tid'],
  [45, '45 minutter'],
  [59, '59 minutter'],
  [60, '1 time'],
  [90, '90 minutter'],
  [120, '2 timer'],
  [420, '7 timer'],
  [75, '1 time og et kvarter'],
  [105, '1 time og tre kvarter'],
  [82, '1 time og 22 minutter'],
  [110, '1 time og 50 minutter'],
  [150, '2,5 timer'],
  [170, 'om lag 2 timer og tre kvarter'],
  [182, 'om lag 3 timer'],
  [195, '3 timer og et kvarter'],
  [336, 'om lag 5,5 timer'],
  [449, 'om lag 7,5 timer'],
  [450, '1 dag'],
  [675, '1,5 dager'],
  [900, '2 dager'],
  [1000, '2 dager'],
])('%i minutter heter «%s»', (minutes, text) => expect(minutesText(minutes)).toBe(text));

test.each([
  [45, '45 minutter'],
  [450, '1 dags arbeid'],
  [1350, '3 dagers arbeid'],
])('%i minutter å forberede heter «%s»', (minutes, text) => expect(workText(minutes)).toBe(text));

test('en liste i ord', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(inWords)).toEqual([
    '',
    'a',
    'a og b',
    'a, b og c',
  ]);
});

test('hvem og størrelse alene forteller for lite', () => {
  expect([
    isEmpty(read('stoerrelse=liten')),
    isEmpty(read('hvem=kommune')),
    isEmpty(read('penger=lav')),
    isEmpty(read('stoerrelse=liten&antall=5')),
  ]).toEqual([true, true, false, false]);
  expect(situationText(read('tid=dag&penger=lav'))).toBe(
    'Dere har inntil en dag og kan ha små utgifter.',
  );
});

test('et opplegg skrevet for den ene siden, er ikke for den andre', () => {
  const sheets: Tool['sheets'] = [
    { min: 10, max: 20, minutes: 90, forWhom: ['kommune'] },
    { min: 10, max: 20, minutes: 60 },
  ];
  const sheet = (query: string) =>
    verdicts(query, { sheets }).find((v) => v.fact === 'time')?.sheet;
  expect([sheet('hvem=kommune&tid=kort'), sheet('hvem=husbanken&tid=kort')]).toEqual([0, 1]);
  // Where nobody has said who they are, it is one that both can use.
  expect(sheet('tid=kort')).toBe(1);
});
