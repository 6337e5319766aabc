import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addLine, newUsage, type Usage } from './counts.ts';
import { linesOf } from './lines.ts';
import { readLine } from './log-line.ts';
import { monthTable, shownSearches } from './table.ts';

const WHEN = '[14/Nov/2026:10:00:00 +0100]';
const common = (address: string, status = 200, method = 'GET'): string =>
  `- - - ${WHEN} "${method} ${address} HTTP/1.1" ${status} 512`;
const combined = (address: string, browser = 'Mozilla/5.0', ip = '203.0.113.7'): string =>
  `${ip} - kari ${WHEN} "GET ${address} HTTP/2.0" 200 512 "https://x.no/sok/?q=hemmelig" "${browser}"`;
const caddy = (uri: string, more: object = {}, status = 200): string =>
  JSON.stringify({
    level: 'info',
    ts: Date.parse('2026-11-14T10:00:00Z') / 1000,
    logger: 'http.log.access',
    request: { remote_ip: '203.0.113.7', method: 'GET', uri, headers: {} },
    status,
    ...more,
  });

const usageOf = (lines: readonly string[]): Usage => {
  const usage = newUsage();
  for (const line of lines) addLine(usage, line);
  return usage;
};
const monthOf = (lines: readonly string[]) => usageOf(lines).months.get('2026-11')!;
const times = (n: number, line: string): string[] => Array.from({ length: n }, () => line);

describe('en linje i loggen', () => {
  test.each([
    ['common', common('/verktoy/?a=1')],
    ['combined', combined('/verktoy/?a=1')],
    ['combined med navnet på tjeneren foran', `x.no:443 ${combined('/verktoy/?a=1')}`],
    ['JSON fra Caddy', caddy('/verktoy/?a=1')],
    ['JSON med tiden skrevet ut', caddy('/verktoy/?a=1', { ts: '2026-11-14T10:00:00.000Z' })],
  ])('%s', (_name, line) => {
    expect(readLine(line)).toEqual({
      month: '2026-11',
      method: 'GET',
      path: '/verktoy/',
      query: 'a=1',
      status: 200,
      robot: false,
    });
  });
  test('en robot som sier det, er merket: i feltet for nettleser, eller i vårt eget', () => {
    for (const line of [
      combined('/', 'Mozilla/5.0 (compatible; Googlebot/2.1)'),
      combined('/', 'robot'),
      caddy('/', { user_id: 'robot' }),
      caddy('/', { request: { method: 'GET', uri: '/', headers: { 'User-Agent': ['bingbot'] } } }),
    ])
      expect(readLine(line)).toMatchObject({ robot: true });
  });
  test('det Caddy sier om seg selv, og det som ikke er en forespørsel, er ingen feil', () => {
    expect(readLine('{"level":"info","msg":"serving initial configuration"}')).toBe('other');
    expect(readLine(common('*', 400, 'OPTIONS'))).toBe('other');
  });
  test.each([
    ['tull'],
    ['{"level":'],
    ['null'],
    ['{"request":{"uri":"/"},"ts":"i går","status":200}'],
    [common('/').replace('Nov', 'Okt')],
    ['[14/Nov/2026:10'],
    [`- - - ${WHEN} "`],
  ])('%s er ingen linje i en logg', (line) => {
    expect(readLine(line)).toBeUndefined();
  });
});

describe('det som telles', () => {
  test('sider som ble vist, også de leseren hadde fra før', () => {
    const { pages } = monthOf([
      ...times(2, common('/verktoy/')),
      common('/verktoy/', 304),
      common('/borte/', 404),
      common('/verktoy/', 301),
      common('/verktoy/', 200, 'HEAD'),
      common('/_astro/a.js'),
    ]);
    expect([...pages.each]).toEqual([['/verktoy/', 3]]);
  });
  test('ordene i et søk, uansett store bokstaver og mellomrom', () => {
    const { searches } = monthOf([
      combined('/sok/?q=L%C3%A6ringsnettverk'),
      combined('/sok/?q=l\\xC3\\xA6ringsnettverk++'),
      caddy('/sok/?vis=verktoy&q=%20LÆRINGSNETTVERK'),
      combined('/sok/'),
      combined('/sok/?q='),
      combined('/sok/?q=%ZZ'),
    ]);
    expect([...searches.each]).toEqual([
      ['læringsnettverk', 3],
      ['%zz', 1],
    ]);
  });
  test('filer som ble hentet', () => {
    const { downloads } = monthOf([
      common('/maler/studietur-plan.docx'),
      common('/api/verktoy.json'),
      common('/plan/verktoy/fagdag.json'),
    ]);
    expect([...downloads.each.keys()]).toEqual(['/maler/studietur-plan.docx', '/api/verktoy.json']);
  });
  test('situasjoner i velgeren, med ord og bare av svar vi kjenner', () => {
    const { situations } = monthOf([
      common('/velg/?hvem=kommune&formaal=spre&navn=kari'),
      common('/velg/?formaal=spre&hvem=kommune'),
      common('/velg/?formaal=kari'),
      common('/velg/'),
    ]);
    expect([...situations.each].join()).toMatch(/^Dere er en kommune og vil .+\.,2$/);
  });
  test('roboter er for seg', () => {
    expect(monthOf([common('/'), combined('/', 'Bingbot')])).toMatchObject({
      pages: { total: 1 },
      robots: 1,
    });
  });
  test('måneder hver for seg, og linjer som ikke er til å lese', () => {
    const usage = usageOf([common('/'), common('/').replace('Nov', 'Oct'), 'tull', '']);
    expect([...usage.months.keys()].sort()).toEqual(['2026-10', '2026-11']);
    expect([usage.lines, usage.bad]).toEqual([3, 1]);
  });
  test('minnet følger ikke en som finner på søk uten stans', () => {
    const usage = newUsage();
    for (let i = 0; i < 30_000; i++) addLine(usage, common(`/sok/?q=ord-${i}-${'x'.repeat(500)}`));
    const { searches } = usage.months.get('2026-11')!;
    expect([searches.each.size, searches.total]).toEqual([20_000, 30_000]);
    expect(Math.max(...[...searches.each.keys()].map((words) => words.length))).toBe(100);
  });
});

