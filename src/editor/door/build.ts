import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decapFiles } from './bundle.ts';
import { doorConfig } from './config.ts';
import { DOOR } from '../../site/settings.ts';
import { afterScript, beforeScript, doorPage } from './page.ts';
import type { Door } from './settings.ts';

/**
 * Puts the door into a built site.
 * @param cache where the package from npm is kept
 * @throws {DeliveryError} when the package cannot be had, or lacks a file
 */
export async function buildDoor(
  dist: string,
  door: Door,
  siteUrl: string,
  cache: string,
): Promise<void> {
  const files = new Map<string, Buffer | string>([
    ...(await decapFiles(cache)),
    ['foer.js', beforeScript],
    ['etter.js', afterScript],
    ['config.yml', doorConfig(door, siteUrl)],
  ]);
  files.set('index.html', doorPage(files));
  const folder = join(dist, DOOR);
  mkdirSync(folder, { recursive: true });
  for (const [name, data] of files) writeFileSync(join(folder, name), data);
}
