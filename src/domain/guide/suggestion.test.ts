import { expect, test } from 'vitest';
import { suggestionMail } from './suggestion.ts';

const page = {
  title: 'Fagdag & frokost',
  url: 'https://eksempel.no/verktoy/fagdag/',
  version: 'a1b2c3',
  language: 'nb' as const,
};

test('tittel, adresse og versjon er fylt ut, og tegn med mening i adresser er kodet', () => {
  const mail = suggestionMail('post@eksempel.no', page) ?? '';
  const url = new URL(mail);
  expect(url.protocol + url.pathname).toBe('mailto:post@eksempel.no');
  expect(url.searchParams.get('subject')).toBe('Forslag til endring: Fagdag & frokost');
  expect(url.searchParams.get('body')).toBe(
    'Side: Fagdag & frokost\r\nAdresse: https://eksempel.no/verktoy/fagdag/\r\nVersjon: a1b2c3\r\n\r\nDette foreslår jeg:\r\n',
  );
});

test('nynorsk side gir nynorsk melding', () => {
  expect(decodeURIComponent(suggestionMail('a@b.no', { ...page, language: 'nn' }) ?? '')).toContain(
    'Dette gjer eg framlegg om:',
  );
});

test('uten mottaker finnes ingen adresse', () => {
  expect(suggestionMail('', page)).toBeUndefined();
});
