import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { azureConfig } from '../../delivery/azure.ts';
import { caddyConfig } from '../../delivery/caddy.ts';
import { DeliveryError } from '../../site/failure.ts';
import { headersFile } from '../../delivery/headers-file.ts';
import { nginxConfig } from '../../delivery/nginx.ts';
import { deliveryRules, headersFor } from '../../delivery/rules.ts';
import { collectionNames } from '../../schemas/collections.ts';
import { fieldsOf, type Field } from '../../schemas/walk.ts';
import { decap, decapFiles } from './bundle.ts';
import { doorConfig } from './config.ts';
import { DOOR } from '../../site/settings.ts';
import { doorPage, doorPolicy } from './page.ts';
import { asked, doorOf, type Door, type DoorSettings } from './settings.ts';

const none: DoorSettings = {
  door: '',
  doorRepository: '',
  doorBranch: '',
  doorAddress: '',
  doorLogin: '',
};
const settings = {
  github: { doorRepository: 'kommune/kasse', doorLogin: 'https://innlogging.kommune.no' },
  gitlab: { doorRepository: 'gruppe/under/kasse', doorLogin: 'abc123' },
  gitea: {
    doorRepository: 'kommune/kasse',
    doorLogin: 'abc-123',
    doorAddress: 'https://git.kommune.no/',
  },
  lokal: {},
} as const;
function made(door: keyof typeof settings): Door {
  const found = doorOf({ ...none, door, ...settings[door] });
  if (!found || 'faults' in found) throw new Error(found?.faults.join());
  return found;
}
interface Widget {
  name: string;
  label?: string;
  hint?: string;
  widget: string;
  options?: { value: string }[];
  collection?: string;
  fields?: Widget[];
  field?: Widget;
}
interface Config {
  backend: Record<string, string>;
  publish_mode: string;
  collections: { name: string; folder: string; fields: Widget[] }[];
}
const configOf = (door: Door): Config => parse(doorConfig(door, 'https://eksempel.no')) as Config;

describe('innstillingene', () => {
  test('uten SITE_DOOR er det ingen dør', () => expect(doorOf(none)).toBeUndefined());

  test.each([
    [{ door: 'azure' }, 'Velg github, gitlab, gitea eller lokal'],
    [{ door: 'github', doorLogin: 'https://x.no' }, 'SITE_DOOR_REPOSITORY mangler'],
    [{ door: 'github', doorRepository: 'a/b' }, 'SITE_DOOR_LOGIN mangler'],
    [{ door: 'gitea', doorRepository: 'a/b', doorLogin: 'x' }, 'SITE_DOOR_ADDRESS mangler'],
    [
      {
        door: 'gitlab',
        doorRepository: 'a/b',
        doorLogin: 'x',
        doorAddress: 'https://x.no; script-src *',
      },
      'SITE_DOOR_ADDRESS mangler',
    ],
    [{ door: 'lokal', doorBranch: 'a b' }, 'SITE_DOOR_BRANCH kan ikke være «a b»'],
  ])('%o stopper med en setning', (wrong, sentence) => {
    const found = doorOf({ ...none, ...wrong });
    expect(found && 'faults' in found && found.faults.join()).toContain(sentence);
  });

  test.each(['github', 'gitlab', 'gitea', 'lokal'] as const)(
    '%s: endringer blir forslag, og ingenting er hemmelig',
    (host) => {
      const text = doorConfig(made(host), 'https://eksempel.no');
      expect(configOf(made(host)).publish_mode).toBe('editorial_workflow');
      expect(text).not.toMatch(/token|secret|password|client_secret/i);
    },
  );

  test('døra spør bare verten sin', () => {
    expect(asked(made('github'))).toEqual(['https://api.github.com']);
    expect(asked(made('gitea'))).toEqual(['https://git.kommune.no']);
    expect(configOf(made('gitea')).backend).toMatchObject({
      api_root: 'https://git.kommune.no/api/v1',
      app_id: 'abc-123',
    });
    expect(configOf(made('gitlab')).backend).toMatchObject({
      api_root: 'https://gitlab.com/api/v4',
      auth_type: 'pkce',
    });
  });
});

