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
  test('uker uten dato, måneder med dato', () => {
    expect(pictureOf(steps, 'nn').ticks[0]?.label).toBe('veke 1');
    expect(pictureOf(steps, 'nb', '2026-11-02').ticks.map(({ label }) => label)).toContain(
      'jan 27',
    );
  });
});
