import type { Value } from '../schemas/values.ts';

/** The colours of a drawing as hex: the kind's own, its soft ground, and the page. */
export interface Colours {
  ink: string;
  soft: string;
  page: string;
}

const colours = (
  ink: [light: string, dark: string],
  soft: [light: string, dark: string],
): Record<'light' | 'dark', Colours> => ({
  light: { ink: ink[0], soft: soft[0], page: '#fff' },
  dark: { ink: ink[1], soft: soft[1], page: '#121710' },
});

/**
 * The kinds' colours for drawings that cannot read a style sheet. They are those of tokens.css; a
 * test keeps them alike.
 */
export const kindColours: Record<Value<'category'>, Record<'light' | 'dark', Colours>> = {
  fou: colours(['#1f4e8c', '#9cc3f5'], ['#e6effa', '#18263a']),
  prosessuelle: colours(['#3f6025', '#a6d17c'], ['#e8f1de', '#263619']),
  organisatoriske: colours(['#743072', '#e0a9de'], ['#f6e9f6', '#332033']),
  strukturelle: colours(['#7a4507', '#e9b979'], ['#f9eddd', '#35260f']),
  digitale: colours(['#0b5c63', '#83cfd6'], ['#e0f3f4', '#0f2f33']),
};
