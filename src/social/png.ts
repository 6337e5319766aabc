import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Finished pictures, by what they were drawn from: a build draws only what has changed. */
const CACHE = 'node_modules/.cache/verktoykassa-bilder';

/** An SVG as PNG with a small palette. */
export async function toPng(svg: string): Promise<Buffer<ArrayBuffer>> {
  const file = join(CACHE, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`);
  if (existsSync(file)) return Buffer.from(readFileSync(file));
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 4 }).toBuffer();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, png);
  return Buffer.from(png);
}
