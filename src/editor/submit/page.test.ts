import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { problem, sentences } from '../../checks/problems.ts';
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

test('det som stopper en innsending, sies med navnet på feltet og fører dit', () => {
  const root = mkdtempSync(join(tmpdir(), 'verktoykassa-'));
  mkdirSync(join(root, 'opplegg'));
  writeFileSync(join(root, 'opplegg/x.md'), '---\ntitle: Et møte\n---\nTekst\n');
  const path = 'content/opplegg/x.md';
  const html = outcomePart(root, {
    problems: [
      problem(path, 'invitation', 'required'),
      problem(path, 'length.min', 'sheet-sum', 120, 90, 'minste'),
      problem(path, '', 'empty-body'),
    ],
  })
    .map((part) => toHtml(part))
    .join('');
  expect(html).toContain(
    'fil=x#f-invitation">Et møte: Invitasjon klar til å sendes: mangler. Fyll inn feltet.</a>',
  );
  expect(html).toContain('fil=x#f-length-min">Et møte: Hele møtet i minutter');
  // What is about no field is about the text.
  expect(html).toContain('fil=x#f--tekst">Et møte: Tekst: har ingen tekst under feltene.');
  expect(html).not.toMatch(/length\.min|content\/opplegg/);
  rmSync(root, { recursive: true });
});
