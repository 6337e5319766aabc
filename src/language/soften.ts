import { remembered } from './remembered.ts';

// A file of its own: every page has it for its search field, and the rest of a key comes later.

/**
 * Stems that the language forms write differently, also inside compounds: heime-/hjemme-,
 * -teneste/-tjeneste, -verknad/-virkning, bebuar/beboer.
 */
const stems: readonly (readonly [RegExp, string])[] = [
  [/heim/g, 'hjem'],
  [/tenest/g, 'tjenest'],
  [/verknad/g, 'virkning'],
  [/(?<=med)verk/g, 'virk'],
  [/sjuk/g, 'syk'],
  [/skule/g, 'skole'],
  [/sjolv/g, 'selv'],
  [/laus/g, 'los'],
  [/bebuar/g, 'bebor'],
  [/leig/g, 'lei'],
  [/hoyr/g, 'hor'],
  [/koyr/g, 'kjor'],
];

/**
 * Letters that differ between the two language forms or are often doubled by mistake, made alike:
 * ei/e, gjev/giv, kj/k, gj/g, hv/kv, fram/frem, -leg/-lig, brukar-/bruker-, nn/n. Takes and gives
 * folded text. English words of four letters keep their ee and oo: «peer» is not «per», and «unngår»
 * is not «unger».
 */
export const soften = remembered((folded: string) =>
  stems
    .reduce((word, [stem, alike]) => word.replace(stem, alike), folded)
    .replace(/^kv(?!arter)/, 'hv')
    .replace(/^unng/, 'undg')
    .replace(/^fram/, 'frem')
    .replace(/(?<!^f)ei/g, 'e')
    .replace(/gjev/g, 'giv')
    .replace(/kj/g, 'k')
    .replace(/gj/g, 'g')
    .replace(/(?<=.)leg/g, 'lig')
    .replace(/(?<=[^aeiouy])ar/g, 'er')
    .replace(/(?<!^.(?=(?:ee|oo).$))([a-z])\1/g, '$1'),
);
