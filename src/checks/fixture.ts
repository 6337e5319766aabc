import { parse } from 'yaml';
import type { ContentFile } from '../content/files.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { fieldsOf, type Field } from '../schemas/walk.ts';

/** Small true-to-form content for tests: one source, one kind of everything a guide refers to. */

const review =
  'owner: Fagansvarlig\nreview: { status: utkast, role: Redaksjonen, date: "2026-01-02", note: Skrevet for testen. }';
const filler = 'Dette er et kort punkt som folk kan lese fort. '.repeat(6);

export const guideText = `---
title: Testmøte
aliases: [Prøvemøte]
summary: Et møte for å prøve.
language: nb
category: prosessuelle
categoryBasis: eget
use: [internt]
participants: { who: Kolleger, min: 2, max: 8 }
withWhom: [kolleger]
effort:
  preparation: { amount: 30, unit: minutter }
  running: { amount: 60, unit: minutter }
  followUp: { amount: 15, unit: minutter }
cost: ingen
experience: ingen
phase: [underveis]
purposes: [dele-erfaring]
knowledge: [erfaring]
origin: i-bruk
howBasis: begge
${review}
---
Et møte.[^rapport:5] ${filler}

## Når

- ${filler}

## Ikke når

- ${filler}

## Slik gjør dere

1. **Start.** ${filler}
2. **Slutt.** Gå hjem.

## Det som hjelper

- ${filler}[^rapport:kap-1]

## Fallgruver

- Det blir for langt.[^rapport:6]
`;

export const exampleText = `---
title: Testeksempel
summary: En kommune prøvde.
language: nb
office: vest
tools: [testmoete]
evidence: erfaring
results: rapportert
${review}
---
## Bakgrunn
Tekst.[^rapport:5]

## Hva de gjorde
Tekst.

## Hva som kom ut av det
Tekst.

## Hva som var vanskelig
Kilden sier det ikke.

## Til deg som vil gjøre det samme
Tekst.
`;

const sourceText = `---
title: En rapport
shortTitle: Rapport 2016
language: nb
authors: [Kari Nordmann]
publisher: Et institutt
commissioner: Husbanken
year: 2016
kind: Sluttrapport
summary: En rapport for testen.
pages: { from: 1, to: 20 }
chapters: [{ id: kap-1, title: Første kapittel }]
---
`;

const officeText = `---
title: Region Vest
shortTitle: Vest
summary: Et kontor.
language: nb
order: 1
${review}
---
## Kjent for i 2016
Møter.

## Hva andre kan lære
Mye.
`;

/** One file as the reader would give it. */
export function file(collection: CollectionName, id: string, text: string): ContentFile {
  return { collection, id, path: `content/${collection}/${id}.md`, text };
}

/** A whole, faultless content folder. */
export function goodFiles(): ContentFile[] {
  return [
    file('verktoy', 'testmoete', guideText),
    file('eksempler', 'testeksempel', exampleText),
    file('kilder', 'rapport', sourceText),
    file('kontor', 'vest', officeText),
  ];
}

/** The good content with one guide changed. */
export function withGuide(change: (text: string) => string): ContentFile[] {
  return goodFiles().map((f) => (f.collection === 'verktoy' ? { ...f, text: change(f.text) } : f));
}

/** The good example of a field, also of those inside lists and groups. */
export function goodValue(field: Field): unknown {
  if (field.type === 'group')
    return Object.fromEntries(field.fields.map((f) => [f.name, goodValue(f)]));
  if (field.type === 'list' && field.item?.fields.length)
    return Array.from({ length: field.min ?? 1 }, () =>
      Object.fromEntries(field.item?.fields.map((f) => [f.name, goodValue(f)]) ?? []),
    );
  return parse(field.help.good);
}
/** The fields of a whole, good entry. */
export const goodFields = (collection: CollectionName): Record<string, unknown> =>
  Object.fromEntries(fieldsOf(collection).map((f) => [f.name, goodValue(f)]));
