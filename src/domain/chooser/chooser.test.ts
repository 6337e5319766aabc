import { expect, test } from 'vitest';
import { answer, idsInAnswer, idsNext, solve, type Answer, type AnswerItem } from './answer.ts';
import { read, textOfTool, tool } from './fixture.ts';
import { nextQuestion } from './next-question.ts';
import { pack, unpack } from './pack.ts';
import { lineText } from './lines.ts';
import { rank } from './rank.ts';
import { isEmpty, writeSituation } from './situation.ts';
import { situationText } from './situation-text.ts';
import type { Tool, ToolText } from './tool.ts';

const answerTo = (
  tools: readonly Tool[],
  query: string,
  more: Record<string, Partial<ToolText>> = {},
): Answer => {
  const texts = new Map(tools.map((t) => [t.id, textOfTool(t, more[t.id])]));
  return answer(solve(tools, read(query)), (id) => texts.get(id));
};
const linesUnder = (item: AnswerItem | undefined, label: string): string[] =>
  (item?.arguments.find((a) => a.label === label)?.lines ?? []).map(lineText);

test('situasjonen overlever turen gjennom adressen', () => {
  const query =
    'hvem=kommune&formaal=dele-erfaring&formaal=samordne&med=kommuner&kunnskap=bruker&bruk=eksternt&fase=foer&forberedelse=dag&tid=lenge&penger=lav&erfaring=noe&stoerrelse=liten&antall=20';
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
  'hvem=alle',
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
    purposes: ['spre'],
    people: 8,
  });
});

test('grunnen er guidens egen setning, med kilden, og det som er spurt om etterpå', () => {
  const made = tool({
    id: 'a',
    purposes: ['spre', 'dele-erfaring'],
    sheets: [{ min: 10, max: 20, minutes: 120 }],
  });
  const [item] = answerTo([made], 'formaal=dele-erfaring&antall=12&tid=halvdag&erfaring=ingen', {
    a: {
      hows: [
        { how: 'Sprer.' },
        { how: 'Alle svarer på det samme.', place: { text: 'R, s. 3', href: '/kilder/r/#sted-3' } },
      ],
    },
  }).fits;
  expect(linesUnder(item, 'Passer fordi')).toEqual([
    'Alle svarer på det samme (R, s. 3).',
    'Kjøreplanen «Plan 0» tar 2 timer og er laget for 10–20 personer.',
    'Den som leder, trenger ingen erfaring.',
  ]);
  expect(item?.meter).toEqual({
    steps: ['ja', 'ja', 'ja', 'ja'],
    text: 'Passer med alle 4 svarene',
  });
});

test('måleren teller svarene som er gitt, også hvem og hvor stor', () => {
  const text = (query: string) =>
    answerTo([tool({ id: 'a', sizes: { liten: 1 } })], query).fits[0]?.meter.text;
  expect(text('hvem=kommune&formaal=dele-erfaring&stoerrelse=liten')).toBe(
    'Passer med alle 3 svarene',
  );
  expect(text('hvem=kommune&formaal=dele-erfaring&stoerrelse=stor')).toBe(
    'Passer med 2 av de 3 svarene, nesten med 1',
  );
});

test('guiden sier hvor mange det går med, og kjøreplanen bare hvor mange den er laget for', () => {
  const made = tool({ id: 'a', min: 1, max: 12, sheets: [{ min: 2, max: 5, minutes: 30 }] });
  const [item] = answerTo([made], 'formaal=dele-erfaring&antall=1&tid=kort').fits;
  expect(linesUnder(item, 'Passer fordi')).toEqual(['Slik gir a dele-erfaring.']);
  expect(linesUnder(item, 'Det som mangler')).toEqual([
    'Kjøreplanen «Plan 0» er laget for 2–5 personer, og du er alene.',
  ]);
  const [many] = answerTo([made], 'formaal=dele-erfaring&antall=12').fits;
  expect(linesUnder(many, 'Det som mangler')).toEqual([
    'Kjøreplanen «Plan 0» er laget for 2–5 personer, og dere er 12.',
  ]);
});

