import { expect, test } from 'vitest';
import { yearRows, yearSpans } from './years.ts';

test('alle år fra første til siste, med summen av tilskuddene', () => {
  const grants = [
    { year: 2011, amount: 5 },
    { year: 2013, amount: 2 },
    { year: 2013, amount: 3 },
    { amount: 99 },
  ];
  const report = { year: 2016, title: 'Rapport' };
  const rows = yearRows({ from: 2012, to: 2014 }, grants, [report]);
  expect(rows).toEqual([
    { year: 2011, active: false, amount: 5, sources: [] },
    { year: 2012, active: true, amount: 0, sources: [] },
    { year: 2013, active: true, amount: 5, sources: [] },
    { year: 2014, active: true, amount: 0, sources: [] },
    { year: 2015, active: false, amount: 0, sources: [] },
    { year: 2016, active: false, amount: 0, sources: [report] },
  ]);
});

test('ett år uten tilskudd gir én rad, og uten år gir det ingen', () => {
  expect(yearRows({ from: 2016, to: 2016 }, [], [])).toEqual([
    { year: 2016, active: true, amount: 0, sources: [] },
  ]);
  expect(yearRows(undefined, [{ amount: 10 }], [{ year: 2016 }])).toEqual([]);
});

test('uten slutt er arbeidet kjent til den første kilden, og ukjent etter den', () => {
  const sources = [{ year: 2012 }, { year: 2010 }];
  const activity = yearRows({ from: 2009 }, [{ year: 2008, amount: 1 }], sources).map(
    ({ year, active }) => [year, active],
  );
  expect(activity).toEqual([
    [2008, false],
    [2009, true],
    [2010, true],
    [2011, undefined],
    [2012, undefined],
  ]);
  expect(yearRows({ from: 2009 }, [], []).map(({ year }) => year)).toEqual([2009]);
});

test('år det ikke er noe å si om, vises ikke, og like år etter hverandre blir ett', () => {
  const rows = yearRows({ from: 2009, to: 2012 }, [{ year: 2012, amount: 7 }], [{ year: 2016 }]);
  expect(yearSpans(rows).map(({ year, to, amount }) => [year, to, amount])).toEqual([
    [2009, 2011, 0],
    [2012, 2012, 7],
    [2016, 2016, 0],
  ]);
  const open = yearRows({ from: 2009 }, [], [{ year: 2010 }, { year: 2013 }]);
  expect(yearSpans(open).map(({ year, to, active }) => [year, to, active])).toEqual([
    [2009, 2009, true],
    [2010, 2010, true],
    [2011, 2012, undefined],
    [2013, 2013, undefined],
  ]);
});
