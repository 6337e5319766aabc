import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('en tom SITE_URL, som en rørledning gir når ingen er satt, er det samme som ingen', async () => {
  vi.stubEnv('SITE_URL', '');
  vi.resetModules();
  const { site } = await import('./settings.ts');
  expect(site.url).toBe('https://verktoykassa.example');
});
