/** Where the pen is after each command of a path: the ends of all lines and curves. */
export function points(d: string): [number, number][] {
  const found: [number, number][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const values = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const size = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, a: 7, z: 0 }[command.toLowerCase()];
    if (size === undefined) throw new Error(`ukjent: ${command}`);
    if (size === 0) [x, y] = [startX, startY];
    for (let i = 0; size && i < values.length; i += size) {
      const end = values.slice(i, i + size).slice(-2);
      const from = command === command.toLowerCase() ? [x, y] : [0, 0];
      const [a = 0, b = 0] = end;
      if (command === 'h') x += a;
      else if (command === 'v') y += a;
      else [x, y] = [(from[0] ?? 0) + a, (from[1] ?? 0) + b];
      if (command.toLowerCase() === 'm' && i === 0) [startX, startY] = [x, y];
      found.push([x, y]);
    }
  }
  return found;
}
