import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeliveryError } from '../site/failure.ts';
import { deliveryFiles } from './files.ts';
import { contentSecurityPolicy, harvest, type TextFile } from './policy.ts';
import { deliveryRules, type Apart, type DeliveryRules, type Redirect } from './rules.ts';

function* pagesAndStyles(folder: string): Generator<TextFile> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(html|css)$/.test(name))
      yield { path: name, text: readFileSync(join(folder, name), 'utf8') };
  }
}

/**
 * The delivery rules of a built site: the policy is harvested from its pages.
 * @throws {DeliveryError} when a page needs something that the policy does not let through
 */
export function rulesOf(
  dist: string,
  redirects: readonly Redirect[],
  apart?: Apart,
): DeliveryRules {
  const found = harvest(pagesAndStyles(dist));
  if (found.styleAttributes)
    throw new DeliveryError(
      `${found.styleAttributes} style-attributter i de bygde sidene. Sikkerhetsreglene stopper dem i nettleseren. Bruk en klasse i stedet.`,
    );
  return deliveryRules(contentSecurityPolicy(found), redirects, apart);
}

/** Writes every server configuration of a built site to a folder. */
export function writeDeliveryFiles(rules: DeliveryRules, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(deliveryFiles(rules)))
    writeFileSync(join(folder, name), text);
}
