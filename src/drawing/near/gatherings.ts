import type { Subject } from '../../domain/scene/subject.ts';
import { bubble } from '../scene/people.ts';
import { box, outlined, oval, sideBySide, type Shape } from '../scene/shape.ts';
import { halfRing, ring } from '../scene/table.ts';
import { sheets } from '../scene/things.ts';
import { atDesk, between, fill, FLOOR, ink, large, line, listeners, one } from './parts.ts';
import * as things from './things.ts';

/** Tools that are people who meet, or a thing that stands for it. */
export const gatherings = {
  anker: things.anchor,
  kolbe: things.flask,
  oeye: things.eye,
  kopp: things.cup,
  skilt: things.signpost,
  paere: between(...things.bulb(48, 12)),
  vekt: things.balance,
  kikkert: things.telescope,
  puslespill: things.puzzle,
  problem: [...things.question, one(16, true, 1.2), one(62, false, 1.2), one(84, false, 1.2)],
  flagg: [...things.flag, one(56, true, 1.1), one(78, false, 1.1)],
  tannhjul: [...things.gear(36, 40, 27), ...large(things.gear(0, 0, 16), 1, 74, 22)],
  klokke: atDesk(3, ...things.clock(48, 13, 11)),
  maaler: things.gauge,
  konvolutt: [...things.envelope, ...outlined(bubble(56, 2, 32, 22)), line('M64 9h16M64 15h9')],
  verktoey: things.tools,
  fjes: things.faces,
  bobler: things.bubbles,
  kolleger: [
    ...outlined(bubble(30, 3, 36, 22)),
    line('M38 11h20M38 17h12'),
    one(24, true, 1.6),
    one(72, false, 1.6),
  ],
  hjerte: [...outlined(bubble(36, 2, 48, 38)), things.heart(59, 15), one(22, true, 1.5)],
  ord: between(
    ...outlined(bubble(23, 6, 50, 38)),
    line('M33 34l7-20 7 20M36 27h8M62 34v-13M62 27a6 6 0 1 0-1 4'),
  ),
  speil: [line('M48 4v9M48 21v9M48 38v9M48 55v9'), one(24, true, 1.7), one(72, false, 1.7)],
  trapp: [
    fill(`M6 ${FLOOR}v-3h22v-16h22v-16h22v-12h18v47z`),
    line(`M6 64h22v-16h22v-16h22v-12h18`),
    one(17, false, 0.95, 63),
    one(39, false, 0.95, 47),
    one(61, true, 0.95, 31),
  ],
  skrivebord: atDesk(2, ...outlined(box(22, 4, 52, 12)), ink(box(22, 4, 32, 12))),
  talerstol: [one(48, true, 1.15, 33), ...outlined('M34 30h28l-4 24h-20z'), ...listeners()],
  dialog: [
    one(48, true, 1.1, 34),
    ...outlined('M36 32h24l-4 20h-16z'),
    ...outlined(bubble(4, 18, 26, 18)),
    ...outlined(bubble(68, 18, 26, 18)),
    ...listeners(),
  ],
  tavle: [
    ...outlined(box(6, 6, 60, 40)),
    line('M14 17h38M14 26h28M14 35h34M18 46l-6 21M54 46l6 21'),
    one(78, true, 1.5),
  ],
  framlegg: [
    ...outlined(box(6, 6, 60, 40)),
    fill(box(16, 28, 9, 12) + box(30, 20, 9, 20) + box(44, 14, 9, 26)),
    line('M12 40h48'),
    one(78, true, 1.5),
    one(20, false, 1, 78),
    one(44, false, 1, 78),
  ],
  bord: [
    ...outlined(oval(48, 37, 21)),
    ...outlined(box(40, 28, 16, 18)),
    line('M44 34h8M44 40h8'),
    ...Array.from({ length: 6 }, (_, i) => {
      const t = ((i + 0.5) / 6) * 2 * Math.PI;
      const head = oval(48 + Math.cos(t) * 35, 36 + Math.sin(t) * 28, 7);
      return i === 4 ? ink(head) : fill(head);
    }),
  ],
  vandring: [
    ...large(sheets(0, 0, 3), 1.9, 4, 4),
    one(24, false, 1.2),
    one(52, true, 1.2),
    line('M66 56h20m-6-6l6 6-6 6'),
  ],
  arena: halfRing(5, { x: 48, y: 65, rx: 37, ry: 37, size: 0.95 }),
  ring: ring(5, { x: 48, y: 47, rx: 34, ry: 17, size: 1 }, (i) => i === 0),
  nett: [
    line('M20 56L48 18L76 56z'),
    one(48, true, 1.1, 34),
    one(20, false, 1.1),
    one(76, false, 1.1),
  ],
  spoer: [
    ...sideBySide([
      outlined(bubble(2, 6, 28, 18)),
      outlined(bubble(34, 2, 28, 18)),
      outlined(bubble(66, 6, 28, 18)),
    ]),
    one(16, false, 1.25),
    one(48, true, 1.25),
    one(80, false, 1.25),
  ],
  gruppe: atDesk(3, ...outlined(box(24, 3, 16, 16)), ...outlined(box(56, 3, 16, 16))),
} satisfies Partial<Record<Subject, readonly Shape[]>>;
