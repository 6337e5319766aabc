import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../browser.ts';
import {
  addEngines,
  askedOnce,
  axeTags,
  axeFaults,
  ibmFaults,
  plain,
  writtenWhenRead,
} from './engines.ts';

/** Planted faults: each engine finds its own, and IBM's finds as much as it does unchanged. */

const PLANTED = `<!doctype html><html lang="nb"><head><title>Prøve</title><style>
  .close { letter-spacing: 0.01em !important; word-spacing: 0.01em; line-height: 1.1 !important }
  p:hover, a:focus { color: red; line-height: 1 }
  @media (width > 10px) { .pale { color: #ccc; background: #fff } }
</style></head><body><main><h1>Prøve «æøå»</h1>
  <p class="close">Tett tekst som noen har satt for tett, over mer enn ett ord.</p>
  <p style="letter-spacing: 0.01em !important">Tett i elementet selv.</p>
  <p class="pale">Blek tekst</p><img src="data:,"><a href="#x"></a>
  <label for="nobody">Felt</label><input><table><tr><th>A</th></tr></table>
</main></body></html>`;

const require = createRequire(import.meta.url);
const axeUnchanged = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const ibmUnchanged = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

interface AxeWindow {
  axe: {
    run(
      context: Document,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

interface IbmWindow {
  ace: {
    Checker: new () => {
      check(node: Document, rulesets: string[]): Promise<{ results: Record<string, unknown>[] }>;
    };
  };
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('hver motor finner det som er plantet for den', async () => {
  const context = await browser.newContext();
  await addEngines(context);
  const page = await context.newPage();
  await page.goto('about:blank');
  await page.setContent(PLANTED);
  const [axe, ibm] = [await axeFaults(page), await ibmFaults(page)];
  for (const rule of ['image-alt', 'link-name', 'label', 'color-contrast'])
    expect(axe.join('\n')).toContain(`axe ${rule}:`);
  for (const rule of ['text_spacing_valid', 'text_contrast_sufficient', 'img_alt_valid'])
    expect(ibm.join('\n')).toContain(`ibm ${rule}:`);
  await context.close();
});

test('et mål halvt under en fast linje måles der det rulles fram, og et lite mål er lite', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 400 } });
  await addEngines(context);
  const page = await context.newPage();
  const link = (name: string, size: number): string =>
    `<p style="margin:0;block-size:${String(size)}px"><a href="#${name}" style="display:inline-block;inline-size:${String(size)}px;block-size:${String(size)}px">${name}</a></p>`;
  await page.setContent(`<main style="block-size:1200px"><div style="block-size:310px"></div>
    ${link('halv', 30)}${link('a', 12)}${link('b', 12)}</main>
    <div style="position:fixed;inset:auto 0 0;block-size:75px"><button>Linje</button></div>`);
  const faults = (await axeFaults(page, ['target-size'])).join('\n');
  expect(faults).not.toContain('#halv');
  expect(faults).toContain('#b');
  await context.close();
});

test('axe finner det samme som når den skriver ut hvert element den ser på', async () => {
  const context = await browser.newContext();
  await context.addInitScript({ content: axeUnchanged });
  const page = await context.newPage();
  await page.setContent(PLANTED);
  const unchanged = await page.evaluate(async (values) => {
    const { violations } = await (window as unknown as AxeWindow).axe.run(document, {
      runOnly: { type: 'tag', values },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `axe ${id}: ${html.slice(0, 120)}`),
    );
  }, axeTags);
  await context.close();
  const own = await browser.newContext();
  await addEngines(own);
  const other = await own.newPage();
  await other.setContent(PLANTED);
  expect(unchanged.length).toBeGreaterThan(4);
  expect(await axeFaults(other)).toEqual(unchanged);
  await own.close();
});

test('IBMs motor svarer det samme som uendret, på alle reglene', async () => {
  const answers: unknown[] = [];
  for (const source of [ibmUnchanged, plain(writtenWhenRead(askedOnce(ibmUnchanged)))]) {
    const context = await browser.newContext();
    await context.addInitScript({ content: `${source}\nglobalThis.ace = ace;` });
    const page = await context.newPage();
    await page.goto('about:blank');
    await page.setContent(PLANTED);
    answers.push(
      await page.evaluate(async () => {
        const { ace } = window as unknown as IbmWindow;
        const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
        // All but the time that each rule took.
        return results.map((result) => ({ ...result, ruleTime: 0 }));
      }),
    );
    await context.close();
  }
  expect(answers[0]).not.toEqual([]);
  expect(answers[1]).toEqual(answers[0]);
});