test('hvem det når, er ingen grunn når ingen har fortalt at det er dem', () => {
  const made = tool({ id: 'a', min: 3, max: 8, reaches: 200 });
  const lines = (query: string, label: string) => {
    const given = answerTo([made], query, { a: { audience: 'Alle kommuner som rapporterer' } });
    return linesUnder([...given.fits, ...given.nearest][0], label);
  };
  expect(lines('antall=5', 'Passer fordi')).toContain('Verktøyet blir laget av 3–8 personer.');
  expect(lines('antall=150', 'Passer fordi')).toEqual(['Slik gir a dele-erfaring.']);
  expect(lines('antall=150', 'Det som mangler')).toEqual([
    'Verktøyet blir laget av 3–8 personer. Målgruppa er alle kommuner som rapporterer.',
  ]);
  expect(lines('antall=250', 'Det som mangler')).toEqual([
    'Verktøyet når ikke flere enn 200. Målgruppa er alle kommuner som rapporterer.',
  ]);
});

test('det som ikke gjelder dem som spør, blir ikke sagt', () => {
  const made = tool({ id: 'a', purposes: ['spre'], sheets: [{ min: 10, max: 20, minutes: 60 }] });
  const given = answerTo([made], 'formaal=forankre&erfaring=erfaren&antall=12');
  expect(linesUnder(given.nearest[0], 'Passer fordi')).toEqual([
    'Verktøyet er laget for 10–20 personer.',
  ]);
  const [few] = answerTo([made], 'formaal=spre&tid=kort&antall=9').fits;
  expect(linesUnder(few, 'Passer fordi')).toEqual(['Slik gir a spre.']);
  expect(linesUnder(few, 'Det som mangler')).toEqual([
    'Verktøyet er laget for minst 10 personer, og dere er 9.',
  ]);
});

test('lengden står ikke to ganger når kjøreplanen heter det', () => {
  const line = (text: string, query: string, weeks?: number) => {
    const made = tool({ id: 'a', sheets: [{ min: 10, max: 20, minutes: 60, weeks }] });
    const sheets = [{ id: 'a-0', text, href: '/opplegg/a-0/', length: '1 time' }];
    const [item] = answerTo([made], `formaal=dele-erfaring&${query}`, { a: { sheets } }).fits;
    return linesUnder(item, 'Passer fordi').at(-1);
  };
  expect(line('Webinar, 60 minutt', 'tid=kort')).toBe('Bruk kjøreplanen «Webinar, 60 minutt».');
  expect(line('Webinar, 60 minutt', 'tid=kort&antall=12')).toBe(
    'Kjøreplanen «Webinar, 60 minutt» er laget for 10–20 personer.',
  );
  expect(line('Plan på eitt år', 'tid=lenge', 52)).toBe('Bruk arbeidsplanen «Plan på eitt år».');
  expect(line('Fagdag', 'tid=kort')).toBe('Kjøreplanen «Fagdag» tar 1 time.');
});

test('det leseren selv har svart, blir ikke lest tilbake', () => {
  const made = tool({ id: 'a', withWhom: ['brukere', 'kolleger'], knowledge: ['bruker'] });
  const [item] = answerTo([made], 'formaal=dele-erfaring&med=brukere&kunnskap=bruker').fits;
  expect(linesUnder(item, 'Passer fordi')).toEqual(['Slik gir a dele-erfaring.']);
});

test('én kommune er ikke kommuner', () => {
  const lines = (count: number) =>
    linesUnder(
      answerTo([tool({ id: 'a', sizes: { stor: count } })], 'formaal=dele-erfaring&stoerrelse=stor')
        .fits[0],
      'Passer fordi',
    );
  expect(lines(1)).toContain(
    'En kommune med 20\u00A0000 innbyggere eller flere er med i eksemplene.',
  );
  expect(lines(2)).toContain(
    'Kommuner med 20\u00A0000 innbyggere eller flere er med i eksemplene.',
  );
});

test('uten formål står det verktøyet er best for, og spørsmålet blir ikke lest tilbake', () => {
  const [item] = answerTo([tool({ id: 'a' })], 'med=kolleger&bruk=internt').fits;
  expect(linesUnder(item, 'Passer fordi')).toEqual(['Slik gir a dele-erfaring.']);
});

