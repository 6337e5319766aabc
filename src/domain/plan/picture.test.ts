import { describe, expect, test } from 'vitest';
import { plan, tool } from './fixture.ts';
import { pictureOf } from './picture.ts';

describe('bildet', () => {
  const steps = plan('loep=et-loep', tool('a'), tool('b')).steps;

  test('alt ligger innenfor, og ordene under er få nok til en telefon', () => {
    for (const date of [undefined, '2027-01-11']) {
      const { bars, ticks } = pictureOf(steps, 'nb', date);
      for (const { preparation, running, followUp } of bars)
        for (const { x, width } of [preparation, running, followUp]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(100.1);
        }
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }
  });
  test('tiden står der den har plass, og prikker ligger ikke oppå hverandre', () => {
    for (const { words, tasks, running } of pictureOf(steps, 'nb', '2027-01-11').bars) {
      const room = { after: 100 - words.x, before: words.x, inside: running.width }[words.side];
      expect(room).toBeGreaterThan(25);
      expect(tasks.every((x, i) => i === 0 || x - (tasks[i - 1] ?? 0) >= 2)).toBe(true);
    }
  });
  test('et langt løp har flere måneder enn et kort', () => {
    const [short, long] = ['verktoy=a', 'loep=et-loep'].map(
      (query) => pictureOf(plan(query, tool('a'), tool('b')).steps, 'nb').months.length,
    );
    expect(short).toBeLessThan(long ?? 0);
    expect(long).toBe(4);
  });
  test('uker uten dato, måneder med dato', () => {
    expect(pictureOf(steps, 'nn').ticks[0]?.label).toBe('veke 1');
    expect(pictureOf(steps, 'nb', '2026-11-02').ticks.map(({ label }) => label)).toContain(
      'jan 27',
    );
  });
});
