import type { Subject } from '../../domain/scene/subject.ts';
import { bubble } from '../scene/people.ts';
import { box, outlined, sideBySide, type Shape } from '../scene/shape.ts';
import { fill, ink, line, one, paper } from './parts.ts';
import * as things from './things.ts';

/** Tools that are something written. */
export const written = {
  avtale: [...paper('avtale', 1.55, 24, 4), one(10, true, 1.15), one(86, false, 1.15)],
  plan: paper('plan', 1.9, 18, -2),
  stolper: paper('tall', 1.6, 22, 3),
  rutenett: [...paper('rutenett', 1.75, 12, 0), ...things.lens(70, 48, 12)],
  rapport: [
    ...paper('rapport', 1.5, 8, 6),
    ...outlined(bubble(58, 8, 34, 24)),
    line('M65 17h20M65 24h12'),
  ],
  bok: [one(48, true, 1.75, 60), ...paper('hefte', 1.15, 30, 30)],
  hefte: paper('hefte', 1.9, 17, -3),
  foeretter: [
    ...outlined(box(4, 10, 34, 52)),
    ...outlined(box(58, 10, 34, 52)),
    line('M42 36h11m-5-5l5 5-5 5'),
    fill(box(11, 44, 8, 12) + box(23, 38, 8, 18)),
    ink(box(65, 34, 8, 22) + box(77, 20, 8, 36)),
  ],
  samme: [
    ...sideBySide([4, 36, 68].map((x) => outlined(box(x, 14, 24, 46)))),
    line([4, 36, 68].map((x) => `M${x + 6} 24h12M${x + 6} 50h12`).join('')),
    ink([4, 36, 68].map((x) => box(x + 6, 32, 12, 10)).join('')),
  ],
  kriterier: [...paper('skjema', 1.55, 12, 5), things.star(74, 22, 15)],
  rutine: [...paper('rutine', 1.55, 10, 4), line('M66 18a14 14 0 1 1 0 27m7-6l-7 6 7 6')],
  merker: [
    line('M24 2l2 14M40 2l-10 14M66 2l-2 14M50 2l10 14'),
    ...outlined(box(8, 16, 36, 50)),
    ...outlined(box(52, 16, 36, 50)),
    one(26, true, 1, 52),
    one(70, false, 1, 52),
    line('M16 59h20M60 59h20'),
  ],
  styring: [
    line('M48 24v12M16 48v-12h64v12M48 36v12'),
    ink(box(32, 4, 32, 20)),
    ...sideBySide([16, 48, 80].map((x) => outlined(box(x - 13, 48, 26, 19)))),
    line('M9 55h14M9 61h9M41 55h14M41 61h9M73 55h14M73 61h9'),
  ],
  maaned: things.calendar(true),
  dag: things.calendar(false),
} satisfies Partial<Record<Subject, readonly Shape[]>>;
