import tseslint from 'typescript-eslint';

/**
 * What the compiler does not see: promises nobody waits for, conditions that are always true, `any`
 * that leaks. Layout is no rule here (Prettier's matter), and neither is taste.
 */
export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.astro/', '**/*.astro', '**/*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
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
      // What comes from YAML is unknown until the schema has seen it: showing it as text is the point.
      '@typescript-eslint/no-base-to-string': 'off',
      // Guards against data that types only promise (DOM, JSON, casts) may look unnecessary.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      // Set and Map keys come from data: an index may be missing (tsconfig: noUncheckedIndexedAccess).
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  // Tests know what they put in.
  {
    files: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
);
