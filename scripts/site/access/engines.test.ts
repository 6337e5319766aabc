import { expect, test } from 'vitest';
import { builtPages } from '../built.ts';
import { openSite } from '../open-site.ts';
import { axeFaults, ibmFaults, loadEngines, show } from './engines.ts';
import { keyOf, remember, remembered } from './remembered.ts';
import { isLargeCollection } from './sample.ts';
import { states } from './states.ts';

/** Both engines on every page of the built site, in four states. Progress is shown: the first time takes a minute or two. */

const FULL = process.env.ACCESS_FULL === '1';
/** Two pages at a time, each in a process of its own, fit two cores. */
const LANES = 2;

const { browser, server } = await openSite();

test(
  'ingen feil i noen av motorene, på noen side, ved 320 og 1280, lyst og mørkt',
  { timeout: FULL ? 1_800_000 : 900_000 },
  async () => {
    const known = FULL ? new Set<string>() : remembered();
    const pages = builtPages()
      .filter(({ path }) => !isLargeCollection(path))
      .map(({ path, html }) => ({ path, key: keyOf(html) }));
    const clean = new Set(pages.map(({ key }) => key).filter((key) => known.has(key)));
    const queue = pages.filter(({ key }) => !clean.has(key));
    const total = queue.length;
    console.log(`  tilgjengelighet: ${total} av ${pages.length} sider er nye eller endret`);
    const faults: string[] = [];
    const lane = async (): Promise<void> => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(server.url);
      await loadEngines(page);
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const { path, key } = next;
        const before = faults.length;
        await show(page, path);
        for (const { width, scheme, rules } of states) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
          const found = await axeFaults(page, FULL ? undefined : rules);
          if (FULL || !rules) found.push(...(await ibmFaults(page)));
          faults.push(...found.map((fault) => `${path} (${width}, ${scheme}): ${fault}`));
        }
        if (faults.length === before) clean.add(key);
        const done = total - queue.length;
        if (done % 40 === 0) console.log(`  tilgjengelighet: ${done} av ${total} sider`);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    remember(clean);
    expect(faults).toEqual([]);
  },
);
