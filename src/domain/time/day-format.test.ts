import { expect, test, vi } from 'vitest';
import { dayFormat } from './day-format.ts';

test('skriveren lages først når en dag skal skrives, og bare én gang', () => {
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  const format = dayFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });
  expect(made).not.toHaveBeenCalled();
  expect(format(new Date('2026-11-29T12:00:00Z'))).toBe('29. november 2026');
  expect(format(new Date('2026-12-01T12:00:00Z'))).toBe('1. desember 2026');
  expect(made).toHaveBeenCalledTimes(1);
  made.mockRestore();
});
