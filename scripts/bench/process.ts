import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Run { code: number | null; seconds: number; peakMegabytes: number; log: string }

const PAGE = 4096;

/** Memory in use by a process and everything it started (Linux). */
function treeMemory(root: number): number {
  const parents = new Map<number, number>();
  const memory = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
      parents.set(Number(name), Number(fields[1]));
      memory.set(Number(name), Number(fields[21]) * PAGE);
    } catch { /* it ended meanwhile */ }
  }
  const within = (pid: number): boolean => pid === root || (parents.has(pid) && within(parents.get(pid) ?? 0));
  return [...memory].reduce((sum, [pid, bytes]) => (within(pid) ? sum + bytes : sum), 0);
}

/** Runs Node with arguments and measures wall time and the highest memory of the whole tree. */
export function measure(args: string[], cwd: string, env: Record<string, string> = {}): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env } });
  let [log, peak] = ['', 0];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { log = (log + data.toString()).slice(-20_000); });
  const timer = setInterval(() => { peak = Math.max(peak, treeMemory(child.pid ?? 0)); }, 200);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ code, seconds: (performance.now() - started) / 1000, peakMegabytes: Math.round(peak / 1e6), log });
    });
  });
}
