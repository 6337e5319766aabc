import { textOf, type Value } from '../../schemas/values.ts';
import { inWords } from '../chooser/in-words.ts';
import { holds, type PlanPart } from './parts.ts';
import type { Trouble } from './troubles.ts';
import { quoted } from './words.ts';

/** What does not suit in the run sheets of a plan, in sentences. */

/** A run sheet written for others than those who make the plan, and one that is only a part. */
export function sheetTroubles(
  parts: readonly PlanPart[],
  who: Value<'forWhom'> | undefined,
): Trouble[] {
  const own = parts.filter(({ inRoute }) => !inRoute);
  return own.flatMap(({ tool, sheet }) => {
    if (!sheet) return [];
    const { forWhom, part, title } = sheet;
    const others = who && tool.forWhom?.includes(who) && forWhom && !forWhom.includes(who);
    const whole = parts.some((p) => p.tool.id === tool.id && p.sheet && !p.sheet.part);
    return [
      ...(others
        ? [
            {
              text: `${quoted(title)} er skrevet for ${inWords(forWhom.map((w) => textOf('forWhom', w)))}. Bytt hvem som gjør hva før dere bruker den.`,
            },
          ]
        : []),
      ...(part && !whole
        ? [
            {
              text: `${quoted(title)} er bare en del av ${quoted(tool.title)}. Det andre i guiden må være gjort, eller legges til.`,
            },
          ]
        : []),
    ];
  });
}

/** Run sheets made for fewer or more than those who take part, and what to do with that. */
export function numberTroubles(parts: readonly PlanPart[], people: number | undefined): Trouble[] {
  const sheets = new Set(
    parts.flatMap(({ sheet, inRoute }) => (inRoute || !sheet || holds(sheet, people) ? [] : sheet)),
  );
  return [...sheets].map(({ title, people: made }) => {
    const { min, max } = made ?? { min: 0, max: 0 };
    const many = people ?? 0;
    const groups = Math.ceil(many / max);
    const mend =
      many < min
        ? 'Spør flere, eller velg noe annet for så få.'
        : `Del dere i ${groups === 2 ? 'to' : groups} grupper, eller spør færre.`;
    return {
      text: `${quoted(title)} er laget for ${min}–${max} personer, og dere er ${many}. ${mend}`,
    };
  });
}
