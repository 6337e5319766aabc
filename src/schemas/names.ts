import type { CollectionName } from './collections.ts';

/** What editors call the collections, in the order of the contributor page. */
export const collectionTexts: Record<CollectionName, { title: string; says: string }> = {
  verktoy: { title: 'Guider', says: 'Én guide til ett læringsverktøy.' },
  opplegg: {
    title: 'Kjøreplaner',
    says: 'Én måte å gjennomføre ett verktøy på, med klokke eller uker.',
  },
  maler: { title: 'Maler', says: 'Et dokument leseren fyller ut.' },
  eksempler: { title: 'Eksempler', says: 'Én kommune eller ett nettverk som har gjort noe.' },
  begreper: { title: 'Begreper', says: 'Ett ord. Teksten under feltene er forklaringen.' },
  kilder: { title: 'Kilder', says: 'Én rapport. Bare felt, ingen tekst under.' },
  kategorier: { title: 'Typer verktøy', says: 'En av de fem typene.' },
  kontor: { title: 'Kontor', says: 'Ett av Husbankens kontor slik det var i 2016.' },
  sider: { title: 'Andre sider', says: 'En side med vanlig tekst.' },
  suksesskriterier: { title: 'Suksesskriterier', says: 'Ett av de seks kriteriene fra 2019.' },
  prosjekter: { title: 'Prosjekter', says: 'En rad i Tabell 4-1. Bare felt, ingen tekst under.' },
  kommuner: { title: 'Kommuner', says: 'En kommune da og nå. Bare felt, ingen tekst under.' },
  tema: {
    title: 'Tema',
    says: 'Et kunnskapstema i rapporten fra 2016. Bare felt, ingen tekst under.',
  },
  mottakere: {
    title: 'Mottakere',
    says: 'En type mottaker av tilskudd. Bare felt, ingen tekst under.',
  },
};
