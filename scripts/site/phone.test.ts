import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { onePerKind } from './access/sample.ts';
import { brokenWords, clipped, nextStop, overflow, SPACING } from './access/measures.ts';
import { bareButtons, lostWay, narrowText } from './access/proportions.ts';
import { builtPages } from './built.ts';
import { openSite } from './open-site.ts';

/**
 * What a reader with a phone meets: whole words, a header that leaves room, and the advice within
 * two screens.
 */

const { browser, server } = await openSite();
const WIDTHS = [320, 360, 390, 393, 412];
const SCREEN = 844;
const guides = builtPages()
  .map(({ path }) => path)
  .filter((path) => /^\/verktoy\/(?!side-)[^/]+\/$/.test(path));

/**
 * Opens each page at the first width, without its scripts unless asked, and gathers what is told.
 */
async function onPhone(
  paths: readonly string[],
  look: (page: Page) => Promise<string[]>,
  scripts = false,
): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: 390, height: SCREEN },
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(server.url + path);
    faults.push(...(await look(page)).map((fault) => `${path}: ${fault}`));
  }
  await context.close();
  return faults;
}

const top = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((el) => el.getBoundingClientRect().top + scrollY);

/** The badge of a page, which is one line where there is room for it. */
const tallBadge = (page: Page): Promise<string[]> =>
  page
    .locator('.band .badge')
    .evaluateAll((badges) =>
      badges
        .filter((el) => el.getBoundingClientRect().height > 36)
        .map((el) => `merket går over flere linjer: ${el.textContent?.trim() ?? ''}`),
    );

test('ingen ord er delt eller alene på linja, knapper har kant, og lange sider har en vei som blir stående, på en side av hvert slag og på alle guidene', async () => {
  const paths = [...new Set([...onePerKind(builtPages()), ...guides])];
  expect(
    await onPhone(paths, async (page) => {
      const path = new URL(page.url()).pathname;
      const faults = await narrowText(page);
      // Collections are for the printer.
      if (!path.startsWith('/utskrift/')) faults.push(...(await lostWay(page, 8 * SCREEN)));
      if (!guides.includes(path)) faults.push(...(await bareButtons(page)));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: SCREEN });
        faults.push(...(await brokenWords(page)).map((fault) => `(${width}) ${fault}`));
        if (width === 360) faults.push(...(await tallBadge(page)));
      }
      return faults;
    }),
  ).toEqual([]);
}, 180_000);

test('hver guide: «Når» er på den første skjermen, og det første steget innen den andre', async () => {
  expect(
    await onPhone(guides, async (page) => {
      const [when, step] = [await top(page, '.when h2'), await top(page, '.how li')];
      return [
        ...(when < SCREEN ? [] : [`«Når» står ${Math.round(when)} piksler ned`]),
        ...(step < 2 * SCREEN ? [] : [`det første steget står ${Math.round(step)} piksler ned`]),
      ];
    }),
  ).toEqual([]);
}, 120_000);

test('toppen av siden er én rad, menyen åpnes og lukkes, og ett trykk gir søket hele raden, uten script', async () => {
  expect(
    await onPhone(['/verktoy/verksted/', '/'], async (page) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const height = await page.locator('.site-header').evaluate((el) => el.clientHeight);
      const link = page.locator('.menu a').first();
      await page.click('.menu-button');
      await link.waitFor();
      await page.keyboard.press('Escape');
      await link.waitFor({ state: 'hidden' });
      const field = page.locator('#header-q');
      if (await field.isVisible()) {
        await field.click();
        await page.locator('.header-search button').waitFor();
        const { width = 0 } = (await page.locator('.header-search').boundingBox()) ?? {};
        if (width < 280) return [`søket får ${width} piksler`];
      }
      return height <= 70 ? [] : [`toppen er ${height} piksler`];
    }),
  ).toEqual([]);
});

