import { expect, test } from 'vitest';
import { dueDate, isOverdue } from './freshness.ts';

test.each([
  ['2025-11-20', '2026-11-19', false],
  ['2025-11-20', '2026-11-20', false],
  ['2025-11-20', '2026-11-21', true],
  ['2024-02-29', '2025-02-28', false],
  ['2024-02-29', '2025-03-01', true],
  ['2025-12-31', '2027-01-01', true],
])('gjennomgått %s, lest %s: forfalt er %s', (date, today, overdue) =>
  expect(isOverdue(dueDate(date), today)).toBe(overdue),
);
