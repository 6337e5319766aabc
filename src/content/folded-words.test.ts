import { expect, test } from 'vitest';
import { loadToolbox } from '../load/toolbox.ts';
import { firstSentence } from './first-sentence.ts';
import { toHtml } from './html.ts';
import { introParts } from './intro-parts.ts';
import { foldSteps } from './openings.ts';

/** What points back to a sentence outside the fold; «Den som …» points at nothing. */
const LEANS = {
  nb: /^(?:De[nt]?|Han|Hun|Denne|Dette|Disse|Slikt?e?|Da|Der|Derfor|Ellers) (?!som |siste |neste |kan en )/,
  nn: /^(?:De[nti]|Han|Ho|Denne|Dette|Desse|Slikt?e?|Då|Der|Derfor|Elles) (?!som |siste |neste |kan ei)/,
};
const STEP = /<details class="step-more"><summary>.*?<\/summary>(.*?)<\/details>/gs;

test('det som står i en brett, begynner ikke med et ord som viser til det utenfor', () => {
  const { kategorier, opplegg, maler, problemer } = loadToolbox();
  const folded = [
    ...kategorier.flatMap((page) =>
      page.sections.map(({ tree }) => ({ page, rest: firstSentence(tree).rest })),
    ),
    ...[...opplegg, ...maler].map((page) => ({
      page,
      rest: introParts(page.intro, page.introText.length).rest,
    })),
  ].map(({ page, rest }) => ({ page, html: rest ? toHtml(rest) : '' }));
  const steps = problemer.flatMap((page) =>
    page.sections
      .flatMap(({ tree }) => [...toHtml(foldSteps(tree, '')).matchAll(STEP)])
      .map(([, html = '']) => ({ page, html })),
  );
  const faults = [...folded, ...steps].flatMap(({ page, html }) => {
    const text = html.replaceAll(/<sup.*?<\/sup>|<[^>]+>/g, '').trim();
    const parted = text.split('«').length !== text.split('»').length;
    return parted || LEANS[page.language].test(text)
      ? [`${page.path}: «${text.slice(0, 80)}» står først i en brett. Nevn det den viser til.`]
      : [];
  });
  expect(faults).toEqual([]);
});
