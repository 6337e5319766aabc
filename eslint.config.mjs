import { readFileSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { waitRule } from './scripts/wait-rule.mjs';

/** Which rooms each room may take from: the table «Huset» in README, the only place it stands. */
const rooms = [
  ...readFileSync('README.md', 'utf8').matchAll(/^\| `src\/([a-z]+)\/`\s*\|[^|]*\|([^|]*)\|$/gm),
].map(([, room, from]) => ({
  room,
  from: from
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '–'),
}));
if (rooms.length < 10) throw new Error('README.md: fant ikke tabellen «Huset».');

/**
 * What the compiler does not see: promises nobody waits for, conditions that are always true, `any`
 * that leaks, imports against the table in README. Layout is no rule here (Prettier's matter).
 */
export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.astro/', '.bygg/', 'levering/', 'pdf/'] },
  ...tseslint.configs.strictTypeChecked,
  ...astro.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Numbers in sentences are what the sentences are for.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `() => close()` says what happens; braces add nothing.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // What comes from YAML is unknown until the schema has seen it: showing it as text is the
      // point.
      '@typescript-eslint/no-base-to-string': 'off',
      // Guards against data that types only promise (DOM, JSON, casts) may look unnecessary.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      // Set and Map keys come from data: an index may be missing (tsconfig:
      // noUncheckedIndexedAccess).
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.astro', '.mjs'],
      'import-x/parsers': {
        '@typescript-eslint/parser': ['.ts'],
        'astro-eslint-parser': ['.astro'],
      },
    },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: rooms.map(({ room, from }) => ({
            target: `./src/${room}`,
            from: './src',
            except: [room, ...from].map((name) => `./${name}`),
            message: `README lar ${room} hente fra: ${from.join(', ') || 'ingen'}.`,
          })),
        },
      ],
    },
  },
  // Types are checked by the compiler: astro check for pages, nothing for plain scripts.
  { files: ['**/*.mjs', '**/*.astro', '**/*.astro/*.ts'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.mjs'],
    rules: { '@typescript-eslint/no-unused-vars': 'error' },
  },
  {
    files: ['scripts/**/*.ts'],
    plugins: { house: { rules: { wait: waitRule } } },
    rules: { 'house/wait': 'error' },
  },
  // Tests know what they put in, and may fetch it from anywhere.
  {
    files: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      'import-x/no-restricted-paths': 'off',
    },
  },
);