test('titler er store på en telefon, og går ikke ut av siden der den er smalest', async () => {
  const faults = await onPhone(onePerKind(builtPages()), async (page) => {
    const title = page.locator('h1');
    await page.setViewportSize({ width: 390, height: SCREEN });
    const size = await title.evaluate((el) => Number.parseFloat(getComputedStyle(el).fontSize));
    const long = await title.evaluate((el) => el.classList.contains('long'));
    await page.setViewportSize({ width: 320, height: 640 });
    const out = await title.evaluate((el) => el.scrollWidth > el.clientWidth);
    return [
      ...(long || size >= 30 ? [] : [`tittelen er ${size} piksler`]),
      ...(out ? ['tittelen går ut av siden'] : []),
    ];
  });
  expect(faults).toEqual([]);
}, 60_000);

test('veien gjennom siden har egen plass, er borte mens en leser nedover, og kommer når en snur', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: SCREEN } });
  await page.goto(`${server.url}/eksempler/`);
  const scroll = (by: number): Promise<void> => page.evaluate((y) => scrollBy(0, y), by);
  const bottom = (): Promise<number> =>
    page.locator('.contents').evaluate((el) => el.getBoundingClientRect().bottom);
  // At the top of the page it stands between what is before and after it.
  const gaps = await page.locator('.contents').evaluate((el) => {
    const { top, bottom: end } = el.getBoundingClientRect();
    const [before, after] = [el.previousElementSibling, el.nextElementSibling];
    return [
      top - (before?.getBoundingClientRect().bottom ?? 0),
      (after?.getBoundingClientRect().top ?? 0) - end,
    ];
  });
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
  await scroll(1500);
  await expect.poll(bottom).toBeLessThanOrEqual(0);
  await scroll(-100);
  await expect.poll(bottom).toBeGreaterThan(20);
  await expect.poll(bottom).toBeLessThan(60);
  await scroll(300);
  await expect.poll(bottom).toBeLessThanOrEqual(0);
  await page.focus('.contents summary');
  await expect.poll(bottom).toBeGreaterThan(20);
  await page.close();
});

test('uten skript dekker veien gjennom siden aldri teksten: linja går fra kant til kant', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: SCREEN },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`${server.url}/maler/`);
  await page.mouse.wheel(0, 2000);
  const way = page.locator('.contents');
  await expect.poll(async () => (await way.boundingBox())?.y).toBe(0);
  const { x, width } = (await way.boundingBox()) ?? {};
  expect([x, width]).toEqual([0, 390]);
  await context.close();
});

test('kortene i lista er små, og det en kan velge med, kommer når en spør', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: SCREEN } });
  await page.goto(`${server.url}/verktoy/`);
  const heights = await page
    .locator('#guider .card:visible')
    .evaluateAll((cards) => cards.map((el) => el.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(10);
  expect(heights.reduce((sum, h) => sum + h, 0) / heights.length).toBeLessThan(185);
  const picks = (): Promise<number> => page.locator('#guider .pick:visible').count();
  await expect.poll(picks).toBe(0);
  await page.check('.pick-more input');
  await expect.poll(picks).toBe(heights.length);
  await page.close();
});

test('malene: ingen tittel går ut av kortet sitt, og lista er kort på en telefon', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: SCREEN } });
  await page.goto(`${server.url}/maler/`);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height / SCREEN).toBeLessThan(8);
  for (const width of [320, 390, 768, 1024, 1152, 1280, 1600]) {
    await page.setViewportSize({ width, height: SCREEN });
    await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
    const out = await page
      .locator('.card')
      .evaluateAll((cards) =>
        cards.flatMap((card) =>
          [...card.querySelectorAll('a, p')]
            .filter((el) => el.getBoundingClientRect().right > card.getBoundingClientRect().right)
            .map((el) => el.textContent?.trim()),
        ),
      );
    expect(out, String(width)).toEqual([]);
  }
  await page.close();
});

