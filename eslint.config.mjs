import { builtinModules } from 'node:module'
import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const source = '**/*.{ts,tsx}'
const tests = ['**/test/**/*.{ts,tsx}', 'apps/{e2e,clients}/**/*.ts']
const purePackages = 'packages/*/src/**/*.ts'
const nodePorts = 'packages/node-ports/**'
const screen = 'apps/visualizer/src/**/*.{ts,tsx}'

const ambient = {
  clock: ['performance', 'setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'],
  timers: ['queueMicrotask', 'requestAnimationFrame', 'setImmediate'],
  dice: ['crypto'],
  network: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel', 'Worker'],
  messages: ['Request', 'Response', 'Headers', 'FormData'],
  storage: ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'CookieStore'],
  surroundings: ['console', 'navigator', 'location', 'document', 'window', 'process', 'Buffer'],
  doors: ['globalThis', 'self', 'global', 'name', 'origin', 'close', 'event', 'status'],
}

const restrictedGlobals = Object.entries(ambient).flatMap(([kind, names]) =>
  names.map((name) => ({ name, message: `Packages are pure: hand it in (${kind}).` })),
)

const nodeModules = ['node:*', ...builtinModules.filter((name) => !name.startsWith('_'))]

const noNodeImports = [
  'error',
  { patterns: [{ group: nodeModules, message: 'Only apps and node-ports know Node.' }] },
]

const purity = {
  'no-restricted-globals': ['error', ...restrictedGlobals],
  'no-restricted-imports': noNodeImports,
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Packages are pure: the clock is a port.' },
    { object: 'Math', property: 'random', message: 'Packages are pure: dice are a port.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'Packages are pure: the clock is a port.',
    },
    { selector: 'CallExpression[callee.name="Date"]', message: 'The clock is a port.' },
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length>1]',
      message: 'This reads the time zone of the machine; use Date.UTC.',
    },
    {
      selector:
        'MemberExpression[property.name=/^(toLocale.*String|get(Hours|Minutes|Date|Day|Month|FullYear|TimezoneOffset))$/]',
      message: 'This reads the time zone or language of the machine.',
    },
  ],
}

const taste = {
  eqeqeq: 'error',
  // Header values are checked for exactly these.
  'no-control-regex': 'off',
  complexity: ['error', { max: 12, variant: 'modified' }],
  'max-depth': ['error', 3],
  'max-params': ['error', 5],
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'prefer-template': 'error',
  'object-shorthand': 'error',
}

const typedTaste = {
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidOperator: true },
  ],
  '@typescript-eslint/no-unnecessary-condition': [
    'error',
    { allowConstantLoopConditions: 'only-allowed-literals' },
  ],
  '@typescript-eslint/no-misused-promises': [
    'error',
    { checksVoidReturn: { attributes: false, inheritedMethods: false } },
  ],
  // These three look up every name again, and a third of the time of a run went to them.
  '@typescript-eslint/no-deprecated': 'off',
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  '@typescript-eslint/no-unsafe-enum-assignment': 'off',
  // This one would have `!` where a cast stands; strict has forbidden that.
  '@typescript-eslint/non-nullable-type-assertion-style': 'off',
  // The name of a key is worth reading.
  '@typescript-eslint/consistent-indexed-object-style': 'off',
  // An async function without await is how a port keeps its promise to reject, never to throw.
  '@typescript-eslint/require-await': 'off',
}

const inWords = 'What people read stands in src/words/, ready to be translated.'

/** The names that Node gives to every module, as far as scripts use them. */
const nodeNames = ['process', 'console', 'URL', 'fetch', 'setTimeout', 'clearTimeout', 'Buffer']

/** And a page to what is measured inside it. */
const pageNames = [
  'performance',
  'document',
  'location',
  'sessionStorage',
  'requestAnimationFrame',
  'MessageChannel',
  'MutationObserver',
]

/** Prose in a component: text between tags, and the attributes that are read aloud or shown. */
const noLooseWords = [
  { selector: 'JSXText[value=/[A-Za-z]{2}/]', message: inWords },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|title|label|alt|placeholder)$/] > Literal',
    message: inWords,
  },
  { selector: 'JSXExpressionContainer > Literal[value=/[A-Za-z]{2}/]', message: inWords },
]

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', '.cache/', '**/test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  { rules: taste },
  {
    files: [source],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        // One program for the whole checkout: a service with a project a folder takes six times as long.
        project: './tsconfig.lint.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: typedTaste,
  },
  { files: [purePackages], ignores: [nodePorts], rules: purity },
  {
    files: [screen],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'no-restricted-imports': noNodeImports,
      // The other rules of this plugin compile every component first: a fifth of the time of a run.
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: [screen],
    ignores: ['apps/visualizer/src/main.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.type="MetaProperty"][property.name="env"]',
          message: 'Only main.tsx reads import.meta.env.',
        },
        ...noLooseWords,
      ],
    },
  },
  { files: tests, rules: { 'max-lines-per-function': 'off', complexity: 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals(nodeNames) },
  },
  {
    files: ['scripts/bench/**/*.mjs'],
    languageOptions: { globals: globals([...nodeNames, ...pageNames]) },
  },
)

function globals(names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']))
}
