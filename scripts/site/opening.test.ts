import { expect, test } from 'vitest';
import { builtPages } from './built.ts';
import { openSite } from './open-site.ts';

/** What a page does while it opens, before the reader has asked for anything. */

const { browser, server } = await openSite();

/** The first page of each room: `/verktoy/`, then the first guide, and so on. */
const rooms = new Map(
  builtPages()
    .filter(({ path }) => !path.startsWith('/utskrift/') && path !== '/404.html')
    .map(({ path }) => {
      const [room = '', ...rest] = path.split('/').filter(Boolean);
      return [`${room} ${String(rest.length)}`, path] as const;
    }),
);

/** Pages that answer with code of their own. */
const TOOLS = /^\/(plan|sammenlign|sok|velg)\/$/;

test.each([...rooms.values()])('%s lager ingen skriver for datoer', async (path) => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const made: string[] = [];
    const watched = <T extends new (...all: never[]) => object>(name: string, kind: T): T =>
      new Proxy(kind, {
        construct: (target, all: never[]) => {
          made.push(name);
          return new target(...all);
        },
      });
    Object.assign(Intl, {
      DateTimeFormat: watched('DateTimeFormat', Intl.DateTimeFormat),
      NumberFormat: watched('NumberFormat', Intl.NumberFormat),
      Collator: watched('Collator', Intl.Collator),
      ListFormat: watched('ListFormat', Intl.ListFormat),
    });
    Object.assign(window, { made });
  });
  await page.goto(server.url + path, { waitUntil: 'load' });
  // Some fetch what they are made of, and draw then.
  if (TOOLS.test(path)) await page.waitForLoadState('networkidle');
  // Each takes a phone up to a quarter of a second, most of it the first time.
  expect(await page.evaluate(() => (window as unknown as { made: string[] }).made)).toEqual([]);
  await context.close();
});

test.each([...rooms.values()])('%s ber om få skript', async (path) => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname);
  });
  await page.goto(server.url + path, { waitUntil: 'load' });
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(TOOLS.test(path) ? 20 : 7);
  await context.close();
});
