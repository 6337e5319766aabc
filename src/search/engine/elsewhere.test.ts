import { expect, test } from 'vitest';
import { asksElsewhere } from './elsewhere.ts';

test.each([
  'hva er renta på startlån nå',
  'søke om bostøtte',
  'korleis søkjer eg startlån',
  'hvor mye kan jeg låne i startlån',
  'når kommer bostøtta på konto',
  'klage på avslag om lån',
  'frist for å klage',
  'ledige kommunale leiligheter',
  'kva tener ein rådgjevar i husbanken',
  'telefonnummer til husbanken',
  'glemt passord',
  'når må jeg betale depositum',
  'husleieloven paragraf 9',
  'hva koster det å leie kommunal bolig',
  'hvor lang tid tar det å få svar på søknaden',
])('«%s» har dette nettstedet ikke', (text) => expect(asksElsewhere(text)).toBe(true));

test.each([
  'naboer som klager på støy',
  'få svar på undersøkelsen',
  'hva koster en studietur',
  'vurdere søknader',
  'ingen ledige leiligheter',
  'lønn til erfaringskonsulent',
  'hva er startlån',
  'plan med frister',
  'hvor mye tid tar en brukerundersøkelse',
  'hvor mye kan en kommune lære på en dag',
])('«%s» kan det ha', (text) => expect(asksElsewhere(text)).toBe(false));
