import { expect, test } from 'vitest';
import { toHtml } from '../content/html.ts';
import { plan, tool } from '../domain/plan/fixture.ts';
import { ownPlanTree } from './own-plan-tree.ts';
import { toHast } from './tree.ts';

test('å lese og å endre er hver for seg', () => {
  const made = (editing: boolean): string =>
    toHtml(toHast(ownPlanTree(plan('verktoy=a', tool('a')), { language: 'nb' }, [], editing)));
  expect(made(false)).not.toContain('data-do="remove"');
  expect(made(true)).toContain('data-do="remove"');
  expect(made(true)).toContain('aria-pressed="true"');
});

test('på papir heter planen etter verktøyene, de tre første ved navn', () => {
  const titled = (...ids: string[]): string | undefined => {
    const address = ids.map((id) => `verktoy=${id}`).join('&');
    const made = plan(address, ...ids.map((id) => tool(id, [], { title: `Møte ${id}` })));
    const html = toHtml(toHast(ownPlanTree(made, { language: 'nb' }, [], false)));
    return /paper-title">([^<]*)/.exec(html)?.[1];
  };
  expect(titled('a')).toBe('Møte a');
  expect(titled('a', 'b', 'c')).toBe('Møte a, møte b og møte c');
  expect(titled('a', 'b', 'c', 'd')).toBe('Møte a, møte b, møte c og 1 steg til');
});

test('det en setning nevner i stedet, er en lenke i språket sitt', () => {
  const link = {
    id: 'b',
    title: 'Open Space',
    url: '/verktoy/open-space/',
    language: 'nn' as const,
  };
  const text = '«Open» er for få. «Open Space» er for flere.';
  const made = ownPlanTree(
    plan('verktoy=a', tool('a')),
    { language: 'nb' },
    [{ text, link }],
    false,
  );
  expect(toHtml(toHast(made))).toContain(
    '<li>«Open» er for få. «<a href="/verktoy/open-space/" lang="nn">Open Space</a>» er for flere.</li>',
  );
});
