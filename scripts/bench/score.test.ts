import { expect, test } from 'vitest';
import { answered, onlyOne, outcome, score, unanswered } from './score.ts';

const reply = (...urls: string[]) => ({ urls, doubts: false });
const query = (...right: string[]) => ({ kind: 'navn', query: 'x', right });

test('et sted på en side er rett når siden er det, og omvendt, men ikke et annet sted på den', () => {
  const rank = (right: string, ...hits: string[]): number =>
    outcome(query(right), reply(...hits)).rank;
  expect(rank('/begreper/', '/a/', '/begreper/#x')).toBe(2);
  expect(rank('/begreper/#x', '/begreper/')).toBe(1);
  expect(rank('/begreper/#x', '/begreper/#y', '/begreper/#x')).toBe(2);
  expect(rank('/b/', '/a/')).toBe(0);
});

test('spørringer uten svar dømmes for seg: ærlig er ingen treff, eller sagt tvil', () => {
  const all = [
    outcome(query(), reply()),
    outcome(query(), reply('/a/')),
    outcome(query(), { urls: ['/a/'], doubts: true }),
    outcome(query('/a/'), reply('/a/')),
  ];
  expect(unanswered(all).map((o) => o.honest)).toEqual([true, false, true]);
  expect(score(answered(all))).toEqual({ n: 1, at1: 1, at3: 1, mrr: 1 });
});

test('parene telles: hvem som alene har rett side høyt nok', () => {
  const run = (...hits: string[]) => [outcome(query('/a/'), reply(...hits))];
  expect(onlyOne(run('/a/'), run('/b/', '/a/'), 1)).toEqual([1, 0]);
  expect(onlyOne(run('/a/'), run('/b/', '/a/'), 3)).toEqual([0, 0]);
});
