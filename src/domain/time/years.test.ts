import { expect, test } from 'vitest';
import { yearRows } from './years.ts';

test('alle år fra første til siste, med summen av tilskuddene', () => {
  const rows = yearRows({ from: 2012, to: 2014 }, [
    { year: 2011, amount: 5 },
    { year: 2013, amount: 2 },
    { year: 2013, amount: 3 },
    { amount: 99 },
  ]);
  expect(rows).toEqual([
    { year: 2011, active: false, amount: 5 },
    { year: 2012, active: true, amount: 0 },
    { year: 2013, active: true, amount: 5 },
    { year: 2014, active: true, amount: 0 },
  ]);
});

test('ett år uten tilskudd gir én rad, og uten år gir det ingen', () => {
  expect(yearRows({ from: 2016 }, [])).toEqual([{ year: 2016, active: true, amount: 0 }]);
  expect(yearRows(undefined, [{ amount: 10 }])).toEqual([]);
});
