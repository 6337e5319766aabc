import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DeliveryError } from '../site/failure.ts';

/**
 * A build goes to a folder of its own and takes the old one's place when it is whole. Killed at any
 * moment, it leaves either the old site or the new one.
 */

/** Where builds lie until they are done, inside the project so that a rename is enough. */
export const WORKSHOP = '.bygg';
const LOCK = 'bytter';
const OLD = 'forrige';
/** A lock or a half build older than this belongs to a process that is gone. */
const LEFT_BEHIND = 60 * 60 * 1000;

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const ownerOf = (folder: string): number => {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8'));
  } catch {
    return 0;
  }
};

/** Nobody is working in the folder any more. */
function abandoned(folder: string): boolean {
  const pid = ownerOf(folder);
  if (pid) return !alive(pid);
  try {
    return Date.now() - statSync(folder).mtimeMs > LEFT_BEHIND;
  } catch {
    return false;
  }
}

const wait = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/** Runs `work` while no other process does: making a folder is atomic on every file system. */
function alone(root: string, work: () => void, patience = 30_000): void {
  const lock = join(root, WORKSHOP, LOCK);
  mkdirSync(join(root, WORKSHOP), { recursive: true });
  const until = Date.now() + patience;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (abandoned(lock)) rmSync(lock, { recursive: true, force: true });
      else if (Date.now() > until)
        throw new DeliveryError(
          `En annen bygging holder på å bytte ut nettstedet. Prøv igjen, eller slett ${WORKSHOP}/${LOCK}.`,
        );
      else wait(50);
    }
  }
  try {
    writeFileSync(join(lock, 'pid'), String(process.pid));
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Puts back what a killed swap had moved away. */
function restore(root: string, names: readonly string[]): void {
  for (const name of names) {
    const old = join(root, WORKSHOP, OLD, name);
    if (!existsSync(old)) continue;
    if (existsSync(join(root, name))) rmSync(old, { recursive: true, force: true });
    else renameSync(old, join(root, name));
  }
}

/**
 * Mends what killed builds left: a site that was moved away comes back, half builds are removed.
 * @param names the folders that builds replace
 */
export function tidyWorkshop(root: string, names: readonly string[]): void {
  const workshop = join(root, WORKSHOP);
  if (!existsSync(workshop)) return;
  alone(root, () => restore(root, names));
  for (const name of readdirSync(workshop)) {
    if (name.startsWith('ny-') && abandoned(join(workshop, name)))
      rmSync(join(workshop, name), { recursive: true, force: true });
  }
}

/** A new, empty folder to build in. */
export function openWorkshop(root: string): string {
  mkdirSync(join(root, WORKSHOP), { recursive: true });
  const folder = mkdtempSync(join(root, WORKSHOP, 'ny-'));
  writeFileSync(join(folder, 'pid'), String(process.pid));
  return folder;
}

/**
 * Moves finished folders from the workshop to their places; what stood there is removed afterwards.
 */
export function swapIn(root: string, workshop: string, names: readonly string[]): void {
  alone(root, () => {
    restore(root, names);
    const old = join(root, WORKSHOP, OLD);
    mkdirSync(old, { recursive: true });
    for (const name of names) {
      if (existsSync(join(root, name))) renameSync(join(root, name), join(old, name));
      renameSync(join(workshop, name), join(root, name));
    }
    rmSync(old, { recursive: true, force: true });
  });
  rmSync(workshop, { recursive: true, force: true });
}
