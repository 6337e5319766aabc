import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

/**
 * The two engines that look for WCAG faults in an open page: axe (Deque) and the IBM Equal Access
 * engine.
 */

const require = createRequire(import.meta.url);

/**
 * A script in one byte for each sign: the browser reads and compares half as much at every page.
 * The same to the language, but after a backslash, where there are none.
 */
export const plain = (source: string): string => {
  if (/\\[^\0-\x7f]/.test(source))
    throw new Error('En motor har fått «\\» foran et tegn utenfor ASCII.');
  return source.replaceAll(
    /[^\0-\x7f]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
};

const RULES = 'e.getParsedStylesheetRules(t.ownerDocument)';

/**
 * IBM's engine asks every rule of the style sheets, for every element, whether it sets some
 * properties. The rules stand still while it runs, so each is asked once for each set of
 * properties: a fifth of its time, and the same rules are found.
 */
export function askedOnce(source: string): string {
  const parts = source.split(`d=${RULES},`);
  if (parts.length !== 2)
    throw new Error('IBMs motor leser stilark på en ny måte. Rett «askedOnce».');
  return parts.join(
    `d=((all)=>i===null?all:((all.setting??={})[i.join()]??=all.filter(({style})=>i.some((name)=>!!style[name]))))(${RULES}),`,
  );
}

const SNIPPET = 'snippet:e.convertNodeToSnippet(i.dom.node)';

/**
 * IBM's engine writes out the element of every answer, also of the thousands that say all is well.
 * They are written out when somebody reads them.
 */
export function writtenWhenRead(source: string): string {
  if (source.split(SNIPPET).length !== 2)
    throw new Error('IBMs motor skriver ut elementer på en ny måte. Rett «writtenWhenRead».');
  return source.replace(SNIPPET, 'get snippet(){return e.convertNodeToSnippet(i.dom.node)}');
}

const axeSource = plain(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
const ibmSource = plain(
  writtenWhenRead(
    askedOnce(readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8')),
  ),
);

/** One fault as a line of text: engine, rule, place. */
export type Fault = string;

/** WCAG 2.2 A and AA, and best practice. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeWindow {
  axe: {
    run(
      context: Document | Element,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { element: Element | null }[] }[] }>;
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
      engine: { ruleMap: Record<string, { run: () => null; messages: object }> };
      check(node: Document, rulesets: string[]): Promise<{ results: IbmResult[] }>;
    };
  };
}

/**
 * Gives every page of a context both engines. Sent once: to send and read them for each page takes
 * longer than to ask.
 */
export const addEngines = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript({
    // axe writes out each element it looks at, the whole page where that is one, unless told not to.
    content: `${axeSource}\naxe.configure({ noHtml: true });\n${ibmSource}\nglobalThis.ace = ace;`,
  });

/**
 * Runs axe on the page as it stands. A target that a bar at the edge of the screen covers half of,
 * is measured again in the middle of it: there the reader scrolls it.
 * @param rules only these rules; without them every rule for WCAG 2.2 A and AA and best practice
 */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<Fault[]> {
  const runOnly = rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: axeTags };
  return page.evaluate(async (only) => {
    const faultsOf = async (place: Document | Element, runOnly: object) => {
      // No preload: every style sheet is our own, and engines ask for them a second time otherwise.
      const { violations } = await (window as unknown as AxeWindow).axe.run(place, {
        resultTypes: ['violations'],
        runOnly,
        preload: false,
        // The element itself, written out for a fault alone; in a frame it cannot be had.
        selectors: false,
        elementRef: true,
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ element }) => ({ id, element })));
    };
    const kept: string[] = [];
    for (const { id, element } of await faultsOf(document, only)) {
      if (id === 'target-size' && element) {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const again = await faultsOf(element, { type: 'rule', values: [id] });
        if (again.length === 0) continue;
      }
      kept.push(`axe ${id}: ${element?.outerHTML.slice(0, 120) ?? 'i en ramme'}`);
    }
    return kept;
  }, runOnly);
}

/**
 * Runs IBM's engine on the page as it stands, with the rules for WCAG 2.2. Only what the engine
 * itself calls a failure counts, so the rules that only ever ask a person to look are not run:
 * neither their code nor their messages know a failure. They take a third of its time.
 */
export async function ibmFaults(page: Page): Promise<Fault[]> {
  return page.evaluate(async () => {
    const checker = new (window as unknown as IbmWindow).ace.Checker();
    const rules = Object.values(checker.engine.ruleMap);
    const asking = rules.filter(
      ({ run, messages }) =>
        !run.toString().includes('RuleFail') && !/"fail/i.test(JSON.stringify(messages)),
    );
    if (asking.length > rules.length / 2)
      throw new Error('IBMs motor sier ikke lenger «RuleFail» i reglene. Rett utvalget.');
    for (const rule of asking) rule.run = () => null;
    const { results } = await checker.check(document, ['WCAG_2_2']);
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(
        ({ ruleId, message, path }) =>
          `ibm ${ruleId}: ${message.slice(0, 120)} (${path.dom ?? ''})`,
      );
  });
}
