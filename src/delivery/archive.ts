import { pack } from 'tar-stream';

/**
 * A tar archive with fixed owners and one time for all files: the same files give the same bytes.
 */

export interface ArchiveFile {
  path: string;
  data: Buffer;
}

/**
 * Packs files in path order.
 * @param seconds the time of every file: the commit's, so that servers that compare times and sizes
 *   never take a new file for an old one
 */
export async function tar(files: readonly ArchiveFile[], seconds: number): Promise<Buffer> {
  const archive = pack();
  const owner = { uid: 0, gid: 0, uname: 'root', gname: 'root' };
  const mtime = new Date(seconds * 1000);
  for (const { path, data } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
    archive.entry({ name: path, mode: 0o644, mtime, ...owner }, data);
  archive.finalize();
  const parts: Buffer[] = [];
  for await (const part of archive) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
