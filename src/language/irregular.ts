import { fold } from './fold.ts';

/**
 * Words whose forms share no stem, or lose it to the rules of endings: strong verbs, verbs with
 * another stem in nynorsk, past forms in -te and -de, and a few nouns and adjectives. The first of
 * each line is the form the others are searched by. Forms that folded are other words («lå» is
 * «la», «såg» is «sag») are left out.
 */
const lines = `anbefale anbefalte anbefalt
avklare avklarte avklart
avtale avtalte avtalt
be ber bedt bedd
bestemme bestemte bestemt
bestille bestilte bestilt
betale betalte betalt
bidra bidrar bidro bidrog bidratt bidreg
bo bor bodde bodd bu bur budde budd
bosted bopel bopelen
bok bøker bøkene bøkenes
bruke brukte brukt
bryte brøt brutt
bygge bygde bygd byggje
dele delte delt
demens demensen
dra drar dro drog dratt dreg drege
drive drev drevet dreiv
eie eide eid
falle falt fell
finne fant funnet fann funne
flere fleire flest fleste
følge fulgte fulgt fylgje følgde følgt
føle følte følt
foreslå foreslår foreslo foreslått
forklare forklarte forklart
forstå forstår forsto forstod forstått
fortelle fortalte fortalt fortelje fortel
fylle fylte fylt
gi gir gav gitt gje gjev gjeve
gjennomføre gjennomførte gjennomført
glemme glemte glemt
gå går gikk gjekk gått
henge hang hengte hengt
hjelpe hjalp hjulpet hjelpt
holde holdt halde held heldt haldt holdes
høre hørte hørt høyre høyrde høyrt
innføre innførte innført
invitere inviterte invitert
kjenne kjente kjent
kjøpe kjøpte kjøpt
kjøre kjørte kjørt køyre køyrer køyrde køyrt
klare klarte klart
komme kommer kom kommet kome kjem komne
kreve krevde krevd krevje krev
legge lagt legg leggje
leie leide leid leige leigde leigd leigar leigaren leigarar leigarane
lese leste lest
leve levde levd
lære lærte lært
ligge ligg ligget lege
mene mente meint
møte møtte møtt møtes møttes
måle målte målt
oppleve opplevde opplevd
planlegge planla planlagt planlegg planleggje
prøve prøvde prøvd
reise reiste reist
ringe ringte ringt
se ser sjå
selge solgte solgt selje sel selde selt
sende sendte sendt
sette set satte
si sier seier sagt seie
sitte sit sat
skape skapte skapt
skje skjer skjedde skjedd
skrive skrev skrevet skriv skreiv
skylde skyldte skyldt
slippe slapp sluppet slepp sleppe slepper sleppar
spre spredte spredt spreie spreidde
spørre spør spurte spurt spørje spurde
stille stilte stilt
stjele stjal stjålet
styre styrte styrt
stå står sto stod stått
svare svarte svart
ta tar tok tatt tek teke
telle talte talt telje tel
tenke tenkte tenkt tenkje
treffe traff truffet
trekke trakk trukket trekkje
trenge trengte trengt
tro tror trodde trodd tru trur
tørre tør turte
velge valgte valgt velje valde veljer veljar
vise viste vist
vokse vokste veks vekser veksar
barn born unger ungar ungene ungane
liten lita litle små
mann menn
stor større størst`;

/** The forms of each word, folded: the one to search by, and the others. */
export const irregularWords: readonly (readonly string[])[] = lines
  .split('\n')
  .map((line) => line.split(' ').map(fold));

/** For each folded form that the rules would go wrong on: the form to search by instead. */
export const irregular: ReadonlyMap<string, string> = new Map(
  irregularWords.flatMap(([base = '', ...forms]) =>
    forms.map((form): [string, string] => [form, base]),
  ),
);
