import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';

/** What stands on top of the elements, and knows all of them. */
const forms = ['entry', 'loader', 'embed', 'server', 'frameworks'];

/** What each layer of `src` may not know: imports go one way, down. */
const layers = {
  locales: [...forms, 'elements', 'formats', 'dataset', 'chart', 'language', 'styles', 'page'],
  page: [...forms, 'elements', 'formats', 'dataset', 'chart', 'language', 'styles'],
  dataset: [...forms, 'elements', 'formats', 'chart', 'language', 'styles', 'page'],
  chart: [...forms, 'elements', 'formats', 'dataset', 'language', 'styles', 'page'],
  language: [...forms, 'elements', 'formats', 'dataset', 'chart', 'styles'],
  styles: [...forms, 'elements', 'formats', 'dataset', 'chart', 'language'],
  formats: [...forms, 'elements', 'language', 'styles', 'page'],
  elements: forms,
};

const keepToItsLayer = Object.entries(layers).map(([layer, above]) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: above.map((other) => `**/${other}/**`), message: `src/${layer} must not know these layers.` },
          ...(['locales', 'dataset', 'chart', 'formats'].includes(layer)
            ? [{ group: ['lit', 'lit/*', '@lit/*'], message: `src/${layer} runs without a browser.` }]
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
  ...keepToItsLayer,
  {
    // What adds to the types of a framework is an interface, with or without members of its own.
    files: ['src/frameworks/*.d.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] },
  },
  {
    // A suite is one long function, a test reads what it likes, and command lines print.
    files: [
      '**/*.test*.{ts,mjs}',
      '**/*.mjs',
      'demo/**',
      'test/**',
      'scripts/**',
      'scripts/maintenance/{links,term,release}.ts',
    ],
    rules: {
      'max-lines-per-function': 'off',
      'no-console': 'off',
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
