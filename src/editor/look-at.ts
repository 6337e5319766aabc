import type { Question } from '../contribute/questions.ts';
import { recognisable } from '../checks/recognisable.ts';
import { linesOf } from '../contribute/text.ts';
import { headingsOf, type CollectionName } from '../schemas/collections.ts';
import { resultsIn } from './derive.ts';

/** What in a file somebody sent an editor must look at before others read it, a sentence each. */

/** Who may be known again: asked of every file, since no list of names is whole. */
function people(all: string): string[] {
  const seen = recognisable(all).map((words) => `«${words}»`);
  return [
    seen.length
      ? `Kan noen kjennes igjen? Se på ${seen.join(', ')}: Skriv rollen eller stedet i stedet.`
      : 'Kan noen kjennes igjen? Vi fant ingen navn eller adresser, men se etter selv: et lite sted, en sjelden sak, en rolle bare én har.',
  ];
}

/** Answers that became text: amounts and numbers, which have fields of their own. */
const asText = (collection: CollectionName, answers: ReadonlyMap<Question, string>): string[] =>
  [...answers.keys()]
    .filter(({ lead, heading }) => lead !== undefined && heading === 'did')
    .map(({ asks, lead, heading }) => {
      const title = headingsOf(collection)?.find(({ key }) => key === heading)?.nb ?? '';
      return `«${asks}»: Svaret står som tekst, «${lead ?? ''}: …», sist under «${title}». Er det et tilskudd, hører beløpet og året til i «funding».`;
    });

/** Fields made of what was answered elsewhere, and what is left to do with them. */
const madeOf: Readonly<Record<string, string>> = {
  use: '«use» er lest ut av hvem de møter. Se om det stemmer.',
  participants: 'Hvem som er med, er lest ut av hvem de møter. Skriv det nærmere.',
  purposes: 'Hvordan verktøyet gir det («how»), er setningen fra sammendraget. Skriv den om.',
  avoidWhen:
    'Grunnene i «avoidWhen» er setningene under «Ikke når». Legg til «when», så velgeren vet hvem de gjelder.',
};

/**
 * @param made the fields that were made of other answers
 */
export function toLookAt(
  collection: CollectionName,
  answers: ReadonlyMap<Question, string>,
  made: readonly string[],
): string[] {
  const all = [...answers.values()].join('\n');
  const ranked = [...answers].find(
    ([{ field }, answer]) => field === 'problems' && linesOf(answer).length > 1,
  );
  const untold = made.includes('told') ? resultsIn(answers).length - 1 : 0;
  return [
    ...people(all),
    ...(/(?<!\p{L})(?:jeg|eg|vi|oss|vår|vårt|våre)(?!\p{L})/iu.test(all)
      ? [
          'Teksten sier «vi» eller «jeg». Skriv hvem det er: kommunen, kontoret eller de som var med.',
        ]
      : []),
    ...(ranked
      ? [`«${ranked[0].asks}»: Svarene står i skjemaets rekkefølge. Sett det viktigste først.`]
      : []),
    ...(untold > 0
      ? [
          `Fortalt («told»): Bare den første setningen om resultatene er tatt med. ${untold === 1 ? 'Én til' : `${untold} til`} kan stå der, hver på sin linje.`,
        ]
      : []),
    ...asText(collection, answers),
    ...[...answers]
      .filter(([{ field }]) => field === 'category')
      .map(
        ([{ asks }, answer]) =>
          `Typen er lest ut av svaret på «${asks}»: «${linesOf(answer).join(', ')}». Se om den stemmer.`,
      ),
    ...made.flatMap((path) => madeOf[path] ?? []),
  ];
}
