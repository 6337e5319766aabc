import { expect, test } from 'vitest';
import { marginStyles } from './margins.ts';

test('hvert kort får egne sider med adresse, status og dato i margen', () => {
  expect(marginStyles([{ url: '/verktoy/studietur/', status: 'Utkast', date: '2026-11-20' }], 'https://x.no')).toBe(
    '@page verktoy-studietur{@bottom-left{content:"x.no/verktoy/studietur/"}@bottom-center{content:"Utkast, 2026-11-20"}}[data-card="verktoy-studietur"]{page:verktoy-studietur}',
  );
});

test('anførselstegn i teksten bryter ikke stilarket', () => {
  expect(marginStyles([{ url: '/a/', status: 'sa "nei"', date: 'x' }], 'https://x.no')).toContain('"sa \\"nei\\", x"');
});