test('et ord med forklaring og tegnet etter det står på samme linje', async () => {
  const faults = await onPhone([...guides, '/eksempler/midt-norge-laeringsnettverk/'], (page) =>
    page.locator('button.term').evaluateAll((terms) =>
      terms.flatMap((term) => {
        const after = term.nextSibling;
        const long = (term.textContent ?? '').length > 22;
        if (long || !after || !/^[.,;:!?)»]/.test(after.textContent ?? '')) return [];
        const range = document.createRange();
        range.setStart(after, 0);
        range.setEnd(after, 1);
        const sign = range.getBoundingClientRect();
        const word = term.getBoundingClientRect();
        const same = sign.height === 0 || (sign.top < word.bottom && sign.bottom > word.top);
        return same ? [] : [`${term.textContent ?? ''} står uten tegnet etter seg`];
      }),
    ),
  );
  expect(faults).toEqual([]);
}, 60_000);

test('sammenligningen leses nedover: hvert svar sier hvilket verktøy det gjelder, og ingenting er kuttet', async () => {
  expect(
    await onPhone(
      ['/sammenlign/?verktoy=verksted&verktoy=fagdag&verktoy=kunnskapsoversettelse'],
      async (page) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.waitForSelector('.compare');
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('.compare :is(caption, th, td)')]
            .filter((el) => el.getBoundingClientRect().right > innerWidth && el.textContent)
            .map((el) => `stikker ut: ${el.outerHTML.slice(0, 80)}`),
        );
        const named = await page.locator('.compare tbody td > .of-tool:visible').count();
        const cells = await page.locator('.compare tbody td:visible').count();
        return [
          ...(await overflow(page)),
          ...(await brokenWords(page)),
          ...cut,
          ...(named === cells && cells > 0 ? [] : [`${named} av ${cells} svar har navn`]),
        ];
      },
      true,
    ),
  ).toEqual([]);
});

test('to verktøy med korte navn står ved siden av hverandre hele veien, og det meste er foldet', async () => {
  expect(
    await onPhone(
      ['/sammenlign/?verktoy=verksted&verktoy=fagdag'],
      async (page) => {
        await page.setViewportSize({ width: 390, height: 844 });
        await page.waitForSelector('.compare');
        await page.locator('.more-rows').press('Enter');
        const uneven = await page
          .locator('.compare tbody tr:not(.same):has(> td + td)')
          .evaluateAll((rows) =>
            rows
              .filter((row) => {
                const [one, other] = [...row.querySelectorAll('td')].map((td) =>
                  td.getBoundingClientRect(),
                );
                return one?.top !== other?.top || one?.width !== other?.width || !one?.height;
              })
              .map((row) => `under hverandre: ${row.textContent.slice(0, 60)}`),
          );
        return [...uneven, ...(await overflow(page))];
      },
      true,
    ),
  ).toEqual([]);
});

test('toppen tåler tekstavstand også der menyen nettopp får plass, og søkefeltet er bredt nok', async () => {
  expect(
    await onPhone(
      ['/verktoy/verksted/'],
      async (page) => {
        await page.addStyleTag({ content: SPACING });
        const faults: string[] = [];
        for (const width of [1024, 1100, 1152, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const field = await page.locator('#header-q').evaluate((el) => el.clientWidth);
          faults.push(
            ...(await overflow(page)),
            ...(await clipped(page)),
            ...(field >= 90 ? [] : [`(${width}) søkefeltet er ${field} piksler`]),
          );
        }
        return faults;
      },
      true,
    ),
  ).toEqual([]);
});

test('en liste begynner på den første skjermen, og lange lister har korte veier', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const [path, selector, most] of [
    ['/verktoy/', '#guider .card', 900],
    ['/eksempler/', '#eksempelliste .card', 1200],
    ['/opplegg/', '#kjoereplaner li', 900],
    ['/verktoy/arbeidsmoete/', '#kjoereplan', 900],
  ] as const) {
    await page.goto(server.url + path);
    expect(await top(page, selector), path).toBeLessThan(most);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / 900, path).toBeLessThan(11);
  }
  await page.setViewportSize({ width: 390, height: SCREEN });
  for (const path of ['/verktoy/', '/prosjekter/', '/begreper/', '/opplegg/', '/problem/']) {
    await page.goto(server.url + path);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / SCREEN, path).toBeLessThan(9);
  }
  await page.close();
});

