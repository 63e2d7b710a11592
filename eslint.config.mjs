import { defineConfig } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import checkFile from 'eslint-plugin-check-file';
import { importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';
import { layers, WITHOUT_BROWSER } from './scripts/lint/layers.mjs';

const tests = ['**/*.test.{ts,mjs}', '**/*.test-{data,harness}.ts'];
const commands = ['**/*.mjs', 'demo/**', 'test/**', 'scripts/**'];

export default defineConfig(
  { ignores: ['dist/', 'site/', 'demo/.vitepress/cache/', 'coverage/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn'] }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'A page with Trusted Types refuses it.',
        })),
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['src/frameworks/**', 'test/hosts/apps/**'], // What is typed by a framework has a project of its own.
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
            { from: 'package', package: '@types/chai', name: 'Equal' }, // A plugin says that it gives a promise.
          ],
        },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNullish: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/unbound-method': 'off', // Methods of built-in prototypes are taken to be called on any object.
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
    },
  },
  {
    // A test damages records as no type allows.
    files: ['**/*.test.ts', '**/*.test-{data,harness}.ts'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.{ts,mjs}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: { 'import-x/no-cycle': 'error', 'import-x/no-self-import': 'error' },
  },
  {
    // Where a file has no home, its idea has no name yet.
    files: ['**/*.{ts,mjs}'],
    plugins: { 'check-file': checkFile },
    rules: {
      'check-file/filename-blocklist': [
        'error',
        { '**/{utils,helpers,common,misc,shared}.*': '*the-name-of-its-idea*' },
      ],
      'check-file/folder-naming-convention': ['error', { '**/': '!(utils|helpers|common|misc|shared)' }],
    },
  },
  {
    // Pages with old libraries, such as Prototype 1.6, have others under these names: see test/hosts/pages/old-library.js.
    files: ['src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['[callee.object.name="Array"][callee.property.name="from"]', '[callee.property.name="reduce"]'].map(
          (call) => ({ selector: `CallExpression${call}`, message: 'Old libraries replace it; a loop does the same.' }),
        ),
      ],
    },
  },
  { ...lit.configs['flat/recommended'], files: ['src/**/*.ts'] },
  { files: ['src/**/*.ts'], plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    files: ['src/**/*.ts', 'data/**/*.ts', 'scripts/**/*.{ts,mjs}', 'test/**/*.mjs'],
    ignores: tests,
    rules: { 'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: layers }] },
  },
  {
    files: WITHOUT_BROWSER.map((layer) => `src/${layer}/**/*.ts`),
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'location',
        'customElements',
        'HTMLElement',
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['lit', 'lit/*', '@lit/*'], message: 'Runs without a browser.' }] },
      ],
    },
  },
  {
    // What adds to the types of a framework is an interface, with or without members of its own.
    files: ['src/frameworks/*.d.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] },
  },
  {
    // A suite is one long function, a test reads what it likes, and command lines print.
    files: [...tests, ...commands],
    rules: {
      'max-lines-per-function': 'off',
      'no-console': 'off',
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
