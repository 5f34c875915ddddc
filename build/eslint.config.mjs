import { defineConfig, globalIgnores } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import typescript from 'typescript-eslint'
import { layersRule } from './eslint-layers.mjs'
import { root } from './root.mjs'

const typed = ['{electron,renderer,test}/**/*.{ts,tsx}']

export default defineConfig([
  globalIgnores([
    'out',
    'dist',
    '.cache',
    'build/*.config.mjs.*.mjs',
    'assets',
    'test/results',
    'test/golden',
    'test/paste',
    'test/bench',
    '**/fixtures',
  ]),
  {
    files: typed,
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: 'build/tsconfig.lint.json',
        tsconfigRootDir: root,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // An arrow that answers another call's nothing is no confusion.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An element without properties says {}, and Slate's types are filled by empty interfaces.
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Tables of functions are read by destructuring; nothing here has a this.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: [...typed, 'build/**/*.mjs'],
    rules: {
      eqeqeq: 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-console': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
      'no-warning-comments': 'error',
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    files: ['{electron,renderer}/**/*.{ts,tsx}'],
    plugins: { midad: { rules: { layers: layersRule } } },
    rules: { 'midad/layers': 'error' },
  },
  { files: ['renderer/**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
])