test('på et nettbrett står veien gjennom siden i margen, ikke over teksten', async () => {
  const page = await browser.newPage({ viewport: { width: 768, height: 900 } });
  await page.goto(`${server.url}/maler/`);
  for (const width of [768, 1024, 1152]) {
    await page.setViewportSize({ width, height: 900 });
    const free = await page.evaluate(() => {
      const main = document.querySelector('main');
      const way = document.querySelector('.contents');
      if (!main || !way) return undefined;
      const padding = Number.parseFloat(getComputedStyle(main).paddingInlineEnd);
      const { left, right } = way.getBoundingClientRect();
      return { beside: left - (main.getBoundingClientRect().right - padding), right };
    });
    expect(free?.beside, String(width)).toBeGreaterThanOrEqual(0);
    expect(free?.right, String(width)).toBeLessThanOrEqual(width);
  }
  await page.close();
});

test('kort: ingen står alene på siste rad, og tegningene i grunnlaget står midt i feltet', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const path of ['/utskrift/']) {
    await page.goto(server.url + path);
    const alone = await page.evaluate(() =>
      [...document.querySelectorAll('main .cards')].flatMap((list) => {
        const tops = [...list.children].map((card) => card.getBoundingClientRect().top);
        const last = tops.filter((y) => y === tops.at(-1)).length;
        // Where each has a row of its own, none is alone.
        const columns = new Set(tops).size < tops.length;
        return columns && last === 1 ? [list.textContent?.trim().slice(0, 40)] : [];
      }),
    );
    expect(alone, path).toEqual([]);
  }
  await page.goto(`${server.url}/grunnlag/`);
  const beside = await page.locator('.picture-rows svg').evaluateAll((all) =>
    (all as SVGSVGElement[]).map((svg) => {
      const { x, width } = svg.getBBox();
      return Math.abs(x + width / 2 - svg.viewBox.baseVal.width / 2);
    }),
  );
  expect(beside.length).toBeGreaterThan(1);
  expect(Math.max(...beside)).toBeLessThan(6);
  await page.close();
});

test('tvungne farger: bare siden man er på, er merket i menyen', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of ['/verktoy/verksted/', '/kategorier/fou/']) {
    await page.goto(server.url + path);
    const marked = await page.evaluate(() =>
      [...document.querySelectorAll('.menu a')]
        .filter((el) => Number.parseFloat(getComputedStyle(el).borderBlockEndWidth) > 0)
        .map((el) => el.textContent?.trim()),
    );
    expect(marked, path).toEqual(['Verktøy']);
  }
  await page.close();
});

test('tvungne farger: kysten på et kart går ikke ut over arket sitt, der ordene står', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: SCREEN } });
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of ['/kontor/vest/', '/ny/vest/', '/eksempler/bodoe-foyer/']) {
    await page.goto(server.url + path);
    expect(
      await page.locator('.area-map').evaluate((el) => getComputedStyle(el).overflowX),
      path,
    ).toBe('hidden');
  }
  await page.close();
});

test('kilder: punktet på tidslinja er klart av teksten, også på papir, og navn er hele', async () => {
  const paths = builtPages()
    .map(({ path }) => path)
    .filter((path) => /^\/(kilder\/([\w-]+\/)?|hva-vi-ikke-vet\/)$/.test(path));
  expect(
    await onPhone(paths, async (page) => {
      const faults: string[] = [];
      for (const media of ['print', 'screen'] as const)
        for (const width of [320, 640]) {
          await page.setViewportSize({ width, height: SCREEN });
          await page.emulateMedia({ media });
          if (media === 'screen') faults.push(...(await brokenWords(page)));
          const free = await page.locator('.in-time > li').evaluateAll((rows) =>
            rows.map((row) => {
              const point = getComputedStyle(row, '::after');
              const end = ['left', 'margin-left', 'width']
                .map((name) => Number.parseFloat(point.getPropertyValue(name)))
                .reduce((sum, size) => sum + size, row.getBoundingClientRect().left);
              return (row.lastElementChild?.getBoundingClientRect().left ?? 0) - end;
            }),
          );
          if (free.some((room) => room < 10))
            faults.push(`(${width}, ${media}) punktet er for nær`);
        }
      return faults;
    }),
  ).toEqual([]);
});

