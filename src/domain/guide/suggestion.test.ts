import { expect, test } from 'vitest';
import { answeredMails, suggestionMail } from './suggestion.ts';

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

test('«Fikk du svar?» gir to e-poster om siden, og ingen uten mottaker', () => {
  const mails = answeredMails('post@eksempel.no', page)!;
  const read = (mail: string): (string | null | undefined)[] => {
    const url = new URL(mail);
    return [url.searchParams.get('subject'), url.searchParams.get('body')?.split('\r\n').at(-2)];
  };
  expect(read(mails.yes)).toEqual(['Fikk svar: Fagdag & frokost', 'Dette hjalp:']);
  expect(read(mails.no)).toEqual(['Fikk ikke svar: Fagdag & frokost', 'Dette lette jeg etter:']);
  expect(answeredMails('', page)).toBeUndefined();
});
