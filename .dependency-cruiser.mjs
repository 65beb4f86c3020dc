/** Who may import whom: the table of docs/architecture.md. `types` may be imported as types only. */
const arrows = {
  'packages/http-message': {},
  'packages/reference': {},
  'packages/checked-json': {},
  'packages/setup-schema': { all: ['reference'] },
  'packages/ports': {},
  'packages/node-ports': { all: ['http-message', 'ports'] },
  'packages/salesforce-emulator': { all: ['http-message', 'reference', 'ports'] },
  'packages/participants': { all: ['http-message', 'reference', 'ports'] },
  'packages/stage': { all: ['participants', 'http-message', 'reference', 'ports'] },
  'packages/flow': { all: ['http-message', 'reference', 'ports'], types: ['stage'] },
  'packages/scenarios': { all: ['http-message', 'reference', 'stage', 'flow'] },
  'packages/lessons': { all: ['reference', 'checked-json'], types: ['flow'] },
  'packages/study': {
    all: ['checked-json', 'http-message', 'reference', 'scenarios', 'lessons'],
    types: ['stage', 'flow'],
  },
  'apps/mock-salesforce': {
    all: [
      'salesforce-emulator',
      'http-message',
      'reference',
      'setup-schema',
      'checked-json',
      'ports',
      'node-ports',
    ],
  },
  'apps/web-server': {
    all: [
      'stage',
      'participants',
      'http-message',
      'reference',
      'setup-schema',
      'ports',
      'node-ports',
    ],
  },
  'apps/visualizer': {
    all: [
      'http-message',
      'reference',
      'ports',
      'salesforce-emulator',
      'participants',
      'stage',
      'flow',
      'scenarios',
      'lessons',
      'study',
    ],
  },
}

const importTable = Object.entries(arrows).flatMap(([part, { all = [], types = [] }]) => {
  const from = { path: `^${part}/src/` }
  const mayImport = (names) => [`^${part}/`, ...names.map((name) => `^packages/${name}/`)]
  const stranger = {
    name: `arrows-of-${part.replace('/', '-')}`,
    comment: `${part} may import ${[...all, ...types].join(', ') || 'nothing of ours'}.`,
    severity: 'error',
    from,
    to: { path: '^(packages|apps)/', pathNot: mayImport([...all, ...types]) },
  }
  const valueOfTypes = {
    name: `types-only-for-${part.replace('/', '-')}`,
    comment: `${part} may import only types of ${types.join(', ')}.`,
    severity: 'error',
    from,
    to: {
      path: types.map((name) => `^packages/${name}/`),
      dependencyTypesNot: ['type-only'],
    },
  }
  return types.length === 0 ? [stranger] : [stranger, valueOfTypes]
})

export default {
  forbidden: [
    ...importTable,
    {
      name: 'front-door',
      comment: 'Another package is entered through its src/index.ts.',
      severity: 'error',
      from: { path: '^((?:packages|apps)/[^/]+)/|^scripts/' },
      to: { path: '^packages/[^/]+/', pathNot: ['^$1/', '^packages/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'nobody-imports-an-app',
      comment: 'Apps are started, not imported; only journeys, clients and scripts know them.',
      severity: 'error',
      from: { path: '^((?:packages|apps)/[^/]+)/', pathNot: '^apps/(e2e|clients)/' },
      to: { path: '^apps/', pathNot: '^$1/' },
    },
    {
      name: 'pure-packages',
      comment: 'Only apps, node-ports and tests know Node.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: '^packages/node-ports/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'screen-without-node',
      comment: 'The screen runs in a browser.',
      severity: 'error',
      from: { path: '^apps/visualizer/src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-are-siblings',
      comment: 'A feature imports its own folder, ui, styles, engines and the contexts of app.',
      severity: 'error',
      from: { path: '^apps/[^/]+/src/features/([^/]+)/' },
      to: { path: '^apps/[^/]+/src/features/', pathNot: '^apps/[^/]+/src/features/$1/' },
    },
    {
      name: 'features-below-app',
      comment: 'Of app, a feature knows only the contexts.',
      severity: 'error',
      from: { path: '^apps/visualizer/src/features/' },
      to: { path: '^apps/visualizer/src/(app|main)', pathNot: '/app/[^/]*context[^/]*$' },
    },
    {
      name: 'ui-knows-nothing',
      comment: 'ui and styles know nothing of OAuth, so nothing of ours.',
      severity: 'error',
      from: { path: '^apps/visualizer/src/(ui|styles)/' },
      to: { path: '^(packages|apps)/', pathNot: '^apps/visualizer/src/(ui|styles)/' },
    },
    {
      name: 'source-without-tests',
      severity: 'error',
      from: { path: '/src/' },
      to: { path: '/test/', pathNot: 'node_modules' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
}
