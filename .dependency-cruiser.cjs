/** The rules between rooms; `npm run check` runs them and fails if fewer modules were cruised than git lists. */
const slices = '^src/(?!platform/|statistics/)([^/]+)/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'platform-knows-no-slice',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/(?!platform/)' },
    },
    {
      name: 'slices-meet-at-their-index',
      comment:
        'A slice imports another only through its index.ts; its public pages may also use public-index.ts.',
      severity: 'error',
      from: { path: slices, pathNot: '\\.test\\.tsx?$' },
      to: {
        path: slices,
        pathNot: [
          '^src/$1/',
          '^src/[^/]+/(index|public-index|rounds-index|generate-index|fetch-index)\\.ts$',
        ],
      },
    },
    {
      name: 'statistics-stand-alone',
      severity: 'error',
      from: { path: '^src/statistics/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/statistics/' },
    },
    {
      name: 'engines-only-in-platform',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/', '\\.test\\.tsx?$'] },
      to: { path: 'node_modules/(pg|@electric-sql/pglite|@duckdb)/' },
    },
    {
      name: 'public-cannot-reach-commands',
      comment:
        'The second lock: no chain from a public page to anything that writes or reads base tables: commands, the rows that content is made from, reads that are not of published views.',
      severity: 'error',
      from: { path: '^src/([^/]+/public/|public-app|public-pages|site/)', pathNot: '\\.test\\.tsx?$' },
      to: {
        reachable: true,
        path: [
          '/workspace/',
          '-command\\.ts$',
          '^src/platform/(home|home-lock|cli/|duckdb/|db/open-database|db/migrate)',
          '^src/releases/(?!public/|published-reads|public-index|words|tally-totals)',
          '^src/body-folder/',
          '/(make|store|publish)-[^/]+\\.ts$',
          '/content-rows\\.ts$',
          '/(?!published-)[^/]*-?reads\\.ts$',
          '^src/platform/db/table-rows',
        ],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types'],
    },
  },
};
