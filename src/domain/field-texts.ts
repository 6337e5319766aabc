import type { Field } from '../schemas/walk.ts';

const collections: Partial<Record<string, string>> = {
  verktoy: 'en guide',
  eksempler: 'et eksempel',
  kontor: 'et kontor',
  kommuner: 'en kommune',
  tema: 'et tema',
  mottakere: 'en type mottaker',
  begreper: 'et ord',
  kilder: 'en kilde',
  kategorier: 'en type verktøy',
};

/** What may stand in a field, in words: «tekst, høyst 160 tegn», «et helt tall fra 1 til 10», «liste av …». */
export function valuesText(field: Field): string {
  const { min, max } = field;
  switch (field.type) {
    case 'text':
      return max ? `tekst, høyst ${max} tegn` : 'tekst: små bokstaver, tall og bindestrek';
    case 'number': {
      const kind = field.whole ? 'et helt tall' : 'et tall';
      if (min === undefined && max === undefined) return kind;
      return max === undefined ? `${kind}, minst ${min}` : `${kind} fra ${min ?? 0} til ${max}`;
    }
    case 'boolean':
      return 'true eller false';
    case 'date':
      return 'en dato i anførselstegn: "år-måned-dag"';
    case 'choice':
      return 'en av disse';
    case 'reference':
      return `filnavnet til ${collections[field.target ?? ''] ?? 'en side'}, uten .md`;
    case 'place':
      return 'kilde:side, kilde:side-side eller kilde:kapittel';
    case 'group':
      return 'en gruppe felt, som står nedenfor';
    case 'list':
      return `${min ? `liste med minst ${min}` : 'liste'}: ${field.item ? valuesText(field.item) : ''}`;
  }
}

/** The allowed values of a field or of the items of a list, with the texts readers see. */
export function choicesOf(field: Field): [key: string, text: string][] {
  return Object.entries(field.choices ?? field.item?.choices ?? {});
}