test('det som mangler, sies med hva som må til', () => {
  const made = tool({
    id: 'a',
    cost: 'middels',
    costLeast: 'ingen',
    sheets: [{ min: 10, max: 20, minutes: 120 }],
    purposes: ['dele-erfaring'],
    experience: 'noe',
  });
  const query =
    'formaal=dele-erfaring&formaal=spre&antall=10&tid=kort&penger=ingen&erfaring=ingen&fase=foer';
  const given = answerTo([made], query, { a: { costLeast: { how: 'Lån et rom.' } } });
  expect(given.status).toBe('Ingen verktøy passer helt. Nærmest er a. Under står hva som mangler.');
  const [item] = given.nearest;
  expect(linesUnder(item, 'Det som mangler')).toEqual([
    'Verktøyet passer best mens arbeidet pågår.',
    'Verktøyet er lettere å bruke når en som har ledet noe slikt før, er med.',
    'Kjøreplanen «Plan 0» tar 2 timer.',
    'Verktøyet er ikke først og fremst laget for å spre kunnskap.',
    'Verktøyet krever vanligvis noen utgifter, men kan gjøres billigere: Lån et rom.',
  ]);
  expect(item?.meter.text).toBe('Passer med 1 av de 6 svarene, nesten med 5');
});

test('det kjøreplanene eller formålene tar for gitt, blir ikke sagt til dem som er med andre', () => {
  const made = tool({
    id: 'a',
    purposes: ['spre', 'forankre'],
    purposeParties: [{ withWhom: ['kommuner'] }],
    withWhom: ['kolleger', 'kommuner'],
    sheets: [{ min: 10, max: 20, minutes: 60, withWhom: ['kommuner'] }],
  });
  const said = (query: string) => {
    const given = answerTo([made], query);
    const [item] = [...given.fits, ...given.nearest];
    return [linesUnder(item, 'Passer fordi'), linesUnder(item, 'Det som mangler')];
  };
  expect(said('formaal=spre&formaal=forankre&med=kommuner&tid=kort')).toEqual([
    ['Slik gir a spre.', 'Slik gir a forankre.', 'Kjøreplanen «Plan 0» tar 2 timer.'],
    [],
  ]);
  expect(said('formaal=spre&formaal=forankre&med=kolleger&tid=kort')).toEqual([
    ['Slik gir a forankre.'],
    [
      'Kjøreplanen passer ikke med det dere har svart.',
      'Skal dere spre kunnskap, trengs det andre med enn dem dere har svart.',
    ],
  ]);
});

test('den som mangler, nevnes ved navn, og en kommunes egne kolleger mangler ikke', () => {
  const missing = (query: string, withWhom: Tool['withWhom']): string[] => {
    const given = answerTo([tool({ id: 'a', withWhom })], `hvem=kommune&${query}`);
    return linesUnder([...given.fits, ...given.nearest][0], 'Det som mangler');
  };
  expect(missing('med=kolleger', ['kommuner', 'kolleger'])).toEqual([]);
  expect(missing('med=kolleger&med=politikere', ['kommuner'])).toEqual([
    'Guiden regner ikke med at politikere deltar.',
  ]);
});

test('for få, for mange, lengre tid og mer å forberede', () => {
  const against = (query: string, more: Partial<Tool>): string[] => {
    const given = answerTo([tool({ id: 'a', ...more })], query);
    return linesUnder([...given.fits, ...given.nearest][0], 'Det som mangler');
  };
  expect(against('antall=9', {})).toEqual([
    'Verktøyet er laget for minst 10 personer, og dere er 9.',
  ]);
  expect(against('antall=24', {})).toEqual([
    'Verktøyet er laget for høyst 20 personer, og dere er 24.',
  ]);
  expect(against('stoerrelse=liten&formaal=dele-erfaring', {})).toEqual([
    'Vi har ikke noe eksempel fra en kommune.',
  ]);
  expect(against('tid=lenge', { running: { minutes: 900 } })).toEqual([
    'Gjennomføringen er kortere enn det dere har tid til. Guiden regner med to dager.',
  ]);
  expect(against('forberedelse=kort', { preparation: { minutes: 120 } })).toEqual([
    'Forberedelsen tar vanligvis en time.',
  ]);
  expect(against('tid=uke', { sheets: [{ min: 1, max: 9, minutes: 2 * 2250, weeks: 2 }] })).toEqual(
    ['Arbeidet går over lengre tid: Arbeidsplanen «Plan 0» går over 2 timer.'],
  );
  const plan = [{ min: 2, max: 5, minutes: 900, weeks: 12 }];
  expect(against('antall=12&tid=lenge', { min: 1, sheets: plan })).toEqual([
    'Arbeidsplanen «Plan 0» er laget for at 2–5 personer er med i arbeidet, og dere er 12.',
  ]);
  expect(against('antall=250', { reaches: 200 })).toEqual(['Verktøyet når ikke flere enn 200.']);
});

