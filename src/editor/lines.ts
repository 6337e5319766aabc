/**
 * The line of a file that a problem is about, for editors that underline it.
 * @param field a path like `combineWith[1].guide`, a heading like `## Når`, or '' for the whole
 *   file
 * @param sentence may name the line itself («i linje 12»)
 * @returns line number from 1
 */
export function lineOf(text: string, field: string, sentence: string): number {
  const named = /linje (\d+)/.exec(sentence);
  if (named) return Number(named[1]);
  const lines = text.split('\n');
  if (field.startsWith('## ')) return Math.max(0, lines.indexOf(field)) + 1;
  // As deep into the path as the file can be followed: the item of a list where it stands on a line
  // of its own.
  const [top = '', ...rest] = field.split(/[.[]/);
  const start = lines.findIndex((line) => line.startsWith(`${top}:`));
  if (!top || start === -1) return 1;
  const index = Number.parseInt(rest[0] ?? '', 10);
  const block = lines.slice(
    start + 1,
    start +
      1 +
      Math.max(
        0,
        lines.slice(start + 1).findIndex((line) => !/^[\s-]/.test(line)),
      ),
  );
  const inner = Number.isNaN(index)
    ? block.findIndex((line) => rest[0] !== undefined && line.trim().startsWith(`${rest[0]}:`))
    : block.findIndex(
        (line, i) =>
          /^\s*- /.test(line) &&
          block.slice(0, i + 1).filter((l) => /^\s*- /.test(l)).length === index + 1,
      );
  return start + 1 + (inner === -1 ? 0 : inner + 1);
}