describe('tabellen for en måned', () => {
  const lines = [
    ...times(3, combined('/sok/?q=depositum')),
    ...times(2, combined('/sok/?q=fagdag')),
    ...times(2, combined('/sok/?q=sak+123456')),
    ...times(2, combined('/sok/?q=kari%40kommune.no')),
    ...times(2, combined('/sok/?q=%1b%5b31m')),
    combined('/sok/?q=kari+nordmann'),
    combined('/maler/studietur-plan.docx'),
  ];
  const text = monthTable('2026-11', monthOf(lines), new Set(['depositum']));
  test('søk uten svar står for seg, de vanligste først', () => {
    expect(text).toMatch(
      /^November 2026\nSider vist: 12\. Søk: 12\. Nedlastinger: 1\. Situasjoner i velgeren: 0\.\n/,
    );
    expect(text).toMatch(/Søk uten svar\n +3 {2}«depositum»\n\nTil «asked» [^]*\n\nSøk med svar\n/);
    expect(text).toMatch(/Nedlastinger\n +1 {2}\/maler\/studietur-plan.docx/);
  });
  test('søk uten svar står også som linjer som kan limes inn i «asked»', () => {
    const wild = 'si "hva", \\ ]: # - ja';
    const month = monthOf(
      ['depositum', 'depositum', wild, wild].map((words) =>
        combined(`/sok/?q=${encodeURIComponent(words)}`),
      ),
    );
    const said = monthTable('2026-11', month, new Set(shownSearches(month)));
    const lines = said.match(/^ {2}".*",$/gm) ?? [];
    expect(lines).toHaveLength(2);
    const { asked: pasted } = parse(`asked: ["fra før", ${lines.join('\n')} "etter"]`) as {
      asked: string[];
    };
    expect(pasted).toEqual(['fra før', 'depositum', wild, 'etter']);
  });
  test('ingenting om hvem som spurte: verken adresser, søk gjort én gang, tall eller e-post', () => {
    expect(text).not.toMatch(/203\.0\.113|Mozilla|hemmelig|nordmann|123456|@/);
    expect(text).toMatch(/Ikke vist .*: 3\n/);
    expect(shownSearches(monthOf(lines))).toEqual(['depositum', '[31m', 'fagdag']);
  });
  test('uten en bygging står alle søk sammen, med hva som må til', () => {
    expect(monthTable('2026-11', monthOf(lines), undefined)).toMatch(
      /Søk \(kjør npm run build først.*\)\n +3 {2}«depositum»/,
    );
  });
  test('en lang liste er kuttet, og sier hvor mye som mangler', () => {
    const many = Array.from({ length: 30 }, (_, i) => common(`/verktoy/guide-${i}/`));
    expect(monthTable('2026-11', monthOf(many), undefined)).toMatch(/og 10 til/);
  });
});

test('linjer som er delt mellom biter, er hele, og den siste trenger ikke linjeskift', async () => {
  async function* chunks(): AsyncGenerator<string> {
    for (const chunk of ['en\nto', ' og tre\n', '', 'fire']) yield await Promise.resolve(chunk);
  }
  const found: string[] = [];
  for await (const lines of linesOf(chunks())) found.push(...lines);
  expect(found).toEqual(['en', 'to og tre', 'fire']);
});

test('en linje uten slutt fyller ikke minnet', async () => {
  async function* endless(): AsyncGenerator<string> {
    for (let i = 0; i < 300; i++) yield await Promise.resolve('x'.repeat(64_000));
  }
  const lengths: number[] = [];
  for await (const lines of linesOf(endless())) lengths.push(...lines.map((line) => line.length));
  expect(lengths).toEqual([64_000]);
});
