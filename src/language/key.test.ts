import { expect, test } from 'vitest';
import { fold, wordsOf } from './fold.ts';
import { key } from './key.ts';

test.each([
  ['læring', 'laering'],
  ['læring', 'laring'],
  ['LÆRING', 'læring'],
  ['økonomi', 'oekonomi'],
  ['økonomi', 'okonomi'],
  ['håndbok', 'haandbok'],
  ['håndbok', 'handbok'],
  ['idé', 'ide'],
])('%s og %s skrives likt', (a, b) => expect(fold(a)).toBe(fold(b)));

test.each([
  [
    'læringsarena',
    'læringsarenaer',
    'læringsarenaene',
    'læringsarenaen',
    'laeringsarena',
    'læringsarenaar',
  ],
  ['kompetansearena', 'kompetansearenaer', 'kompetansearenaen'],
  ['nettverk', 'nettverket', 'nettverkene', 'nettverka', 'nettverks', 'netverk'],
  ['kommune', 'kommunen', 'kommuner', 'kommunene', 'kommunar', 'kommunane', 'kommunens'],
  ['følgjeforsking', 'følgeforskning', 'folgeforskning', 'foelgeforskningen'],
  ['veiledning', 'veilede', 'veileder', 'veilederen', 'veiledninger'],
  ['evaluering', 'evaluere', 'evaluert', 'evalueringen', 'evalueringar', 'evaluerer'],
  ['brukerundersøkelse', 'brukarundersøking', 'brukerundersøkelser', 'brukerundersøkelsene'],
  ['eksempel', 'eksempler', 'eksemplene', 'eksempelet'],
  ['vanskeligstilte', 'vanskelegstilte', 'vanskeligstilt'],
  ['samordning', 'samordne', 'samordninga'],
  ['forankring', 'forankre', 'forankret', 'forankringen'],
  ['framgangsmåte', 'fremgangsmåten', 'framgangsmåtar'],
  ['møte', 'møter', 'møtet', 'møtene', 'møta', 'moete', 'mote'],
  ['boligsosial', 'boligsosialt', 'boligsosiale'],
  ['deltakar', 'deltaker', 'deltakere', 'deltakarane'],
  ['hjemmebesøk', 'heimebesøk'],
  ['sykehjem', 'sjukeheim', 'sjukeheimen'],
  ['tjenesteutvikling', 'tenesteutvikling', 'tenesteutviklinga'],
  ['brukermedvirkning', 'brukarmedverknad', 'brukarmedverknaden'],
  ['selvhjelp', 'sjølvhjelp'],
  ['skolestart', 'skulestart'],
  ['hjemløs', 'heimlaus', 'heimlause'],
  ['beboer', 'bebuar', 'bebuarane'],
  ['husleie', 'husleige', 'husleiga'],
  ['kjøreplan', 'køyreplan', 'køyreplanar'],
  ['bosted', 'bopel'],
])('alle former av %s har samme nøkkel', (first, ...others) => {
  for (const other of others) expect(key(other), other).toBe(key(first));
});

test.each([
  ['nettverk', 'møte'],
  ['studietur', 'studie'],
  ['rapport', 'rapporteringsmal'],
  ['fagdag', 'fag'],
  ['leder', 'lekse'],
  ['leiar', 'lære'],
  ['feil', 'felles'],
  ['nav', 'navn'],
  ['legge', 'ligge'],
  ['kvarter', 'kvart'],
])('%s og %s er to ord', (a, b) => {
  expect(key(a)).not.toBe(key(b));
});

test('en nøkkel er aldri tom', () => {
  for (const word of ['a', 'de', 'en', 'ene', 'er', '78', 'FoU', 'æ', 'ing', 'else'])
    expect(key(word).length).toBeGreaterThan(0);
});

test('ord deles ved mellomrom, bindestrek og skråstrek', () => {
  expect(wordsOf('For- og sluttanalyse/følge-forskning 78')).toEqual([
    'For',
    'og',
    'sluttanalyse',
    'følge',
    'forskning',
    '78',
  ]);
});

test('engelske ord på fire bokstaver blir ikke norske', () => {
  expect(key('peer')).not.toBe(key('per'));
  expect(key('komiteer')).toBe(key('komité'));
});

test('«unngår» er ikke «unger»', () => {
  expect(key('unngår')).not.toBe(key('unger'));
  expect(key('unngå')).toBe(key('unngår'));
});
