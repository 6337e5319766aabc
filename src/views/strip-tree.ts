import type { Language } from '../schemas/values.ts';
import type { StripPart } from '../domain/time/strip.ts';
import { el, type Tree } from './tree.ts';

/** The work before, during and after a tool, to scale, with each part in words under it. */
export const stripTree = (parts: readonly StripPart[], language?: Language): Tree =>
  el(
    'div',
    { class: 'strip', lang: language },
    el(
      'svg',
      { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      parts.map(({ part, start, width }) =>
        el('rect', { class: part, x: String(start), y: '0', width: String(width), height: '10' }),
      ),
    ),
    el(
      'p',
      {},
      parts.map(({ part, text }) => el('span', { class: part }, text)),
    ),
  );
