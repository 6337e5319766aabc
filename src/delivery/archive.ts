/** A tar archive (ustar) with fixed owners and one time for all files: the same files give the same bytes. */

const BLOCK = 512;

function field(header: Buffer, offset: number, length: number, value: string): void {
  header.write(value.slice(0, length), offset, 'utf8');
}

const octal = (value: number, length: number): string =>
  `${value.toString(8).padStart(length - 1, '0')}\0`;

/** Splits a long path as ustar wants it: at most 155 bytes of folder and 100 of name. */
function splitPath(path: string): [prefix: string, name: string] {
  if (Buffer.byteLength(path) <= 100) return ['', path];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100) return [prefix, name];
  }
  throw new Error(`${path}: adressen er for lang for arkivet`);
}

export interface ArchiveFile {
  path: string;
  data: Buffer;
}

/**
 * Packs files in path order.
 * @param seconds the time of every file: the commit's, so that servers that compare times and sizes
 *   never take a new file for an old one
 */
export function tar(files: readonly ArchiveFile[], seconds: number): Buffer {
  const parts: Buffer[] = [];
  for (const { path, data } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const header = Buffer.alloc(BLOCK);
    const [prefix, name] = splitPath(path);
    field(header, 0, 100, name);
    field(header, 100, 8, octal(0o644, 8));
    field(header, 108, 8, octal(0, 8));
    field(header, 116, 8, octal(0, 8));
    field(header, 124, 12, octal(data.length, 12));
    field(header, 136, 12, octal(seconds, 12));
    field(header, 148, 8, '        ');
    field(header, 156, 1, '0');
    field(header, 257, 8, 'ustar\x0000');
    field(header, 265, 32, 'root');
    field(header, 297, 32, 'root');
    field(header, 345, 155, prefix);
    field(
      header,
      148,
      8,
      `${header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
    );
    parts.push(header, data, Buffer.alloc((BLOCK - (data.length % BLOCK)) % BLOCK));
  }
  parts.push(Buffer.alloc(2 * BLOCK));
  return Buffer.concat(parts);
}
