import { expect, test } from 'vitest';
import { stripOf, stripsOf, type PartTime } from './strip.ts';

const days = (amount: number) => ({ amount, unit: 'dager' as const });
const none = { amount: 0, unit: 'minutter' as const };

test('delene står etter hverandre, i rett forhold, og sier tiden med ord', () => {
  const strip = stripOf({ preparation: days(2), running: days(1), followUp: days(1) }, 'nb');
  expect(strip.map(({ part, start, width }) => [part, start, width])).toEqual([
    ['preparation', 0, 50],
    ['running', 50, 25],
    ['followUp', 75, 25],
  ]);
  expect(strip[0]?.text).toBe('Forberedelse: 2 dager');
});

test('en kort del kan ses, og en del uten tid er borte', () => {
  const strip = stripOf(
    { preparation: days(60), running: { amount: 60, unit: 'minutter' }, followUp: none },
    'nn',
  );
  expect(strip.map(({ part }) => part)).toEqual(['preparation', 'running']);
  expect(strip[1]?.width).toBeGreaterThan(1.5);
});

test('en samling er én gjennomføring, men tid per kommune står ikke på samme skala som resten', () => {
  const [preparation, followUp] = [days(2), days(1)];
  const running = { amount: 240, unit: 'minutter' as const };
  expect(
    stripOf({ preparation, running: { ...running, per: 'samling' }, followUp }, 'nb'),
  ).toHaveLength(3);
  expect(stripOf({ preparation, running: { ...running, per: 'kommune' }, followUp }, 'nb')).toEqual(
    [],
  );
});

test('flere verktøy står på samme målestokk: det lengste fyller bredden', () => {
  const work = (...minutes: number[]): PartTime[] =>
    (['preparation', 'running', 'followUp'] as const).map((part, i) => ({
      part,
      minutes: minutes[i] ?? 0,
    }));
  const [long, short, tiny] = stripsOf([work(900, 450, 450), work(0, 450, 450), work(0, 5)]);
  expect(long?.map(({ start, width }) => [start, width])).toEqual([
    [0, 50],
    [50, 25],
    [75, 25],
  ]);
  expect(short?.map(({ part, start, width }) => [part, start, width])).toEqual([
    ['running', 0, 25],
    ['followUp', 25, 25],
  ]);
  expect(tiny).toEqual([{ part: 'running', start: 0, width: 6 }]);
  const each = work(900).map((time): PartTime => ({ ...time, per: 'kommune' }));
  expect(stripsOf([work(900), each])).toEqual([]);
  expect(stripsOf([each, each])).toHaveLength(2);
});