describe('feltene', () => {
  const { collections } = configOf(made('lokal'));
  test('hver samling er med', () => {
    expect(collections.map(({ name }) => name)).toEqual(collectionNames);
    for (const { name, folder } of collections) expect(folder).toBe(`content/${name}`);
  });

  function same(fields: readonly Field[], widgets: readonly Widget[]): void {
    expect(widgets.filter(({ widget }) => widget !== 'markdown').map(({ name }) => name)).toEqual(
      fields.map(({ name }) => name),
    );
    for (const [i, field] of fields.entries()) {
      const widget = widgets[i];
      const values = field.choices ?? field.item?.choices;
      if (values)
        expect(
          widget?.options?.map(({ value }) => value),
          field.path,
        ).toEqual(Object.keys(values));
      expect(widget?.collection, field.path).toBe(field.target ?? field.item?.target);
      if (field.help.good) expect(`${widget?.label} ${widget?.hint}`).toContain(field.help.good);
      same(field.fields.length ? field.fields : (field.item?.fields ?? []), widget?.fields ?? []);
    }
  }
  test.each(collectionNames)(
    '%s har hvert felt, hver verdi, hver henvisning og hvert eksempel',
    (name) => {
      same(fieldsOf(name), collections.find((c) => c.name === name)?.fields ?? []);
    },
  );
});

describe('sikkerhetsregelen', () => {
  const policy = "default-src 'none'; script-src 'self'";
  const closed = deliveryRules(policy);
  const open = deliveryRules(policy, [], { prefix: DOOR, policy: doorPolicy(made('gitea')) });

  test('er den samme for alle andre sider, med og uten dør', () => {
    for (const path of [
      '/',
      '/verktoy/',
      '/api/verktoy.json',
      '/_astro/a.css',
      '/redaksjonen/',
      '/404.html',
    ])
      expect(headersFor(open, path), path).toEqual(headersFor(closed, path));
    expect(headersFor(open, '/')['Content-Security-Policy']).toBe(policy);
    expect(closed.types).not.toHaveProperty('yml');
  });

  test('for døra åpner bare det Decap trenger, og bare for verten', () => {
    const own = headersFor(open, `${DOOR}index.html`)['Content-Security-Policy'] ?? '';
    expect(own).toContain("default-src 'none'");
    expect(own).toContain("connect-src 'self' blob: https://git.kommune.no;");
    expect(own).not.toMatch(/\*|script-src[^;]*'unsafe-inline'/);
  });

  test.each([
    ['nginx', nginxConfig],
    ['Caddy', caddyConfig],
    ['Azure', azureConfig],
  ] as const)('%s har begge, hver for seg', (_name, write) => {
    expect(write(open)).toContain("'unsafe-eval'");
    expect(write(closed)).not.toContain("'unsafe-eval'");
  });

  test('en vert som slår regler sammen, får aldri døras', () =>
    expect(headersFile(open)).toBe(headersFile(closed)));
});

const doorFiles = new Map([
  ['foer.js', 'før'],
  ['decap-cms.js', 'x'],
  ['etter.js', 'etter'],
]);

test('siden har ingen skript i seg, og en sum for hvert skript', () => {
  const html = doorPage(doorFiles);
  const sumOf = (text: string) => createHash('sha384').update(text).digest('base64');
  expect(html.match(/<script[^]*?<\/script>/g)).toEqual(
    [...doorFiles].map(
      ([name, text]) =>
        `<script src="/redaksjon/${name}" integrity="sha384-${sumOf(text)}"></script>`,
    ),
  );
});

test.each([...doorFiles.keys()])('uten %s stopper siden med en setning', (name) => {
  const others = new Map([...doorFiles].filter(([other]) => other !== name));
  expect(() => doorPage(others)).toThrow(DeliveryError);
  expect(() => doorPage(others)).toThrow(`${name} mangler blant filene til døra`);
});

test('en pakke som er en annen enn den vi har lest, blir ikke brukt', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'verktoykassa-doer-'));
  const path = process.env.PATH;
  process.env.PATH = cache;
  try {
    const place = join(cache, `${decap.name}-${decap.version}.tgz`);
    await expect(decapFiles(cache)).rejects.toThrow(DeliveryError);
    await expect(decapFiles(cache)).rejects.toThrow('Fikk ikke hentet decap-cms');
    writeFileSync(place, 'noe annet');
    await expect(decapFiles(cache)).rejects.toThrow(DeliveryError);
    writeFileSync(place, 'noe annet');
    await expect(decapFiles(cache)).rejects.toThrow('er ikke den vi har lest');
  } finally {
    process.env.PATH = path;
    rmSync(cache, { recursive: true });
  }
});
