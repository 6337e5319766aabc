import { expect, test } from 'vitest';
import { addDays } from '../run-sheet/dates.ts';
import { sheet, tool } from './fixture.ts';
import type { Start } from './material.ts';
import { toolPart, type PlanPart } from './parts.ts';
import { schedule } from './schedule.ts';

interface Step {
  week: number;
  toWeek?: number;
  meetings?: number[];
  /** Days before the meeting that its preparation begins. */
  before?: number;
}
const one = (number: number, { before = 0, ...weeks }: Step, start?: Start): PlanPart => {
  const id = `s${number}`;
  const tasks = before ? [{ days: before, what: 'Ring.', role: '' }] : [];
  const sheets = [sheet(id, { before: tasks, after: [] })];
  return {
    ...toolPart(tool(id, [], { sheets })),
    inRoute: { id: 'r', route: 'R', number, ...weeks, start },
  };
};
const days = (date: string, steps: Step[], start?: Start) =>
  schedule(
    steps.map((step, i) => one(i + 1, step, start)),
    date,
  ).map(({ meetings }) => meetings.map((day) => addDays(date, day)));

test('et møte i den stille uka er uka før, når det som gjøres før det, rekkes', () => {
  // 22 March 2027 is the Monday before Easter.
  const third = (before: number) => ({ week: 3, toWeek: 6, meetings: [4], before });
  expect(days('2027-03-01', [{ week: 2 }, third(2)])[1]).toEqual(['2027-03-15']);
  expect(days('2027-03-01', [{ week: 2 }, third(14)])[1]).toEqual(['2027-04-05']);
});

test('ingen møter går forbi det løpet har senere, og ingen blir samme dag', () => {
  const weekly = [{ week: 1 }, { week: 4, before: 7 }, { week: 5 }, { week: 6 }];
  expect(days('2027-03-01', weekly).flat()).toEqual([
    '2027-03-01',
    '2027-03-15',
    '2027-04-05',
    '2027-04-12',
  ]);
  expect(days('2027-03-08', weekly).flat()).toEqual([
    '2027-03-08',
    '2027-04-05',
    '2027-04-12',
    '2027-04-19',
  ]);
});

test('det løpet har samme dag, blir samme dag', () =>
  expect(
    days('2027-03-15', [{ week: 1 }, { week: 2 }, { week: 2 }])
      .flat()
      .slice(1),
  ).toEqual(['2027-04-05', '2027-04-05']));

test('bare et løp uten egen måned blir flyttet over hele ferien', () => {
  const steps = [{ week: 1 }, { week: 4 }];
  expect(days('2027-06-14', steps)[1]).toEqual(['2027-06-28']);
  // The 21st is after the schools have closed; the 14th is not.
  expect(days('2027-05-31', [{ week: 1 }, { week: 4 }])[1]).toEqual(['2027-06-14']);
  expect(days('2027-06-28', steps)[1]).toEqual(['2027-08-09']);
  expect(days('2027-06-28', [{ week: 1 }, { week: 4, before: 21 }], { month: 6 })[1]).toEqual([
    '2027-07-19',
  ]);
});

test('et møte som har forberedelsen i jula, er uka etter', () => {
  // A week earlier both tasks would be on the 17th of December.
  const tasks = [21, 14].map((before) => ({ days: before, what: 'Spør tre.', role: '' }));
  const steps = [1, 2].map((number): PlanPart => {
    const made = sheet(`s${number}`, { before: number === 2 ? tasks : [], after: [] });
    const inRoute = {
      id: 'r',
      route: 'R',
      number,
      week: number === 1 ? 1 : 50,
      start: { month: 2 },
    };
    return { ...toolPart(tool(`s${number}`, [], { sheets: [made] })), inRoute };
  });
  const planned = schedule(steps, '2027-02-01');
  expect(planned[1]?.tasks.map(({ day }) => addDays('2027-02-01', day))).toEqual([
    '2027-12-17',
    '2028-01-03',
  ]);
});

test('et steg varer til uka da det siste møtet er, også når dager fri flytter det', () => {
  // The meeting of the third week would be the Monday before Easter.
  const last = { week: 2, toWeek: 3, meetings: [3], before: 14 };
  const steps = [{ week: 1 }, last].map((step, i) => one(i + 1, step));
  expect(schedule(steps, '2027-03-08')[1]).toMatchObject({ meetings: [28], to: 34, toWeek: 5 });
});
