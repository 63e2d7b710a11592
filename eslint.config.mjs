import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';

/** What each room of `src` may not know: imports go one way, down. */
const floors = {
  page: ['elements', 'entry', 'formats', 'dataset', 'chart', 'language', 'styles'],
  dataset: ['elements', 'entry', 'formats', 'chart', 'language', 'styles', 'page'],
  chart: ['elements', 'entry', 'formats', 'dataset', 'language', 'styles', 'page'],
  language: ['elements', 'entry', 'formats', 'dataset', 'chart', 'styles'],
  styles: ['elements', 'entry', 'formats', 'dataset', 'chart', 'language'],
  formats: ['elements', 'entry', 'language', 'styles', 'page'],
  elements: ['entry'],
};

const keepToItsFloor = Object.entries(floors).map(([room, above]) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: above.map((other) => `**/${other}/**`), message: `src/${room} must not know these rooms.` },
          ...(['dataset', 'chart', 'formats'].includes(room)
            ? [{ group: ['lit', 'lit/*', '@lit/*'], message: `src/${room} runs without a browser.` }]
            : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
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
  { ...lit.configs['flat/recommended'], files: ['src/**/*.ts'] },
  { files: ['src/**/*.ts'], plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  ...keepToItsFloor,
  {
    // What adds to the types of a framework is an interface, with or without members of its own.
    files: ['src/entry/frameworks/*.d.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] },
  },
  {
    // A suite is one long function, a test reads what it likes, and command lines print.
    files: [
      '**/*.test*.{ts,mjs}',
      '**/*.mjs',
      'demo/**',
      'data/compile/compile.ts',
      'data/compile/diff.ts',
      'data/change/change.ts',
      '.github/upkeep/{links,term,release}.ts',
      'data/import/import.ts',
    ],
    rules: {
      'max-lines-per-function': 'off',
      'no-console': 'off',
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
