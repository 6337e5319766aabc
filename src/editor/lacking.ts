import type { Code, Problem } from '../checks/problems.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Language } from '../schemas/values.ts';
import { bodyParts } from './body-edit.ts';
import { inForm, labelOf } from './labels.ts';
import { emptyBody } from './write.ts';

/** What a draft lacks, as the things there are to do, one a line: many faults may be one of them. */

interface Kind {
  codes: readonly Code[];
  /** One sentence for each field or heading; for all of them where they are one thing to do. */
  says: (name: string, codes: readonly Code[]) => string;
  together?: true;
}

const kinds: readonly Kind[] = [
  {
    codes: ['example-uncited', 'told-missing'],
    together: true,
    says: (_name, codes) =>
      [
        'Kilden: Et eksempel må vise til noe andre kan lese. Lag kilden om den ikke finnes (npm run ny -- kilde), og skriv [^kilde:side] etter setningen den viser.',
        codes.includes('told-missing') &&
          'Skriv hva som er fortalt, av hvem og hvor, i «told», eller velg en annen status for resultatene.',
        'Med --kilde kilde:side fylles dette ut når filen tas inn.',
      ]
        .filter(Boolean)
        .join(' '),
  },
  {
    codes: ['required', 'too-few'],
    says: (name) =>
      `Svar på «${name}». Åpne siden i skjemaet (npm run rediger), og velg, eller spør den som sendte det.`,
  },
  {
    codes: ['section-empty', 'section-not-list', 'section-not-steps'],
    says: (name) => `Tekst under «${name}». Spør den som sendte det.`,
  },
  {
    codes: ['step-not-bold'],
    together: true,
    says: (_name, codes) =>
      `Navn på ${codes.length === 1 ? 'ett av stegene' : `${codes.length} av stegene`}: Skriv noen få ord først i steget, i fet skrift (**Gå runde.**).`,
  },
];

/**
 * The things to do before a draft can be shown, each in one sentence.
 * @param text the file the problems are about
 */
export function lackingIn(
  problems: readonly Problem[],
  collection: CollectionName,
  language: Language,
  text: string,
): string[] {
  const parts = bodyParts(collection, language, emptyBody(collection, language));
  const told = problems.map((p) => inForm(p, collection, text, parts));
  const nameOf = (p: Problem): string => labelOf(collection, p.field, parts) || p.field;
  const grouped = kinds.flatMap(({ codes, says, together }) => {
    const own = told.filter(({ code }) => codes.includes(code));
    const found = own.map(({ code }) => code);
    const names = together ? own.slice(0, 1).map(() => '') : [...new Set(own.map(nameOf))];
    return names.map((name) => says(name, found));
  });
  const rest = told.filter((p) => !kinds.some(({ codes }) => codes.includes(p.code)));
  const alone = rest.map((p) => {
    const name = nameOf(p);
    return name ? `${name}: ${p.sentence}` : `Siden ${p.sentence}`;
  });
  return [...grouped, ...alone];
}
