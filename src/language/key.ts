import { allEndings } from './endings.ts';
import { fold } from './fold.ts';
import { irregular } from './irregular.ts';
import { remembered } from './remembered.ts';
import { soften } from './soften.ts';

/** No stem gets shorter than this. */
const SHORTEST = 3;

/**
 * Longest first. They are taken off again and again, so that every form of a word ends at one stem.
 */
const endings = allEndings.map(soften).sort((a, b) => b.length - a.length);

/**
 * Words in -a, whose base looks like an inflected form: what follows the stem is all inflection.
 */
const inA = /(?:(?:^|[ea])aren|seren|tem|skem|firm|klim|kolig)(?=[ae](?:r|n|ne|s|ens)*$)/;

function shorter(stem: string): string {
  for (const ending of endings) {
    if (stem.endsWith(ending) && stem.length - ending.length >= SHORTEST)
      return stem.slice(0, -ending.length);
  }
  if (stem.length > 4 && stem.endsWith('s')) return stem.slice(0, -1);
  if (stem.length > 4 && /[lgr]t$/.test(stem)) return stem.slice(0, -1);
  return stem;
}

/** Loose ends of a stem: eksempel/eksempl-, senter/sentr-, forskn-/forsk-. */
function tidy(stem: string): string {
  return stem
    .replace(/([^aeiouy])el$/, '$1l')
    .replace(/([td])r$/, '$1')
    .replace(/(?<=...)([dkgtv])n$/, '$1');
}

/**
 * The key a word is searched by: folded, language forms made alike, inflection taken off.
 * «Læringsarenaene», «laeringsarena» and «laringsarenaer» have the same key.
 */
export const key = remembered((word: string) => {
  const form = fold(word);
  let stem = soften(irregular.get(form) ?? form);
  const whole = inA.exec(stem);
  if (whole) return stem.slice(0, whole.index + whole[0].length);
  for (let last = ''; last !== stem;) [last, stem] = [stem, shorter(stem)];
  return tidy(stem) || stem;
});
