/**
 * The arrows of ARCHITECTURE.md, as code: types -> math -> chain -> app.
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** What each package may import. A package that is not named here may import nothing of the workspace. */
const mayImport = {
  errors: [],
  fixed: ['errors'],
  types: ['errors'],
  yuma: ['errors', 'fixed', 'types'],
  dtao: ['errors', 'fixed', 'types'],
  study: ['errors', 'fixed', 'types', 'yuma', 'dtao'],
  keys: ['errors', 'types'],
  rpc: ['errors', 'types', 'keys', 'yuma', 'dtao'],
  chain: ['errors', 'fixed', 'types', 'keys', 'yuma', 'dtao'],
  // Of command-line only its command, which bundles it.
  devnet: ['errors', 'types', 'keys', 'chain', 'command-line'],
  subnet: ['errors', 'types', 'keys'],
  neuron: ['errors', 'types', 'keys', 'rpc', 'subnet'],
  // Of charts only the tables of text, of testing the suites of vectors: it bundles both, and command-line.
  cli: [
    'errors',
    'fixed',
    'types',
    'yuma',
    'dtao',
    'study',
    'keys',
    'rpc',
    'devnet',
    'charts',
    'command-line',
    'testing',
  ],
  // Private: what examples draw their reports with.
  charts: [],
  // Private: the pages, an app over everything.
  explorer: ['errors', 'fixed', 'types', 'yuma', 'dtao', 'study', 'keys', 'rpc', 'chain', 'devnet', 'charts'],
  // Private: tests, benchmarks, scripts, and the vectors of the command line.
  testing: ['fixed', 'yuma', 'dtao'],
};

const tests = '(\\.(test|test-d|bench)\\.ts$|^packages/[^/]+/(test|testing)/)';

const arrows = Object.entries(mayImport).map(([name, allowed]) => ({
  name: `arrow-${name}`,
  comment: `@taokit/${name} may import: ${allowed.join(', ') || 'nothing of the workspace'}`,
  severity: 'error',
  from: { path: `^packages/${name}/src`, pathNot: tests },
  to: { path: '^packages/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...arrows,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-relative-escape',
      comment: 'A sibling is imported by its package name, never by a path.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'math-is-pure',
      comment: 'errors, fixed, yuma, dtao and study have no third-party dependency and do no I/O.',
      severity: 'error',
      from: { path: '^packages/(errors|fixed|yuma|dtao|study)/src', pathNot: tests },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'core'] },
    },
    {
      name: 'only-rpc-knows-polkadot-api',
      severity: 'error',
      from: {
        path: '^packages/',
        pathNot: [
          '^packages/rpc/',
          tests,
          '^packages/types/src/augment',
          // Schnorrkel alone, where it is installed.
          '^packages/keys/src/node/loadWasmVerify.ts$',
        ],
      },
      to: { path: 'node_modules/@polkadot/' },
    },
    {
      name: 'packages-know-no-app',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(examples|benchmarks|scripts|assembly)/' },
    },
    {
      name: 'no-undeclared-dependency',
      severity: 'error',
      from: { path: '^packages/', pathNot: tests },
      // An optional peer is reported as both a peer and as undeclared.
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'], dependencyTypesNot: ['npm-peer'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.tests.json' },
    enhancedResolveOptions: {
      conditionNames: ['@taokit/source', 'import', 'types', 'default'],
      exportsFields: ['exports'],
    },
  },
};
