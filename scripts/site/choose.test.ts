import { describe, expect, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { writtenAnswers } from '../../src/domain/chooser/prepared.ts';
import { loadToolbox } from '../../src/load/toolbox.ts';
import { writeSituation } from '../../src/domain/chooser/situation.ts';
import { follow, openSite, unfold } from './open-site.ts';

/** The lists, the chooser and the comparison as a reader meets them. */

const { browser, server } = await openSite();
const faults: string[] = [];

async function visit(
  path: string,
  check: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(server.url + path);
  await check(page);
  expect(faults.splice(0)).toEqual([]);
  await context.close();
}
const statusSays = (page: Page, selector: string, text: string) =>
  page.waitForFunction(
    ([s, t]) => document.querySelector(s ?? '')?.textContent?.includes(t ?? ''),
    [selector, text],
  );
const search = (page: Page): string => new URL(page.url()).search;
/** The choice stands in the address once it is drawn. */
const inAddress = (page: Page, query: string) => expect.poll(() => search(page)).toBe(query);

describe('filtrene', () => {
  test('valget står i adressen, tallene følger med, og lista sier hvor mange', () =>
    visit('/verktoy/', async (page) => {
      const all = await page.locator('#guider .card').count();
      const open = await page.locator('#guider .card:visible').count();
      await page.locator('.all-facets > summary').press('Enter');
      await page.locator('input[name=formaal][value=forankre]').press('Space');
      await page.locator('summary', { hasText: 'Sammen med' }).press('Enter');
      await page.locator('input[name=med][value=politikere]').press('Space');
      await inAddress(page, '?formaal=forankre&med=politikere');
      await statusSays(page, '.filter [role=status]', 'Viser ');
      const cards = page.locator('#guider .card:visible');
      await expect.poll(() => cards.count()).toBeLessThan(all);
      await unfold(page);
      const shown = await cards.count();
      expect(shown).toBeGreaterThan(0);
      await expect
        .poll(() => page.textContent('.filter [role=status]'))
        .toBe(`Viser ${shown} av ${all} guider.`);
      const who = page.locator('.facets > details', { hasText: 'Sammen med' });
      await expect.poll(() => who.locator('.chosen').textContent()).toBe('Politikere');
      const count = page.locator('label:has(input[name=formaal][value=forankre]) .count');
      await expect.poll(() => count.textContent()).toBe(String(shown));
      await expect
        .poll(() => page.textContent('h1'))
        .toBe(`${shown} verktøy for\u00a0å forankre: Politikere`);
      await page.reload();
      await statusSays(page, '.filter [role=status]', 'Viser ');
      await unfold(page);
      await expect.poll(() => cards.count()).toBe(shown);
      await page.getByRole('button', { name: 'Nullstill' }).press('Enter');
      await expect.poll(() => cards.count()).toBe(open);
      await unfold(page);
      expect(await cards.count()).toBe(all);
      await inAddress(page, '');
    }));

  test('treffene står seks og seks, i rekkefølge, og tallene på typene følger med', () =>
    visit('/verktoy/?formaal=dele-erfaring', async (page) => {
      const names = page.locator('#guider .card:visible h3');
      const groups = page.locator('#guider [data-group]:visible');
      const title = (text: string) => expect.poll(() => page.textContent('h1')).toBe(text);
      await statusSays(page, '.filter [role=status]', 'Viser ');
      for (const group of await groups.all()) {
        const folded = await group.locator('.fold:visible').count();
        expect(await group.locator('.card:visible').count()).toBeLessThanOrEqual(folded ? 6 : 7);
      }
      await unfold(page);
      const hits = await names.allTextContents();
      await title(`${hits.length} verktøy for\u00a0å dele erfaring`);
      const ways = await page.locator('.kind-ways li:visible .count').allTextContents();
      expect(ways.length).toBeGreaterThanOrEqual(await groups.count());
      expect(ways.map(Number).every((n) => n > 0)).toBe(true);
      await page.getByRole('button', { name: 'Nullstill' }).press('Enter');
      await title('Alle verktøy');
      await unfold(page);
      const all = await names.allTextContents();
      expect(all.filter((name) => hits.includes(name))).toEqual(hits);
    }));

  test('en fiendtlig adresse velger ingenting', () =>
    visit(
      '/verktoy/?formaal=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&type=__proto__&med=constructor',
      async (page) => {
        await expect.poll(() => page.textContent('.filter [role=status]')).toMatch(/^Viser alle/);
        // Only the drawings on the cards.
        expect(await page.locator('main img:not([src^="/tegninger/"])').count()).toBe(0);
      },
    ));

  test('eksemplene kan filtreres på fylke', () =>
    visit('/eksempler/?fylke=Nordland', async (page) => {
      await expect
        .poll(() => page.textContent('.filter [role=status]'))
        .toMatch(/^Viser \d+ av \d+ eksempler\.$/);
      await page.locator('#eksempelliste a[href="/eksempler/bodoe-foyer/"]:visible').waitFor();
    }));

  test('uten JavaScript kan hele lista ses', () =>
    visit(
      '/verktoy/',
      async (page) => {
        await unfold(page);
        expect(await page.locator('#guider .card:visible').count()).toBe(
          await page.locator('#guider .card').count(),
        );
        expect(
          await page.locator('.filter:visible, .pick:visible, .compare-bar:visible').count(),
        ).toBe(0);
      },
      { javaScriptEnabled: false },
    ));
});

describe('hvem har gjort det før', () => {
  test('fra lista til guiden: de som ligner mest på kommunen i adressen, står først', () =>
    visit('/verktoy/?fylke=Tr%C3%B8ndelag&stoerrelse=mellomstor', async (page) => {
      await page.waitForSelector('#guider .card:visible h3 a[href*="fylke="]');
      const links = await page.$$eval('#guider .card:not([hidden]) h3 a', (list) =>
        list.map((a) => a.getAttribute('href') ?? ''),
      );
      expect(links.length).toBeGreaterThan(0);
      for (const link of links)
        expect(link).toMatch(/\?stoerrelse=mellomstor&fylke=Tr%C3%B8ndelag$/);
      await page.goto(server.url + (links[0] ?? ''));
      const near = page.locator('ul[data-nearest] > li').first().locator('.near');
      await expect.poll(() => near.textContent()).toBe('Samme størrelse, fylke');
    }));

  test('en fiendtlig adresse endrer ingenting', () =>
    visit('/verktoy/fagdag/?fylke=%3Cb%3E&stoerrelse=__proto__&kommunekontor=%22', async (page) => {
      expect(await page.locator('.near').count()).toBe(0);
    }));
});

describe('velgeren', () => {
  test('svar, adresse og grunner med tastaturet', () =>
    visit('/velg/', async (page) => {
      await statusSays(page, '#velg-status', 'Ingen svar er valgt');
      await page.locator('.more-aims > summary').press('Enter');
      await page.locator('input[name=formaal][value=bruke-forskning]').press('Space');
      for (const group of ['Hvem er med?', 'Hvor mye tid'])
        await page.locator('.situation summary', { hasText: group }).press('Enter');
      await page.locator('input[name=med][value=kolleger]').press('Space');
      await page.locator('#antall').pressSequentially('6');
      await page.locator('#tid').selectOption('halvdag');
      await statusSays(page, '#velg-status', 'passer');
      await inAddress(page, '?formaal=bruke-forskning&med=kolleger&tid=halvdag&antall=6');
      const answers = page.locator('.answers').first().locator('h3 a');
      await expect.poll(() => answers.allTextContents()).toContain('Kunnskapsoversettelse');
      await expect.poll(() => page.locator('.fit').first().textContent()).toMatch(/^Passer med /);
      await expect
        .poll(() => page.locator('.card-acts a[href^="/plan/?antall=6&opplegg="]').count())
        .toBeGreaterThan(2);
      await expect
        .poll(() => page.textContent('#situasjon'))
        .toContain(
          'Dere vil bruke forskning sammen med kolleger på eget kontor. Dere er 6 personer',
        );
      await page.reload();
      await page.waitForSelector('.answers h3 a');
      expect(await page.locator('#antall').inputValue()).toBe('6');
      // The answer comes first: the questions are one line.
      await page.locator('.situation .answer-first > summary').press('Enter');
      await page.getByRole('button', { name: 'Nullstill' }).press('Enter');
      await statusSays(page, '#velg-status', 'Ingen svar er valgt');
      await inAddress(page, '');
      await expect.poll(() => page.locator('.answers').count()).toBe(0);
    }));

  test('når ingen passer, kommer de nærmeste', () =>
    visit(
      '/velg/?formaal=utvikle-metode&med=politikere&antall=2&tid=kort&penger=ingen',
      async (page) => {
        await statusSays(page, '#velg-status', 'Ingen verktøy ');
        if (await page.locator('.answers li').count())
          expect(await page.locator('.answers li').first().textContent()).toContain(
            'Det som mangler',
          );
      },
    ));

  test('den som er en kommune, får sine ord, og spørsmålet som skiller, kan følges', () =>
    visit('/velg/', async (page) => {
      const inside = page.locator('#bruk option[value=internt]');
      expect(await inside.textContent()).toBe('internt, hos dere selv');
      await page.locator('.situation summary', { hasText: 'Hvem er dere?' }).press('Enter');
      await page.locator('input[name=hvem][value=kommune]').press('Space');
      await expect.poll(() => inside.textContent()).toBe('internt i kommunen');
      await page.locator('input[name=formaal][value=foelge-opp]').press('Space');
      await page.waitForSelector('.next-question a');
      await inAddress(page, '?hvem=kommune&formaal=foelge-opp');
      await statusSays(page, '#situasjon', 'Dere er en kommune og vil følge opp');
      const next = page.locator('.next-question a');
      await follow(page, () => next.press('Enter'), /#/);
      await page.waitForFunction(() => document.activeElement?.closest('[data-chooser]') !== null);
      const asked = new URL(page.url()).hash.slice(1);
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(asked);
    }));

  test('en fiendtlig adresse velger ingenting og blir aldri HTML', () =>
    visit(
      '/velg/?formaal=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&antall=1e9&tid=__proto__&med=%27%22%3E',
      async (page) => {
        await statusSays(page, '#velg-status', 'Ingen svar er valgt');
        // Only the drawings of the prepared answers.
        expect(await page.locator('main img:not([src^="/tegninger/"])').count()).toBe(0);
      },
    ));

  test('det adressen har som ingen kjenner, blir sagt, til noe velges', () =>
    visit('/velg/?formaal=kartlegge&tid=en-dag', async (page) => {
      await statusSays(page, '#ukjent', 'Vi kjenner ikke «en-dag» i nettadressen');
      await statusSays(page, '#velg-status', 'verktøy passer for å kartlegge');
      await page.locator('.situation .answer-first > summary').press('Enter');
      await page.locator('.more-aims > summary').press('Enter');
      await page.locator('input[name=formaal][value=medvirke]').press('Space');
      await expect.poll(() => page.textContent('#ukjent')).toBe('');
    }));

  test('svaret kommer med på papiret, uten skjemaet', () =>
    visit('/velg/?formaal=forankre', async (page) => {
      await page.waitForSelector('.answers h3');
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => page.locator('.answers h3:visible').count()).toBeGreaterThan(3);
      expect(await page.locator('#situasjon:visible').count()).toBe(1);
      expect(
        await page
          .locator('[data-chooser]:visible, .answer-tools:visible, .prepared:visible')
          .count(),
      ).toBe(0);
    }));

  test('når verktøyene ikke kan hentes, sier siden det', () =>
    visit('/velg/', async (page) => {
      await page.route('**/velg/verktoy.json', (route) => route.abort());
      // The page asks for it before anybody answers.
      await page.reload();
      await page.locator('input[name=formaal][value=spre]').press('Space');
      await statusSays(page, '#velg-status', 'kunne ikke lastes');
      await page.unroute('**/velg/verktoy.json');
      await page.locator('input[name=formaal][value=forankre]').press('Space');
      await statusSays(page, '#velg-status', 'verktøy passer');
    }));

  test('det ferdige svaret er det samme som velgeren gir', async () => {
    const [prepared] = writtenAnswers(loadToolbox('content'));
    if (!prepared) throw new Error('ingen situasjoner');
    const answers = (page: Page) =>
      page.locator('.answers h3, .fit, .arguments dd').allTextContents();
    let built: string[] = [];
    await visit(
      `/velg/${prepared.id}/`,
      async (page) => {
        built = await answers(page);
      },
      { javaScriptEnabled: false },
    );
    await visit(`/velg/?${writeSituation(prepared.situation)}`, async (page) => {
      await page.waitForSelector('.answers h3');
      expect(await answers(page)).toEqual(built);
    });
  });

  test('uten JavaScript leder skjemaet til et ferdig svar', () =>
    visit(
      '/velg/',
      async (page) => {
        expect(await page.locator('[data-chooser]:visible').count()).toBe(0);
        const lead = page.getByRole('button', { name: 'forankre' });
        await follow(page, () => lead.press('Enter'), '/velg/forankre/');
        expect(await page.locator('.answers h3 a').count()).toBeGreaterThan(3);
      },
      { javaScriptEnabled: false },
    ));
});

describe('sammenligningen', () => {
  test('fra lista til tabellen, høyst tre', () =>
    visit('/verktoy/', async (page) => {
      await unfold(page);
      await page.check('.pick-more input');
      for (const id of ['fagdag', 'verksted', 'konferanse', 'studietur'])
        await page.locator(`.pick input[value=${id}]`).press('Space');
      await statusSays(page, '.compare-bar [role=status]', '3 om gangen');
      expect(await page.locator('.pick input[value=studietur]').isChecked()).toBe(false);
      const compare = page.getByRole('button', { name: 'Sammenlign', exact: true });
      await follow(page, () => compare.press('Enter'), '/sammenlign/');
      await expect
        .poll(() => page.locator('.compare thead th a[href^="/verktoy/"]').allTextContents())
        .toEqual(['Fagdag', 'Konferanse', 'Verksted']);
      await expect.poll(() => page.title()).toContain('Fagdag');
    }));

  test('valget kan endres på siden, og står i adressen', () =>
    visit('/sammenlign/?verktoy=fagdag', async (page) => {
      await statusSays(page, '#sammenlign-status', 'Velg ett verktøy til');
      await page.locator('#verktoy-1').selectOption('verksted');
      await page.waitForSelector('.compare');
      await inAddress(page, '?verktoy=fagdag&verktoy=verksted');
    }));

  test('resten av radene åpnes og lukkes med tastaturet', () =>
    visit('/sammenlign/?verktoy=fagdag&verktoy=verksted', async (page) => {
      const more = page.locator('.more-rows');
      const rows = page.locator('.compare tbody.more tr:visible');
      await more.waitFor();
      await expect.poll(() => rows.count()).toBe(0);
      await more.press('Enter');
      await expect.poll(() => rows.count()).toBeGreaterThan(5);
      await expect.poll(() => more.getAttribute('aria-expanded')).toBe('true');
      await more.press('Space');
      await expect.poll(() => rows.count()).toBe(0);
    }));

  test('en fiendtlig adresse velger ingenting', () =>
    visit(
      '/sammenlign/?verktoy=%3Cscript%3Ealert(1)%3C/script%3E&verktoy=../../etc&verktoy=__proto__',
      async (page) => {
        await statusSays(page, '#sammenlign-status', 'Velg to eller tre');
        expect(await page.locator('.compare').count()).toBe(0);
      },
    ));

  test('tre verktøy får plass på ett ark', () =>
    visit(
      '/sammenlign/?verktoy=laeringsnettverk&verktoy=fagdag&verktoy=programarbeid',
      async (page) => {
        await page.waitForSelector('.compare');
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
        await page.emulateMedia({ media: 'print' });
        await expect
          .poll(() => page.locator('.compare tbody.more tr:visible').count())
          .toBeGreaterThan(5);
      },
    ));

  test('uten JavaScript: en setning og lenker', () =>
    visit(
      '/sammenlign/',
      async (page) => {
        expect(await page.textContent('noscript')).toContain('trenger JavaScript');
        expect(await page.locator('main a[href="/verktoy/"]:visible').count()).toBe(1);
      },
      { javaScriptEnabled: false },
    ));
});
