import { spaced } from '../../language/fold.ts';

/**
 * What people ask a public office, and this site never answers: how to apply and complain, rates
 * and payments, what is free to rent, pay, and how to reach somebody. The words may well stand on
 * its pages. In folded words with a space around each.
 */
const elsewhere: readonly RegExp[] = [
  / (?:rente|renta|renter|rentesats|styringsrenten?|lanekalkulator|kalkulator) /,
  / (?:soke|soker|sokje|sokjer|soknad|soknadsskjema|soknadsfrist) (?:om |pa |etter |til )?(?:\S+ )?(?:startlan|lan|bostotte|bustotte|bostotta|tilskudd|tilskot|bolig|bustad|leilighet|hybel|sosialhjelp) /,
  / (?:hvor mye|kor mykje|hvor mykje) (?:kan|far|faar) (?:jeg|eg|man) /,
  / (?:pa konto|utbetaling|utbetalt|utbetales|utbetalingsdato) /,
  / (?:klage|klager|anke) (?:\S+ )?(?:pa|om) (?:\S+ )?(?:avslag|avslaget|vedtak|vedtaket|bostotte|lan) /,
  / (?:klagefrist|frist for a klage|avslag pa (?:\S+ )?(?:lan|startlan|bostotte)) /,
  /(?<! ingen| fa| mangler) (?:ledig|ledige) (?:\S+ )?(?:bolig|boliger|leilighet|leiligheter|hybel|hybler|bustad|bustader|stilling|stillinger|jobb|jobber) /,
  / (?:lonnstrinn|arslonn|lonnstabell|(?:hva|kva|hvor mye) (?:tjener|tener)) /,
  / (?:depositum|husleielov\S*|leiekontrakt\S*|husleiekontrakt\S*|oppsigelsestid|oppseiingstid|tomter? til salgs) /,
  / (?:koster|kostar) (?:det )?a leie | (?:melder?|melde) (?:jeg |eg |man )?flytting /,
  / (?:saksbehandlingstid|sakshandsamingstid|svar pa (?:\S+ )?soknad(?:en)?|sykmelding|sjukmelding) /,
  / (?:telefonnummer|telefonnummeret|apningstider|opningstider|kundesenter|kundeservice|logge inn|logg inn|innlogging|passord|passordet) /,
];

/** All in one: it is asked at every key. */
const anywhere = new RegExp(elsewhere.map(({ source }) => source).join('|'));

/** Whether a query asks for something that the site never has, whatever its pages mention. */
export const asksElsewhere = (text: string): boolean => anywhere.test(spaced(text));
