import { expect, test } from 'vitest';
import { pagesText } from './pages.ts';

test('sidene i en samling: innholdet er med, og kjøreplaner er av alle lengder', () => {
  expect(pagesText(12, false)).toBe('høyst 25 sider');
  expect(pagesText(122, false)).toBe('høyst 247 sider');
  expect(pagesText(14, true)).toBe('om lag 35 sider');
  // Printed in November 2026 they were 389.
  expect(pagesText(181, true)).toBe('om lag 405 sider');
});