test('det som står på de fleste kortene, skiller ikke, og står ikke på noen', () => {
  const tools = ['a', 'b', 'c'].map((id) =>
    tool({ id, experience: id === 'c' ? 'noe' : 'ingen', phase: ['foer'] }),
  );
  const { fits } = answerTo(tools, 'formaal=dele-erfaring&erfaring=noe&fase=foer');
  expect(fits.map((item) => linesUnder(item, 'Passer fordi').length)).toEqual([1, 1, 1]);
});

test('«ikke når» som gjelder, holder verktøyet ute og sier hvorfor; resten står som «Pass på»', () => {
  const tools = [
    tool({ id: 'a', avoid: [{ when: { peopleUnder: 12 }, instead: 'b' }, {}] }),
    tool({ id: 'b', purposes: ['dele-erfaring', 'spre'], avoid: [{}] }),
  ];
  const more = {
    a: {
      avoid: [
        { reason: 'Det blir ingen grupper.', instead: { text: 'b', href: '/verktoy/b/' } },
        { reason: 'Husk tid.' },
      ],
    },
  };
  const given = answerTo(tools, 'formaal=dele-erfaring&antall=11', more);
  expect(given.fits.map((f) => f.id)).toEqual(['b']);
  expect(linesUnder(given.fits[0], 'Pass på')).toEqual(['Grunn 0 i b.']);
  expect(given.avoided.map((a) => [a.title, a.lines.map(lineText)])).toEqual([
    ['a', ['Det blir ingen grupper. Ta heller «b».']],
  ]);
  const met = answerTo(tools, 'formaal=dele-erfaring&antall=12', more);
  expect(met.fits.map((f) => f.id)).toEqual(['a', 'b']);
  expect(linesUnder(met.fits[0], 'Pass på')).toEqual(['Husk tid.']);
});

test('en som er langt fra toppen uansett, nevnes ikke blant dem som ikke passer nå', () => {
  const best = Array.from({ length: 6 }, (_, i) => tool({ id: `best-${i}`, origin: 'i-bruk' }));
  const weak = tool({
    id: 'svak',
    purposes: ['spre', 'reflektere', 'dele-erfaring'],
    avoid: [{ when: { purposes: ['dele-erfaring'] } }],
  });
  expect(answerTo([...best, weak], 'formaal=dele-erfaring').avoided).toEqual([]);
});

test('det neste spørsmålet er det som skiller de to øverste', () => {
  const tools = [
    tool({ id: 'få', min: 2, max: 6, origin: 'i-bruk' }),
    tool({ id: 'mange', min: 20, max: 90 }),
  ];
  const given = answerTo(tools, 'formaal=dele-erfaring');
  expect(given.next).toEqual({
    label: 'Hvor mange blir med?',
    url: '/velg/?formaal=dele-erfaring#antall',
    first: { title: 'få', language: 'nb' },
    second: { title: 'mange', language: 'nb' },
  });
  const same = [tool({ id: 'a', origin: 'i-bruk' }), tool({ id: 'b' })];
  expect(nextQuestion(rank(same, read('')).fits, read(''))).toBeUndefined();
  expect(answerTo(tools.slice(0, 1), 'formaal=dele-erfaring').next).toBeUndefined();
});

test('den som er laget for formålet, kommer før den som også kan brukes til det', () => {
  const tools = [
    tool({ id: 'også', purposes: ['spre', 'reflektere', 'dele-erfaring'] }),
    tool({ id: 'laget' }),
  ];
  expect(rank(tools, read('formaal=dele-erfaring')).fits.map((r) => r.tool.id)).toEqual([
    'laget',
    'også',
  ]);
});

test('når en lenger ned møter flere svar, sier svaret hvorfor den ikke står øverst', () => {
  const made = tool({ id: 'laget', cost: 'middels', costLeast: 'ingen' });
  const also = tool({ id: 'også', purposes: ['spre', 'reflektere', 'dele-erfaring'] });
  const told = answerTo([made, also], 'formaal=dele-erfaring&penger=ingen', {
    laget: { costLeast: { how: 'Møt hos dere selv.' } },
  });
  expect(told.fits.map(({ id }) => id)).toEqual(['laget', 'også']);
  expect(told.order).toMatch(/teller mest/);
  expect(answerTo([made], 'formaal=dele-erfaring&penger=ingen').order).toBeUndefined();
});

