import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulesOf } from '../../src/delivery/built-site.ts';
import { compressFolder } from '../../src/delivery/compress.ts';
import { contentSecurityPolicy, harvest } from '../../src/delivery/policy.ts';
import { deliveryRules } from '../../src/delivery/rules.ts';
import { ensurePrograms } from '../site/packages.ts';
import { startServer } from '../site/servers.ts';
import { measure } from './process.ts';
import { makeStockSite } from './starlight-site.ts';

/**
 * `npm run bench:load [-- 60]`: wrk against nginx with the generated configuration, our built site
 * and the stock site one after the other, each for so many seconds.
 */
const seconds = Number(process.argv[2] ?? 60);
if (!existsSync('dist/index.html')) {
  console.error('Nettstedet er ikke bygd. Kjør npm run build først.');
  process.exit(1);
}
const [wrk = 'wrk'] = ensurePrograms(['wrk']);
const scratch = mkdtempSync(join(tmpdir(), 'verktoykassa-last-'));
chmodSync(scratch, 0o755);

/** A reader's mix: a page with its style sheet, as browsers ask for it. */
const script = (
  paths: string[],
): string => `local paths = {${paths.map((p) => JSON.stringify(p)).join(', ')}}
local i = 0
request = function()
  i = i % #paths + 1
  return wrk.format("GET", paths[i], { ["Accept-Encoding"] = "gzip, deflate, br", ["Host"] = "verktoykassa.test" })
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("%d %.1f %.1f %d %.1f\\n", summary.requests, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    e.connect + e.read + e.write + e.status + e.timeout, summary.bytes / 1048576))
end
`;

try {
  const stock = join(scratch, 'lager');
  makeStockSite('content', stock, 'all');
  const built = await measure([join(stock, 'node_modules/astro/bin/astro.mjs'), 'build'], stock);
  if (built.code !== 0) throw new Error(built.log);
  const theirs = join(scratch, 'lagervare');
  cpSync(join(stock, 'dist'), theirs, { recursive: true });
  const ours = join(scratch, 'vaart');
  cpSync('dist', ours, { recursive: true });
  const rules = rulesOf(ours, []);
  await compressFolder(theirs, rules.compressed);
  console.log(
    `nginx, ${seconds} s, 64 forbindelser, brotli\n\n| nettsted | svar per sekund | ms, halvparten under | ms, 99 % under | feil | MB sendt |\n| --- | --- | --- | --- | --- | --- |`,
  );
  for (const [name, root, site] of [
    ['vårt', ours, rules],
    ['lagervare', theirs, deliveryRules(contentSecurityPolicy(harvest([])))],
  ] as const) {
    const server = await startServer('nginx.conf', root, site);
    const file = join(scratch, 'spor.lua');
    writeFileSync(
      file,
      script([
        '/',
        '/verktoy/laeringsarena/',
        '/eksempler/bodoe-foyer/',
        '/verktoy/kollegaveiledning/',
      ]),
    );
    const { stdout, status, stderr } = spawnSync(
      wrk,
      ['-t2', '-c64', `-d${seconds}s`, '--latency', '-s', file, `http://127.0.0.1:${server.port}`],
      { encoding: 'utf8' },
    );
    await server.stop();
    if (status !== 0) throw new Error(stderr);
    const [requests = 0, half, most, errors, megabytes] = (stdout.trim().split('\n').at(-1) ?? '')
      .split(' ')
      .map(Number);
    console.log(
      `| ${name} | ${Math.round(requests / seconds)} | ${half} | ${most} | ${errors} | ${megabytes} |`,
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
