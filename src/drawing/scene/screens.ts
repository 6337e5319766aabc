import { box, outlined, sideBySide, type Room, type Shape } from './shape.ts';
import { face, screen } from './things.ts';

/** So many screens are drawn at most. */
const MOST = 12;

/** One who speaks to many, each at a screen of their own. */
const speaking = ({ middle, floor }: Room): Shape[] => [
  ...screen(middle - 34, floor - 80, 68, 40),
  face(middle, floor - 40.5, 1.8),
  ...sideBySide(
    Array.from({ length: 10 }, (_, i) => {
      const [x, y] = [middle - 57 + (i % 5) * 24, floor - 30 + Math.floor(i / 5) * 16];
      return [...outlined(box(x, y, 18, 12)), face(x + 9, y + 11, 0.52)];
    }),
  ),
];

/** Each at a screen of their own: a wall of faces, or one who speaks to many. */
export function screens(count: number, speaker: boolean, room: Room): Shape[] {
  if (speaker) return speaking(room);
  const { middle, width, floor } = room;
  const shown = Math.min(count, MOST);
  const across = shown <= 4 ? 2 : shown <= 6 ? 3 : 4;
  const [w, h] = [width / across, (floor - 10) / Math.ceil(shown / across)];
  const wall = Array.from({ length: shown }, (_, i) => {
    const x = middle - width / 2 + (i % across) * w + 2.5;
    const y = 10 + Math.floor(i / across) * h;
    return [
      ...outlined(box(x, y, w - 5, h - 5)),
      face(x + (w - 5) / 2, y + h - 6, Math.min(w, h) / 26),
    ];
  });
  return sideBySide(wall);
}
