import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Run {
  code: number | null;
  seconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
  log: string;
}

const PAGE = 4096;

/** Clock ticks per second in `/proc`. */
const TICKS = 100;

/**
 * Memory in use by a process and everything it started, and the processor time spent so far
 * (Linux).
 */
function readTree(root: number): { memory: number; cpu: number } {
  const parents = new Map<number, number>();
  const memory = new Map<number, number>();
  const cpu = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      parents.set(Number(name), Number(fields[1]));
      memory.set(Number(name), Number(fields[21]) * PAGE);
      // Own time, and that of children that have ended.
      cpu.set(
        Number(name),
        [11, 12, 13, 14].reduce((sum, i) => sum + Number(fields[i]), 0) / TICKS,
      );
    } catch {
      /* it ended meanwhile */
    }
  }
  const within = (pid: number): boolean =>
    pid === root || (parents.has(pid) && within(parents.get(pid) ?? 0));
  const total = (values: ReadonlyMap<number, number>): number =>
    [...values].reduce((sum, [pid, value]) => (within(pid) ? sum + value : sum), 0);
  return { memory: total(memory), cpu: total(cpu) };
}

/**
 * Runs Node with arguments and measures wall time, processor time and the highest memory of the
 * whole tree.
 */
export function measure(
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
  });
  let [log, peak, cpu] = ['', 0, 0];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      log = (log + data.toString()).slice(-20_000);
    });
  const timer = setInterval(() => {
    const now = readTree(child.pid ?? 0);
    peak = Math.max(peak, now.memory);
    cpu = Math.max(cpu, now.cpu);
  }, 200);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({
        code,
        seconds: (performance.now() - started) / 1000,
        cpuSeconds: cpu,
        peakMegabytes: Math.round(peak / 1e6),
        log,
      });
    });
  });
}
