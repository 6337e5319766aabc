import { expect, test } from 'vitest';
import { besideIn } from '../../language/beside.ts';
import { key } from '../../language/key.ts';
import { readQuery } from './query.ts';

const keys = (text: string): string[] => readQuery(text).units.map((u) => u.key);

test('små ord sier ingenting når det finnes andre', () => {
  expect(readQuery('hvordan få rådmannen med').terms.map((t) => t.word)).toEqual(['rådmannen']);
  expect(readQuery('hva er det').terms.map((t) => t.word)).toEqual(['hva', 'er', 'det']);
});

test('naboord slås også opp som ett ord', () => {
  expect(keys('frokost møte')).toContain(key('frokostmøte'));
  expect(keys('for analyse')).toContain(key('foranalyse'));
  expect(keys('kommune lærer kommune')).toContain(key('kommunelærer'));
});

test('ord slås opp med de små ordene ved siden av', () => {
  expect(readQuery('naboer møter ikke').pairs).toEqual(besideIn(['møter', 'ikke']));
  expect(readQuery('møteleder').pairs).toEqual([]);
});

test('hele spørringen kan være et navn', () => {
  expect(readQuery('åpent rom').units.find((u) => u.key === key('åpentrom'))?.whole).toBe(true);
  expect(readQuery('nettverk').units).toMatchObject([
    { key: key('nettverk'), whole: true, written: 'nettverk' },
  ]);
});

test('en setning med ett ord som forteller noe, er ikke et navn', () => {
  const whole = (text: string): boolean => readQuery(text).units.some((unit) => unit.whole);
  expect(whole('hva er en læringsagent')).toBe(true);
  expect(whole('hvorfor lærer noen mer av det')).toBe(false);
});

test.each(['', '   ', '«»!?', '<>'])('«%s» er ingen spørring', (text) =>
  expect(readQuery(text)).toMatchObject({ terms: [], units: [] }),
);

test('en svært lang spørring kuttes', () =>
  expect(readQuery('ord '.repeat(500) + 'ny '.repeat(500)).terms.length).toBeLessThanOrEqual(12));

test('et spørsmål slås ikke opp som et navn, og små ord henger bare på der de kan begynne et ord', () => {
  expect(readQuery('hvordan få rådmannen med').units.length).toBeLessThanOrEqual(2);
  expect(keys('mandat for gruppa')).not.toContain(key('mandatfor'));
});