test('arbeidstiden på kortet har møtet fra kjøreplanen kortet argumenterer med', () => {
  const made = tool({
    id: 'a',
    running: { minutes: 180 },
    sheets: [{ min: 10, max: 20, minutes: 90 }],
  });
  const strip = (query: string) => answerTo([made], query).fits[0]?.strip.map(({ text }) => text);
  expect(strip('formaal=dele-erfaring&antall=12&tid=kort')).toContain('Gjennomføring: 90 minutter');
  expect(strip('formaal=dele-erfaring')).not.toContain('Gjennomføring: 90 minutter');
});

test('det nærmeste er det med minst galt', () => {
  const tools = [
    tool({ id: 'to-feil', withWhom: ['forskere'], cost: 'middels' }),
    tool({ id: 'én-feil', cost: 'middels' }),
    tool({ id: 'annet', purposes: ['spre'] }),
  ];
  const { fits, nearest } = rank(tools, read('formaal=dele-erfaring&med=kolleger&penger=ingen'));
  expect(fits).toEqual([]);
  expect(nearest.map((r) => r.tool.id)).toEqual(['én-feil', 'to-feil']);
});

test('rader blir de samme verktøyene igjen', () => {
  const tools = [
    tool({
      id: 'a',
      alsoIn: 'digitale',
      language: 'nn',
      sizes: { liten: 1 },
      reaches: Infinity,
      avoid: [{ instead: 'b' }, { when: { phase: ['foer'], peopleUnder: 8 } }],
      sheets: [
        { min: 2, max: 8, minutes: 90 },
        { min: 2, max: 8, minutes: 4500, weeks: 2, phase: ['etter'] },
        { min: 2, max: 4, minutes: 45, purposes: [], part: true, usual: true },
      ],
      running: { minutes: 60, per: 'kommune' },
      costLeast: 'ingen',
    }),
    tool({ id: 'b', reaches: 200, purposes: ['spre', 'bli-kjent'], forWhom: ['kommune'] }),
  ];
  expect(unpack(JSON.parse(JSON.stringify(pack(tools))))).toEqual(tools);
});

test('5 000 guider: svaret kommer under et halvt sekund, og noen få deler ord', () => {
  const tools = Array.from({ length: 5000 }, (_, i) =>
    tool({
      id: `guide-${i}`,
      purposes: i % 2 ? ['spre'] : ['dele-erfaring', 'spre'],
      min: 1 + (i % 7),
      sheets: [
        { min: 2, max: 9, minutes: 60 },
        { min: 2, max: 30, minutes: 240 },
      ],
      avoid: [{ instead: 'guide-7' }, { when: { phase: ['foer'], peopleUnder: 8 } }],
    }),
  );
  const situation = read('formaal=dele-erfaring&med=kolleger&antall=6&tid=halvdag');
  const work = () => {
    const started = performance.now();
    const solved = solve(tools, situation);
    const given = answer(solved, (id) => textOfTool(tool({ id })));
    return { solved, given, took: performance.now() - started };
  };
  const { solved, given, took } = work();
  // Other tests may take the processor in the middle of it: the best of three is what it takes.
  expect(Math.min(took, work().took, work().took)).toBeLessThan(500);
  expect(given.fits).toHaveLength(5);
  expect(idsInAnswer(solved).length).toBeLessThan(20);
});

test('det neste svaret letes fram blant dem som passer nesten like godt, og ikke blant dem som vises', () => {
  const tools = Array.from({ length: 40 }, (_, i) =>
    tool({ id: `guide-${i}`, purposes: ['spre'] }),
  );
  const solved = solve(tools, read('formaal=spre'));
  const [shown, next] = [idsInAnswer(solved), idsNext(solved)];
  expect(next.length).toBeGreaterThan(0);
  expect(next.length).toBeLessThan(tools.length - shown.length);
  expect(next.filter((id) => shown.includes(id))).toEqual([]);
});

