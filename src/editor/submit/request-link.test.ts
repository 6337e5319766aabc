import { describe, expect, test } from 'vitest';
import { requestLink, withoutSecrets } from './request-link.ts';

const link = (url: string, said = ''): string | undefined =>
  requestLink(url, 'innsending/fagdag', 'main', said);

describe('adressen der en innsending blir et endringsforslag', () => {
  const github = 'https://github.com/kommune/kasse/compare/main...innsending/fagdag?expand=1';
  const gitlab =
    'https://gitlab.kommune.no/gruppe/under/kasse/-/merge_requests/new?merge_request%5Bsource_branch%5D=innsending%2Ffagdag&merge_request%5Btarget_branch%5D=main';
  const azure =
    'https://dev.azure.com/husbanken/Mitt%20prosjekt/_git/kasse/pullrequestcreate?sourceRef=innsending%2Ffagdag&targetRef=main';
  test.each([
    ['https://github.com/kommune/kasse.git', github],
    ['https://kari:hemmelig@github.com/kommune/kasse.git', github],
    ['git@github.com:kommune/kasse.git', github],
    ['ssh://git@github.com:22/kommune/kasse', github],
    ['https://gitlab.kommune.no/gruppe/under/kasse.git', gitlab],
    ['git@gitlab.kommune.no:gruppe/under/kasse.git', gitlab],
    ['https://husbanken@dev.azure.com/husbanken/Mitt%20prosjekt/_git/kasse', azure],
    ['git@ssh.dev.azure.com:v3/husbanken/Mitt prosjekt/kasse', azure],
    [
      'https://husbanken.visualstudio.com/Prosjekt/_git/kasse',
      'https://husbanken.visualstudio.com/Prosjekt/_git/kasse/pullrequestcreate?sourceRef=innsending%2Ffagdag&targetRef=main',
    ],
    [
      'https://codeberg.org/kommune/kasse.git',
      'https://codeberg.org/kommune/kasse/compare/main...innsending/fagdag',
    ],
    [
      'ssh://git@gitea.kommune.no:2222/a/b.git',
      'https://gitea.kommune.no/a/b/compare/main...innsending/fagdag',
    ],
    [
      'https://gitea.kommune.no:3000/a/b',
      'https://gitea.kommune.no:3000/a/b/compare/main...innsending/fagdag',
    ],
  ])('%s', (url, wanted) => expect(link(url)).toBe(wanted));

  test('en vert med eget navn har sagt den selv, og bare sin egen blir trodd', () => {
    const said = (host: string): string =>
      `remote: \nremote: Create a new pull request for 'x':\nremote:   https://${host}/a/b/compare/main...x\n`;
    expect(link('https://kode.no/a/b.git', said('kode.no'))).toBe(
      'https://kode.no/a/b/compare/main...x',
    );
    expect(link('https://kode.no/a/b.git', said('ond.no'))).toBeUndefined();
    expect(link('https://kode.no/a/b.git', 'remote: javascript:alert(1)')).toBeUndefined();
  });

  test.each([
    '/srv/git/kasse.git',
    'file:///srv/kasse.git',
    '../kasse',
    'C:\\git\\kasse',
    'ext::sh -c x',
    '',
  ])('en mappe på maskinen har ingen: %s', (url) => expect(link(url)).toBeUndefined());
});

test('navn og passord i en adresse vises aldri', () => {
  expect(withoutSecrets("fatal: unable to access 'https://kari:hemmelig@kode.no/x/'")).toBe(
    "fatal: unable to access 'https://kode.no/x/'",
  );
});
