import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/**
 * An SVG as PNG with a small palette.
 * @param kept a folder where finished pictures are kept, by what they were drawn from: the next
 *   build draws only what has changed
 */
export async function toPng(svg: string, kept?: string): Promise<Buffer<ArrayBuffer>> {
  const file =
    kept && join(kept, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`);
  if (file && existsSync(file)) return Buffer.from(readFileSync(file));
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 64, effort: 4 })
    .toBuffer();
  if (file) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(file, png);
  }
  return Buffer.from(png);
}
