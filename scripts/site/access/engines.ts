import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The two engines that look for WCAG faults in an open page: axe (Deque) and the IBM Equal Access engine. */

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const ibmSource = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** One fault as a line of text: engine, rule, place. */
export type Fault = string;

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeWindow {
  axe: {
    run(
      context: Document,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}
interface IbmResult {
  ruleId: string;
  value: [string, string];
  message: string;
  path: { dom?: string };
  snippet: string;
}
interface IbmWindow {
  ace: {
    Checker: new () => {
      check(node: Document, rulesets: string[]): Promise<{ results: IbmResult[] }>;
    };
  };
}

/** Puts both engines into the page that is open. */
export async function loadEngines(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  await page.evaluate(ibmSource);
}

/**
 * Runs axe on the page as it stands.
 * @param rules only these rules; without them every rule for WCAG 2.2 A and AA and best practice
 */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<Fault[]> {
  const runOnly = rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: axeTags };
  return page.evaluate(async (only) => {
    // No preload: every style sheet is our own, and engines ask for them a second time otherwise.
    const { violations } = await (window as unknown as AxeWindow).axe.run(document, {
      resultTypes: ['violations'],
      runOnly: only,
      preload: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `axe ${id}: ${html.slice(0, 120)}`),
    );
  }, runOnly);
}

/**
 * Runs IBM's engine on the page as it stands, with the rules for WCAG 2.2.
 * Only what the engine itself calls a failure counts; what it wants a person to look at is in the evidence file.
 */
export async function ibmFaults(page: Page): Promise<Fault[]> {
  return page.evaluate(async () => {
    const { results } = await new (window as unknown as IbmWindow).ace.Checker().check(document, [
      'WCAG_2_2',
    ]);
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(
        ({ ruleId, message, path }) =>
          `ibm ${ruleId}: ${message.slice(0, 120)} (${path.dom ?? ''})`,
      );
  });
}
