import { expect, test } from 'vitest';
import { settled } from './pdf.ts';

/** The parts of a PDF from Chromium that vary between two runs of the same page. */
const pdf = (date: string, first: number): Buffer => {
  const id = (more: number): string => `(node${String(first + more).padStart(8, '0')})`;
  return Buffer.from(
    `%PDF-1.4\n%\xd3\xeb\n/CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')\n/ID ${id(5)}\n/ID ${id(0)}\n/Headers [${id(0)} ${id(5)}]\n`,
    'latin1',
  );
};

test('to PDF-er av samme side blir like byte for byte, og like lange', () => {
  const time = new Date('2026-11-20T10:00:00Z');
  const [one, other] = [pdf('20261128054500', 17200), pdf('20261128054611', 17201)];
  expect(one.equals(other)).toBe(false);
  expect(settled(one, time).equals(settled(other, time))).toBe(true);
  expect(settled(one, time)).toHaveLength(one.length);
  expect(settled(one, time).toString('latin1')).toContain(
    '/Headers [(node00000001) (node00000002)]',
  );
});
