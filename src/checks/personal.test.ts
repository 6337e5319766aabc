import { expect, test } from 'vitest';
import { checkFiles, type Checked } from './check.ts';
import { withGuide } from './fixture.ts';

const checked = (text: string, allowed = ''): Checked =>
  checkFiles(
    withGuide((guide) =>
      guide
        .replace('Gå hjem.', text)
        .replace('note: Skrevet', `${allowed && `notPersonal: ["${allowed}"], `}note: Skrevet`),
    ),
    [],
    '2026-11-20',
  );
const codes = (text: string, allowed = ''): string[] =>
  checked(text, allowed).problems.map(({ code }) => code);

test.each([
  ['Ring 912 34 567.', ['private-phone']],
  ['Ring 41234567, så snakkes vi.', ['private-phone']],
  ['Nummeret er 01010010183.', ['national-id']],
  // A switchboard, a sum, an organisation number, an account, years and a number that does not add up.
  ['Ring 22 96 16 00.', []],
  ['Det kostet 45 000 000 kroner.', ['private-phone']],
  ['Org.nr. 942 114 184.', []],
  ['Konto 4212.34.56789.', []],
  ['Fra 2016 2019 til i dag.', []],
  ['Sak 01010012346.', []],
])('«%s» gir %j', (text, expected) => expect(codes(text)).toEqual(expected));

test('det som er kontrollert, kan stå', () => {
  expect(codes('Det kostet 45 000 000 kroner.', '45 000 000')).toEqual([]);
  expect(codes('Ring 912 34 567.', '45 000 000')).toEqual(['private-phone']);
});

test('det noen kan kjennes igjen på, er et varsel som ikke stopper, én gang for hver fil', () => {
  const { problems, warnings } = checked('Spør vaktmesteren Odd. Vaktmesteren Odd vet. Spør Liv.');
  expect(problems).toEqual([]);
  expect(warnings.map(({ code, sentence }) => [code, sentence.split('.')[0]])).toEqual([
    ['maybe-somebody', expect.stringMatching(/^har «vaktmesteren Odd» i linje \d+$/)],
  ]);
  expect(checked('Spør vaktmesteren Odd.', 'vaktmesteren Odd').warnings).toEqual([]);
});
