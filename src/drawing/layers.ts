/**
 * A picture of what comes before what: boxes in columns from left to right, lines from each to the
 * next. What hangs together has a band of its own, so lines of different bands never cross.
 */

const BOX = { width: 204, height: 60 } as const;
const GAP = { x: 52, y: 14, band: 30 } as const;

export interface LayerBox {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Layers {
  width: number;
  height: number;
  boxes: LayerBox[];
  /** Arrows, from the first to the second. */
  arrows: string[];
  /** Lines between two that go side by side. */
  ties: string[];
}

type Pair = readonly [string, string];

/**
 * The column of each: after all that comes before it. What has nothing before or after it stands
 * with the one it goes together with. A circle, which the check of the content refuses for two, is
 * cut off after as many rounds as there are boxes.
 */
function columnsOf(ids: readonly string[], before: readonly Pair[], ties: readonly Pair[]) {
  const column = new Map(ids.map((id) => [id, 0]));
  const at = (id: string): number => column.get(id) ?? 0;
  const ordered = new Set(before.flat());
  for (let round = 0; round < ids.length; round++)
    for (const [first, then] of before)
      if (at(then) <= at(first) && at(first) + 1 < ids.length) column.set(then, at(first) + 1);
  for (const [one, other] of ties) {
    if (!ordered.has(one)) column.set(one, at(other));
    else if (!ordered.has(other)) column.set(other, at(one));
  }
  return column;
}

/** What hangs together, by any number of steps, in the order given. */
function bandsOf(ids: readonly string[], pairs: readonly Pair[]): string[][] {
  const bands: string[][] = [];
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) continue;
    const band = new Set([id]);
    for (const member of band)
      for (const [one, other] of pairs) {
        if (one === member) band.add(other);
        if (other === member) band.add(one);
      }
    for (const member of band) seen.add(member);
    bands.push([...band]);
  }
  return bands.sort((a, b) => b.length - a.length);
}

/** The same boxes, each followed by those it goes side by side with. */
function besideTheirTies(ids: readonly string[], ties: readonly Pair[]): string[] {
  const placed = new Set<string>();
  const add = (id: string): void => {
    if (placed.has(id)) return;
    placed.add(id);
    for (const [one, other] of ties) {
      if (one === id && ids.includes(other)) add(other);
      if (other === id && ids.includes(one)) add(one);
    }
  };
  ids.forEach(add);
  return [...placed];
}

/**
 * A line from one box to another in a later column. In the columns between it goes through the gap
 * that is nearest, never through a box.
 * @param short how far before the other box it ends
 */
function way(boxes: readonly LayerBox[], from: LayerBox, to: LayerBox, short: number): string {
  const middle = (box: LayerBox): number => box.y + BOX.height / 2;
  const line = (x: number): number =>
    middle(from) + ((middle(to) - middle(from)) * (x - from.x)) / (to.x - from.x);
  const bend = GAP.x / 2;
  let [x, y] = [from.x + BOX.width, middle(from)];
  let path = `M${x} ${y}`;
  for (let column = from.x + BOX.width + GAP.x; column < to.x; column += BOX.width + GAP.x) {
    const inTheWay = boxes.find(
      (box) =>
        box.x === column && line(column) > box.y - 4 && line(column) < box.y + box.height + 4,
    );
    const edges = inTheWay ? [inTheWay.y - GAP.y / 2, inTheWay.y + BOX.height + GAP.y / 2] : [];
    const [above = 0, below = 0] = edges;
    const through = !inTheWay
      ? Math.round(line(column))
      : line(column) - above < below - line(column)
        ? above
        : below;
    path += `C${x + bend} ${y} ${column - bend} ${through} ${column} ${through}h${BOX.width}`;
    [x, y] = [column + BOX.width, through];
  }
  const [x2, y2] = [to.x - short - 2, middle(to)];
  return `${path}C${x + bend} ${y} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

/**
 * Places the boxes and draws the lines.
 * @param ids what there is, each in at least one pair
 * @param before pairs where the first comes before the second
 * @param ties pairs that go side by side
 */
export function layersOf(
  ids: readonly string[],
  before: readonly Pair[],
  ties: readonly Pair[],
): Layers {
  const column = columnsOf(ids, before, ties);
  const boxes: LayerBox[] = [];
  const place = (id: string): LayerBox | undefined => boxes.find((box) => box.id === id);
  const middle = (id: string): number => {
    const near = [...before, ...ties].flatMap(([one, other]) =>
      one === id ? (place(other)?.y ?? []) : other === id ? (place(one)?.y ?? []) : [],
    );
    return near.length ? near.reduce((sum, y) => sum + y, 0) / near.length : Infinity;
  };
  let top = 0;
  for (const band of bandsOf(ids, [...before, ...ties])) {
    const columns = [...Map.groupBy(band, (id) => column.get(id) ?? 0)].sort(([a], [b]) => a - b);
    const tallest = Math.max(...columns.map(([, members]) => members.length));
    for (const [number, members] of columns) {
      const start = top + ((tallest - members.length) * (BOX.height + GAP.y)) / 2;
      const sorted = members
        .map((id) => ({ id, near: middle(id) }))
        .sort((a, b) => (a.near === b.near ? 0 : a.near - b.near))
        .map(({ id }) => id);
      besideTheirTies(sorted, ties).forEach((id, i) =>
        boxes.push({
          id,
          x: 1 + number * (BOX.width + GAP.x),
          y: 1 + start + i * (BOX.height + GAP.y),
          ...BOX,
        }),
      );
    }
    top += tallest * (BOX.height + GAP.y) - GAP.y + GAP.band;
  }
  const arrow = (pair: Pair): string[] => {
    const [from, to] = pair.map(place);
    if (!from || !to) return [];
    const [x, y] = [to.x - 2, to.y + BOX.height / 2];
    return [`${way(boxes, from, to, 4)}M${x - 9} ${y - 5}L${x} ${y}L${x - 9} ${y + 5}`];
  };
  const tie = (pair: Pair): string[] => {
    const [one, other] = pair.map(place).sort((p, q) => (p?.y ?? 0) - (q?.y ?? 0));
    if (!one || !other) return [];
    if (one.x !== other.x)
      return [one.x < other.x ? way(boxes, one, other, 0) : way(boxes, other, one, 0)];
    if (other.y - one.y === BOX.height + GAP.y)
      return [`M${one.x + BOX.width / 2} ${one.y + BOX.height}V${other.y}`];
    // Two in one column that are not neighbours: round the boxes between them.
    const [x, y1, y2] = [one.x + BOX.width, one.y + BOX.height - 12, other.y + 12];
    return [`M${x} ${y1}C${x + 30} ${y1} ${x + 30} ${y2} ${x} ${y2}`];
  };
  return {
    width: Math.max(...boxes.map((box) => box.x + box.width)) + 1,
    height: top - GAP.band + 2,
    boxes,
    arrows: before.flatMap(arrow),
    ties: ties.flatMap(tie),
  };
}