test('velgeren: et trykk synes med det samme, og «Se verktøy» flytter fokus til svaret', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: SCREEN } });
  await page.goto(`${server.url}/velg/`);
  await page.check('[name=formaal][value=forankre]');
  const lead = page.locator('.situation [type=submit]');
  await expect.poll(() => lead.textContent()).toMatch(/^Se \d+ verktøy$/);
  const box = await lead.boundingBox();
  expect((box?.y ?? SCREEN) + (box?.height ?? 0)).toBeLessThanOrEqual(SCREEN);
  await lead.click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('velg-status');
  const height = (): Promise<number> =>
    page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
  await expect.poll(height).toBeGreaterThanOrEqual(0);
  await expect.poll(height).toBeLessThan(100);
  await page.close();
});

test('det en kom for, er nær toppen: svaret, planen, figuren, den første guiden', async () => {
  const furthest: [path: string, selector: string, most: number][] = [
    ['/velg/?hvem=husbanken&formaal=dele-erfaring&tid=kort', '.answers li', 1.5],
    ['/opplegg/dialogkonferanse-en-dag/', '.row', 1.5],
    ['/loep/laeringsnettverk-over-to-aar/', '.timeline', 1.75],
    ['/verktoy/', '#guider .card', 1.25],
  ];
  for (const [path, selector, most] of furthest)
    expect(
      await onPhone(
        [path],
        async (page) => {
          await page.waitForSelector(selector);
          const screens = (await top(page, selector)) / SCREEN;
          return screens <= most ? [] : [`${selector} står ${screens.toFixed(2)} skjermer ned`];
        },
        true,
      ),
    ).toEqual([]);
});

test('oppgavene i en plan og radene i en mal leses nedover: ingenting er kuttet', async () => {
  const cut = (page: Page, selector: string): Promise<string[]> =>
    page
      .locator(selector)
      .evaluateAll((cells) =>
        cells
          .filter((el) => el.getBoundingClientRect().right > innerWidth)
          .map((el) => `stikker ut: ${el.outerHTML.slice(0, 80)}`),
      );
  expect(
    await onPhone(
      ['/plan/?verktoy=verksted&dato=2027-03-01', '/maler/handlingsplan-tabell/'],
      async (page) => {
        const cells = ':is(.plan-tasks, .paper-sheet) :is(tbody th, td)';
        const table = page.locator(':is(.plan-tasks, .paper-sheet)').first();
        await table.waitFor({ state: 'attached' });
        const fold = page.locator('.fold:has(.plan-tasks, .paper-sheet) > summary');
        if (await fold.count()) await fold.click();
        await page.waitForSelector(cells);
        return cut(page, cells);
      },
      true,
    ),
  ).toEqual([]);
});

test('lista over verktøy: fra toppen til den første guiden er det høyst tjue stopp', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.url}/verktoy/`);
  let stops = 0;
  for (; stops < 60; stops++) {
    await nextStop(page);
    if (await page.locator('.past-filters:focus').count()) {
      await page.keyboard.press('Enter');
      await page.waitForURL(/#/);
      continue;
    }
    if (await page.locator('#guider :focus').count()) break;
  }
  expect(stops).toBeLessThanOrEqual(20);
  await page.close();
});

test('å nullstille filtrene tar ikke fokus fra leseren', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.url}/eksempler/?type=fou`);
  await page.locator('.filter button[type=reset]').focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.filter') !== null))
    .toBe(true);
  await page.close();
});

