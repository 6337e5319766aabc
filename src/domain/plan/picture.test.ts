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
  test('det er like langt mellom ordene, og de ligger ikke oppå hverandre', () => {
    for (const date of [undefined, '2027-01-11']) {
      const places = pictureOf(steps, 'nb', date).ticks.map(({ x }) => x);
      const gaps = places.slice(1).map((x, i) => x - (places[i] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThan(12);
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(3);
    }
  });
  test('ett steg med dato har dagene sine ved navn, og ingen oppå hverandre', () => {
    const one = plan('verktoy=a', tool('a')).steps;
    const { ticks } = pictureOf(one, 'nb', '2027-03-01');
    expect(ticks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Forberedelse', 'Oppfølging']),
    );
    const said = ticks.filter(({ label }) => label !== '').map(({ x }) => x);
    said.slice(1).forEach((x, i) => expect(x - (said[i] ?? 0)).toBeGreaterThan(30));
  });
  test('linja er så lang som løpet sier', () => {
    const [own, said] = [{}, { weeks: 200 }].map((frame) =>
      pictureOf(steps, 'nb', undefined, frame).bars.map(({ running }) => running.x),
    );
    expect(said?.at(-1)).toBeLessThan(own?.at(-1) ?? 0);
  });
  test('måneder uten år der bare tida på året er kjent', () => {
    const labels = pictureOf(steps, 'nb', undefined, { start: { month: 8, day: 11 } }).ticks.map(
      ({ label }) => label,
    );
    expect(labels[0]).toBe('aug');
    expect(labels.join()).not.toMatch(/\d/);
    const year = { start: { month: 8, day: 24 }, weeks: 62 };
    expect(
      pictureOf(steps, 'nb', undefined, year).ticks.map(({ label, name }) => name ?? label),
    ).toEqual(['aug', 'nov', 'neste år', 'mai', 'aug']);
  });
  test('et langt løp har flere måneder enn et kort', () => {
    const [short, long] = ['verktoy=a', 'loep=et-loep'].map(
      (query) => pictureOf(plan(query, tool('a'), tool('b')).steps, 'nb').months.length,
    );
    expect(short).toBeLessThan(long ?? 0);
    expect(long).toBe(4);
  });
  test('uker uten dato, måneder med dato', () => {
    expect(
      pictureOf(steps, 'nn')
        .ticks.map(({ label }) => label)
        .join(),
    ).toMatch(/^veke 1,\d+/);
    expect(
      pictureOf(steps, 'nb', '2026-11-02')
        .ticks.map(({ label }) => label)
        .join(),
    ).toMatch(/[a-z]+ 27/);
  });
});
