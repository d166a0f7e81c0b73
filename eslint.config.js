import eslint from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Names that say nothing; the vocabulary of the product has a word for each case. */
const emptyName = '/^(get|handle|process)([A-Z]|$)|^(item|data|info|utils|helper|manager)s?$/';
const says = 'This name says nothing: use a word of the product.';
const emptyNames = [
  { selector: `FunctionDeclaration > Identifier.id[name=${emptyName}]`, message: says },
  { selector: `VariableDeclarator > Identifier.id[name=${emptyName}]`, message: says },
];

export default defineConfig(
  { ignores: ['node_modules', 'build', '.answerable'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  { files: ['**/*.tsx'], ...a11y.flatConfigs.strict },
  {
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...emptyNames],
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Use Temporal; only platform/clock.ts asks the time.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only platform/config.ts reads the environment.' },
        { object: 'Temporal', property: 'Now', message: 'Only platform/clock.ts asks the time.' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A key left out of the rest on purpose is named with an underscore.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      // Nothing here is a class hierarchy; plain functions are passed about freely.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: [
      'src/platform/clock.ts',
      'src/platform/config.ts',
      'src/platform/cli/*.ts',
      'src/main.ts',
      'test/**',
      'scripts/**',
      '**/*.test.ts',
      '**/*.test.tsx',
      'eslint.config.js',
    ],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off', 'no-restricted-globals': 'off' },
  },
  // A list of tables and their columns is as long as there are tables.
  { files: ['db/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['test/**', 'scripts/**', '**/*.test.ts', '**/*.test.tsx'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // node:test gives its promises to the runner itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite'] },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: { module: 'writable' },
    },
  },
);