test('treff står åpne der de hører til, og det foldede er foldet igjen etterpå', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.url}/opplegg/`);
  const seen = page.locator('#kjoereplaner li:visible');
  const whole = await seen.count();
  await page.goto(`${server.url}/opplegg/?antall=mange`);
  const told = async (): Promise<number> =>
    Number(/\d+/.exec((await page.locator('.filter [role=status]').textContent()) ?? '')?.[0]);
  await expect.poll(told).toBeLessThan(100);
  await expect.poll(() => seen.count()).toBe(await told());
  await page.getByRole('button', { name: 'Nullstill' }).click();
  await expect.poll(() => seen.count()).toBe(whole);
  await page.close();
});

test('begrepene har en vei til hver bokstav, og et ord kan finnes', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: SCREEN } });
  await page.goto(`${server.url}/begreper/`);
  expect(await page.locator('.letters a').count()).toBeGreaterThan(10);
  await page.fill('#finn-ord', 'forankring');
  await expect.poll(() => page.locator('[data-term]:visible').count()).toBeLessThan(30);
  expect(await page.locator('[data-term]:visible').count()).toBeGreaterThan(0);
  await page.close();
});

test('kontorsiden begynner med et valg av kontor, og tabellene står foldet', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: SCREEN } });
  await page.goto(`${server.url}/kontor/`);
  // The offices on the map are on the first screen, and the rows come at once after it.
  for (const office of await page.locator('.norway a').all())
    expect((await office.boundingBox())?.y).toBeLessThan(SCREEN);
  const first = await page.locator('.office-choice a').first().boundingBox();
  expect(first?.y).toBeLessThan(SCREEN);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5 * SCREEN);
  expect(await page.locator('.matrix td:visible').count()).toBe(0);
  await page.locator('.matrix-kind summary').first().click();
  await expect.poll(() => page.locator('.matrix td:visible').count()).toBeGreaterThan(5);
  expect(await overflow(page)).toEqual([]);
  await page.close();
});

test('eksemplene er høyst åtte skjermer, og kartet følger filteret', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: SCREEN } });
  await page.goto(`${server.url}/eksempler/`);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(8 * SCREEN);
  await expect.poll(() => page.locator('.norway:visible').count()).toBe(1);
  await page.goto(`${server.url}/eksempler/?fylke=Nordland`);
  const out = page.locator('.norway .out');
  // All but Bodø, and Ringsaker for the example they share.
  const dots = await page.locator('.norway [data-items]').count();
  expect(dots).toBeGreaterThan(5);
  await expect.poll(() => out.count()).toBe(dots - 2);
  await page.getByRole('button', { name: 'Nullstill' }).click();
  await expect.poll(() => out.count()).toBe(0);
  await page.close();
});

test('det en farge sier, står også i ord: typen ved en kjøreplan, alle tallene ved et kontor', async () => {
  const told = (page: Page, rows: string, words: string): Promise<string[][]> =>
    page
      .locator(rows)
      .evaluateAll(
        (all, within) =>
          all.map((row) => [...row.querySelectorAll(within)].map((el) => el.textContent)),
        words,
      );
  const faults = await onPhone(['/opplegg/', '/kontor/'], async (page) => {
    const kinds = await told(page, '.sheet-list > li', ':scope > span > b');
    const offices = await told(page, '.office-choice > li', '.kind-key li');
    const numbers = offices.map((words) => words.map((word) => Number(/\d+/.exec(word)?.[0])));
    return [
      ...kinds.filter((words) => !/^\p{L}/u.test(words.join(''))).map(() => 'uten type'),
      ...numbers
        .filter(([total, ...parts]) => parts.reduce((sum, n) => sum + n, 0) !== total)
        .map(() => 'tallene ved søylen er ikke alle'),
    ];
  });
  expect(faults).toEqual([]);
});

test('delen en leser av en kilde, og veien videre, står på én linje fra 320 piksler', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: SCREEN } });
  for (const path of ['', 'side-2/'].map((part) => `/kilder/ramboll-2016/paastander/${part}`)) {
    await page.goto(server.url + path);
    expect(Math.abs((await top(page, '.where')) - (await top(page, '.where + .turn'))), path).toBe(
      0,
    );
  }
  await page.close();
});
