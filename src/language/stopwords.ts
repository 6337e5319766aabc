import { fold } from './fold.ts';

/** Small words that say nothing about what a page is about, in both language forms. */
const small = `og i på til for med av en et ei ein eit er å som det den de dei vi du jeg eg om seg man
hvordan korleis hva kva hvem kven når hvor kor hvorfor kvifor hvilke hvilken skal kan vil få får må bør
har ha hadde være vere var blir bli ble blei ikke ikkje fra frå mot eller men at så da då enn noe noko noen nokon nokre
denne dette disse desse sin sitt sine oss dere dykk vår vårt våre min mitt mine deg meg selv sjølv bare berre også òg
mer meir mest veldig litt gjør gjer gjøre gjere lage bruke brukar lurt hjelp ved under over etter før inn ut opp ned
egentlig eigentleg faktisk helt heilt slik sånn hvis dersom går burde ville vet veit ting gang både
korsn kossen koss åssen åffer koffor korfor ka kæm nån nokka te ho dem e æ mæ nå no
me okke dokker dåkker dykkar kordan kossn kem ke koffer han hun hans hennes deres mi an
jo altså liksom kanskje sånt slikt osv etc eks
finnes finst betyr hver kvar alle mange andre same samme
the of and a is are do does how what we our you it on with my can which should who when where`;

/** Made for the first word that is asked about: every page has this file, and few readers search. */
let folded: ReadonlySet<string> | undefined;

export function isSmall(word: string): boolean {
  folded ??= new Set(small.split(/\s+/).map(fold));
  return folded.has(fold(word));
}
