/** Sending what is saved in the form to those who publish it. Nothing is lost in any of them. */
export const sendSentences = {
  'send-no-git': () =>
    'Fant ikke git på maskinen. Filene er lagret her, men kan ikke sendes. Installer git fra git-scm.com, og prøv igjen. Eller send filene i en e-post.',
  'send-no-repository': () =>
    'Mappen er ikke hentet med git, og vet derfor ikke hvor den kommer fra. Filene er lagret her. Hent verktøykassa med git clone, og legg filene dine der. Eller send dem i en e-post.',
  'send-no-remote': () =>
    'Denne kopien har ingen mottaker. Filene er lagret her. Be dem som drifter verktøykassa om adressen, og kjør git remote add origin <adressen>.',
  'send-empty': () =>
    'Mottakeren er tom, så det er ingenting å foreslå en endring av. Filene er lagret her. Spør dem som drifter verktøykassa om adressen er rett.',
  'send-unreachable': () =>
    'Fikk ikke svar fra mottakeren. Filene er lagret her, og ingenting er sendt. Se etter at du er på nett og at adressen er rett, og send på nytt.',
  'send-no-access': () =>
    'Mottakeren kjenner deg ikke, eller lar deg ikke levere. Filene er lagret her, og ingenting er sendt. Logg inn i git på denne maskinen, eller be dem som drifter verktøykassa om tilgang.',
  'send-refused': () =>
    'Mottakeren sa nei. Filene er lagret her, og ingenting er sendt. Under står det mottakeren svarte.',
  'send-moved': () =>
    'Noe ble endret mens dette ble sendt. Filene er lagret, og ingenting er sendt. Send på nytt.',
  'send-nothing': () => 'Ingenting å sende: Velg minst én fil som er endret.',
  'send-no-message': () => 'Skriv hva du har gjort. Ingenting er sendt.',
  'send-no-author': () =>
    'Skriv navn og e-postadresse, så mottakeren vet hvem endringen er fra. Ingenting er sendt.',
  'send-conflict': () =>
    'Andre har endret det samme stedet i teksten siden du hentet den. Filene er lagret her, og ingenting er sendt. Åpne hver fil, velg mellom versjonene, lagre, og send på nytt.',
  'send-choose': () =>
    'er endret både her og hos mottakeren. Ingenting er sendt. Se gjennom, lagre når skjemaet er slik filen skal bli, og send på nytt.',
  'send-conflict-table': () =>
    'har ikke noe skjema. Be noen som kan git, om å slå sammen endringene.',
  'send-checks': () =>
    'Kontrollen ville stoppet dette. Filene er lagret her, og ingenting er sendt. Rett det som står under, og send på nytt.',
} as const;