test('merkene på et svar: én tid, den de har å holde den mot; så resten av tiden, type og antall eksempler', () => {
  const first = (examples: number) =>
    answerTo([tool({ id: 'a', examples, origin: 'provd' })], 'penger=lav').fits[0];
  expect(first(0)?.marks).toEqual(['2,5 timer i alt']);
  expect(first(0)?.tried).toBe('Prøvd');
  const told = answerTo([tool({ id: 'a' })], 'tid=halvdag').fits[0];
  expect(told?.marks).toEqual(['90 minutter å gjennomføre']);
  expect(told?.moreMarks[0]).toBe('2,5 timer i alt');
  const each = tool({ id: 'a', running: { minutes: 3600, per: 'rapport' } });
  expect(answerTo([each], 'penger=lav').fits[0]?.marks).toEqual([
    '8 dager per rapport å gjennomføre',
  ]);
  expect([0, 1, 2].map((n) => first(n)?.moreMarks)).toEqual([
    ['Prosessuelle verktøy'],
    ['Prosessuelle verktøy', '1 eksempel'],
    ['Prosessuelle verktøy', '2 eksempler'],
  ]);
});

test('overskriften sier hva de passer for, når det er alt som er fortalt', () => {
  const two = [tool({ id: 'a' }), tool({ id: 'b' })];
  expect(answerTo(two, 'formaal=dele-erfaring').headline).toBe(
    'To verktøy passer for å dele erfaring',
  );
  expect(answerTo(two, 'formaal=dele-erfaring&penger=lav').headline).toBe('To verktøy passer.');
});

test('papiret sier hvor mange det har, når det ikke er alle', () => {
  const tools = Array.from({ length: 7 }, (_, i) => tool({ id: `a${i}` }));
  const { shown, fits } = answerTo(tools, 'formaal=dele-erfaring');
  expect(shown).toBe(
    `${fits.length} av 7 vises. Resten finner dere på nettadressen nederst på arket.`,
  );
  expect(answerTo(tools.slice(0, 2), 'formaal=dele-erfaring').shown).toBeUndefined();
});

test('det som passer nesten, telles for seg', () => {
  const few = tool({ id: 'a', min: 2 });
  const more = tool({ id: 'b', min: 4 });
  const given = (...tools: Tool[]) => answerTo(tools, 'formaal=dele-erfaring&antall=3');
  const { status, total, whole, fits } = given(few, more);
  expect(status).toBe('Ett verktøy passer helt, og ett nesten.');
  expect([total, whole, fits.map((item) => item.whole)]).toEqual([2, 1, [true, false]]);
  expect(given(more).status).toBe('Ett verktøy passer nesten helt.');
  expect(given(few).status).toBe('Ett verktøy passer.');
});

test('et verktøy ingen har prøvd, sier hvorfor det står foran et som er prøvd', () => {
  const both = tool({ purposes: ['dele-erfaring', 'forankre'] });
  const said = (...others: Tool[]) =>
    answerTo([both, ...others], 'formaal=dele-erfaring&formaal=forankre').fits[0]?.untried;
  expect(said()).toBeUndefined();
  expect(said(tool({ id: 'b' }))).toBeUndefined();
  expect(said(tool({ id: 'b', origin: 'provd' }))).toMatch(/^Står først fordi/);
});

test('lenkene: guiden med størrelsen, planen med verktøyet, lista med de samme valgene', () => {
  const given = answerTo([tool({ id: 'a' })], 'formaal=dele-erfaring&stoerrelse=liten&penger=lav');
  expect([given.fits[0]?.url, given.fits[0]?.planUrl, given.listUrl]).toEqual([
    '/verktoy/a/?stoerrelse=liten',
    '/plan/?verktoy=a',
    '/verktoy/?formaal=dele-erfaring',
  ]);
});

test('planen begynner med kjøreplanen kortet argumenterer med, ellers med en for formålet og antallet', () => {
  const made = tool({
    id: 'a',
    min: 2,
    purposes: ['dele-erfaring', 'spre'],
    sheets: [
      { min: 10, max: 20, minutes: 60, usual: true },
      { min: 2, max: 4, minutes: 45 },
      { min: 10, max: 20, minutes: 90, purposes: ['spre'] },
    ],
  });
  const url = (query: string) => answerTo([made], query).fits[0]?.planUrl;
  expect(url('formaal=dele-erfaring&tid=kort')).toBe('/plan/?opplegg=a-0');
  expect(url('formaal=dele-erfaring')).toBe('/plan/?verktoy=a');
  expect(url('formaal=dele-erfaring&antall=2')).toBe('/plan/?antall=2&opplegg=a-1');
  const other = tool({
    ...made,
    sheets: made.sheets.map((s, i) => (i ? s : { ...s, purposes: [] })),
  });
  expect(answerTo([other], 'formaal=spre&antall=12').fits[0]?.planUrl).toBe(
    '/plan/?antall=12&opplegg=a-2',
  );
});

