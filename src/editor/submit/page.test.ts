import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { sentences } from '../../checks/problems.ts';
import { outcomePart } from './page.ts';

const said = (outcome: Parameters<typeof outcomePart>[1]): string =>
  outcomePart('/finnes-ikke', outcome)
    .map((part) => toHtml(part))
    .join('');

test('en tabell uten skjema må noen andre slå sammen', () => {
  const html = said({ conflicts: [{ path: 'synonymer.yaml', theirs: 'a', base: 'b' }] });
  expect(html).toContain(`content/synonymer.yaml ${sentences['send-conflict-table']()}`);
});

test('der ingen vet hvor forslaget lages, står navnet på grenen', () => {
  const sent = { branch: 'innsending/x', merged: [], added: false };
  expect(said({ ...sent, link: undefined })).toContain('Endringen ligger i grenen «innsending/x».');
  expect(said({ ...sent, link: 'https://kode.no/?a=1&b=2' })).toContain(
    '<a href="https://kode.no/?a=1&#x26;b=2" rel="noreferrer">Lag endringsforslaget hos mottakeren</a>',
  );
});
