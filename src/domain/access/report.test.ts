import { expect, test } from 'vitest';
import { criteria } from './criteria.ts';
import { accessReport } from './report.ts';

test('bevisfila har én rad for hvert krav, og ingen tom rute', () => {
  const rows = accessReport('2026-11-20', '')
    .split('\n')
    .filter((line) => /^\| \d/.test(line));
  expect(rows).toHaveLength(criteria.length);
  for (const row of rows) expect(row).not.toMatch(/\|\s*\|/);
});
