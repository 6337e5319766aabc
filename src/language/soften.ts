// A file of its own: every page has it for its search field, and the rest of a key comes later.

/**
 * Letters that differ between the two language forms or are often doubled by mistake, made alike:
 * ei/e, gjev/giv, kj/k, gj/g, hv/kv, fram/frem, -leg/-lig, brukar-/bruker-, nn/n. Takes and gives
 * folded text. English words of four letters keep their ee and oo: «peer» is not «per», and «unngår»
 * is not «unger».
 */
export function soften(folded: string): string {
  return folded
    .replace(/^kv(?!arter)/, 'hv')
    .replace(/^unng/, 'undg')
    .replace(/^fram/, 'frem')
    .replace(/(?<!^f)ei/g, 'e')
    .replace(/gjev/g, 'giv')
    .replace(/kj/g, 'k')
    .replace(/gj/g, 'g')
    .replace(/(?<=.)leg/g, 'lig')
    .replace(/(?<=[^aeiouy])ar/g, 'er')
    .replace(/(?<!^.(?=(?:ee|oo).$))([a-z])\1/g, '$1');
}