test('planen tar kjøreplanen for den tida som bare den gir det de vil på', () => {
  const made = tool({
    id: 'a',
    phase: ['foer', 'etter'],
    purposes: ['kartlegge', 'foelge-opp'],
    sheets: [
      {
        min: 2,
        max: 20,
        minutes: 900,
        weeks: 4,
        phase: ['foer'],
        purposes: ['kartlegge'],
        usual: true,
      },
      { min: 2, max: 20, minutes: 900, weeks: 4, phase: ['etter'], purposes: ['foelge-opp'] },
    ],
  });
  const url = (query: string) => {
    const { fits, nearest } = answerTo([made], query);
    return [...fits, ...nearest][0]?.planUrl;
  };
  expect(url('formaal=foelge-opp')).toBe('/plan/?opplegg=a-1');
  expect(url('formaal=kartlegge')).toBe('/plan/?verktoy=a');
  expect(url('formaal=foelge-opp&fase=foer')).toBe('/plan/?verktoy=a');
});

test('når ingen passer, kommer de som gir noe av det, før de som er laget for noe annet', () => {
  const late = tool({ id: 'sein', purposes: ['spre'], running: { minutes: 4000 } });
  const other = tool({ id: 'annet', purposes: ['forankre'] });
  const nearest = (list: Tool[]) =>
    answerTo(list, 'formaal=spre&tid=kort').nearest.map(({ id }) => id);
  expect(nearest([other, late])).toEqual(['sein']);
  expect(nearest([other])).toEqual(['annet']);
});

test('det kjøreplanen utelater, står under det som mangler, med den som har det', () => {
  const made = tool({
    id: 'a',
    purposes: ['dele-erfaring', 'spre'],
    sheets: [
      { min: 10, max: 20, minutes: 60, purposes: ['spre'] },
      { min: 10, max: 20, minutes: 300 },
    ],
  });
  const both = 'formaal=dele-erfaring&formaal=spre';
  const [item] = answerTo([made], `${both}&tid=kort`).fits;
  expect(linesUnder(item, 'Passer fordi')).toEqual([
    'Slik gir a spre.',
    'Kjøreplanen «Plan 0» tar 2 timer.',
  ]);
  // The other one is too long, and is not named.
  expect(linesUnder(item, 'Det som mangler')).toEqual([
    'Kjøreplanen «Plan 0» er ikke laget for å dele erfaring.',
  ]);
  const short = tool({ ...made, sheets: made.sheets.map((s) => ({ ...s, minutes: 60 })) });
  const two = tool({
    ...short,
    sheets: short.sheets.map((s, i) => ({ ...s, purposes: [i ? 'dele-erfaring' : 'spre'] })),
  });
  const [named] = answerTo([two], `${both}&tid=kort`).fits;
  expect(linesUnder(named, 'Passer fordi').slice(0, 2)).toEqual([
    'Slik gir a dele-erfaring.',
    'Slik gir a spre.',
  ]);
  expect(linesUnder(named, 'Det som mangler')).toEqual([
    'Kjøreplanen «Plan 0» er ikke laget for å dele erfaring. Til det kan dere bruke kjøreplanen «Plan 1», som tar 2 timer.',
  ]);
  const alone = tool({ ...made, sheets: made.sheets.slice(0, 1) });
  const [near] = answerTo([alone], 'formaal=dele-erfaring&tid=kort').fits;
  expect(linesUnder(near, 'Det som mangler')).toEqual([
    'Kjøreplanen passer ikke med det dere har svart.',
  ]);
  const part = tool({ id: 'a', sheets: [{ min: 10, max: 20, minutes: 60, part: true }] });
  expect(linesUnder(answerTo([part], 'tid=kort').fits[0], 'Det som mangler')).toEqual([
    'Kjøreplanen «Plan 0» er bare en del av verktøyet. Hele gjennomføringen tar vanligvis to dager.',
  ]);
});

test('uten noe som passer eller er nær, sier svaret hva man kan gjøre', () => {
  const given = answerTo([tool({ id: 'dyr', cost: 'hoey' })], 'penger=ingen');
  expect([given.fits.length, given.nearest.length, given.status]).toEqual([
    0,
    0,
    'Ingen verktøy er i nærheten av det dere har svart. Ta bort ett av svarene.',
  ]);
});
