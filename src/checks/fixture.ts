import type { CollectionName } from '../schemas/collections.ts';
import { parse } from 'yaml';
import type { ContentFile } from '../content/files.ts';
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
purposes: [{ purpose: dele-erfaring, how: Alle forteller. }]
avoidWhen: [{ reason: "Er det få, blir det stille." }]
forWhom: [husbanken]
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
problems: [ingen-spoer-oss]
evidence: erfaring
results: rapportert
told: [{ says: Ventetida gikk ned., by: kommunen, place: "rapport:5" }]
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

## Til dere som vil gjøre det samme
Tekst.
`;

const problemText = `---
title: Ingen spør oss
summary: En kommune blir ikke hørt.
language: nb
facts: { who: kommune }
guides: [testmoete]
${review}
---
## Dette har andre prøvd
- Et møte.

## Dette var vanskelig
- Tida.

## Begynn her
1. **Spør.** Ring en kollega.
`;

/** A municipality with another name today. */
export const municipalityText = `---
title: Mandal
nameNow: Lindesnes
changed: 2020
countyThen: Vest-Agder
countyNow: Agder
website: https://www.lindesnes.kommune.no/
size: mellomstor
position: { lat: 58.03, lon: 7.45 }
---
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

const sheetText = `---
title: Testmøte på en time
summary: Et møte for å prøve.
language: nb
guide: testmoete
variant: En time
purposes: [dele-erfaring]
kind: moete
people: { min: 4, usual: 8, max: 12, groupSize: 4 }
municipalities: { min: 2, usual: 3, max: 4 }
length: { min: 50, usual: 60, max: 70 }
roles:
  - { id: leder, title: Leder, does: Holder tida. }
rows:
  - { minutes: 20, title: Åpning, what: Si hva møtet skal gi., lead: leder }
  - { each: 2, round: alle, title: Runde, what: Gi ordet til alle., lead: leder }
  - { minutes: 8, round: gruppe, title: Grupper, what: Del i grupper., lead: leder }
  - { minutes: 6, each: 2, round: kommunene, title: Kommunene, what: Gi ordet videre., lead: leder }
  - { minutes: 4, pause: true, title: Pause, what: Reis dere. }
before:
  - { days: 14, what: Send invitasjonen., role: leder }
  - { days: 1, what: Send påminningen., role: leder }
after:
  - { days: 0, what: Rydd., role: leder }
  - { days: 3, what: Send referatet., role: leder }
invitation: { subject: "Møte {dato}", body: "Kl. {start} i {sted}." }
reminder: { subject: I morgen, body: "Kl. {start}." }
halfCome: Gå videre.
archive: Referatet.
templates: [testmal]
basis: [{ says: Runden., place: "rapport:5" }]
${review}
---
Et møte på en time.
`;

const planText = `---
title: Testplan på seks uker
summary: En plan for å prøve.
language: nb
guide: testmoete
variant: Seks uker
purposes: [dele-erfaring]
kind: arbeidsplan
people: { min: 1, usual: 2, max: 4 }
weeks: 6
roles:
  - { id: leder, title: Leder, does: Holder tida. }
rows:
  - { week: 1, title: Start, what: Begynn., lead: leder }
  - { week: 2, toWeek: 6, title: Arbeid, what: Hold på., lead: leder }
halfCome: Gå videre.
archive: Referatet.
${review}
---
En plan på seks uker.
`;

const templateText = `---
title: Testmal
aliases: [Prøvemal]
summary: En mal for å prøve.
language: nb
kind: skjema
guides: [testmoete]
filledBy: Kommunen
minutes: 10
blocks:
  - { type: overskrift, text: Mål }
  - { type: spoersmaal, text: Hva vil dere?, answer: avsnitt }
  - { type: tabell, text: Tiltak, columns: [Tiltak, Frist], emptyRows: 2 }
${review}
---
Fyll ut sammen.
`;

/** One file as the reader would give it. */
export function file(collection: CollectionName, id: string, text: string): ContentFile {
  return { collection, id, path: `content/${collection}/${id}.md`, text };
}

const good: readonly ContentFile[] = [
  file('verktoy', 'testmoete', guideText),
  file('eksempler', 'testeksempel', exampleText),
  file('problemer', 'ingen-spoer-oss', problemText),
  file('kilder', 'rapport', sourceText),
  file('kontor', 'vest', officeText),
  file('opplegg', 'testmoete-en-time', sheetText),
  file('opplegg', 'testplan', planText),
  file('maler', 'testmal', templateText),
];

/** A whole, faultless content folder: the same files each time, so that they are read once. */
export const goodFiles = (): ContentFile[] => [...good];

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
