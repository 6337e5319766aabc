import { expect, test } from 'vitest';
import { marginStyles, placeStyles } from './margins.ts';

test('hvert kort får egne sider med adresse, status og dato i margen', () => {
  expect(
    marginStyles(
      [{ url: '/verktoy/studietur/', status: 'Utkast', date: '2026-11-20' }],
      'https://x.no',
    ),
  ).toBe(
    '@page verktoy-studietur{@bottom-left{content:"x.no/verktoy/studietur/ · Utkast, 20.11.2026";padding-right:5mm}}[data-card="verktoy-studietur"]{page:verktoy-studietur}',
  );
});

test('anførselstegn i teksten bryter ikke stilarket', () => {
  expect(
    marginStyles([{ url: '/a/', status: 'sa "nei"', date: '2026-02-01' }], 'https://x.no'),
  ).toContain('"x.no/a/ · sa \\"nei\\", 01.02.2026"');
});

test('andre sider får adressen sin i margen', () => {
  expect(placeStyles([{ address: 'https://x.no/plan/' }])).toBe(
    '@page{@bottom-left{content:var(--place,"");padding-right:5mm;overflow-wrap:anywhere}}\n' +
      ':root:has([rel=canonical][href="https://x.no/plan/"]){--place:"x.no/plan/"}',
  );
});

test('er teksten gått gjennom, står det etter adressen', () => {
  const review = { status: 'Utkast', date: '2026-11-20' };
  expect(placeStyles([{ address: 'https://x.no/kontor/vest/', review }])).toContain(
    '{--place:"x.no/kontor/vest/ · Utkast, 20.11.2026"}',
  );
});
