/**
 * Who may import whom: the reasons are in docs/decisions/dependency-rules.md.
 * `npm test` runs it through scripts/dependency-rules.mjs, which also fails when nothing was looked at.
 */

const apiDoor = '^plugins/api/src/index[.]ts$';
const schemaDoor = '^schema/src/index[.]ts$';
const doors = '^((plugins/[^/]+|schema|client-sdk)/src/index|server/app)[.]ts$';
const sources = '^((plugins/[^/]+|schema|client-sdk)/src|server)/';
// rights/document is what scripts/tables.mjs writes docs/rights.md from.
const startingPoints =
  '^((plugins/[^/]+|schema|client-sdk)/src/index|server/(main|schema|audit/(main|acknowledge.main)|backup/(backup|restore).main|data/logins/main|sample/main|rights/document|modules/assignment/grant-first|modules/standing/rebuild/rebuild.main))[.]ts$';
const tests = '^(test|plugins/[^/]+/test)/';

const forbidden = [
  {
    name: 'plugin-api-imports-nothing',
    comment: 'The contract depends on nothing: not on our packages, not on npm, not on Node.',
    from: { path: '^plugins/api/src/' },
    to: { pathNot: '^plugins/api/src/' },
  },
  {
    name: 'province-imports-only-the-contract',
    comment: 'A province speaks @thi-dua/plugin-api, and knows neither the server nor another province.',
    from: { path: '^plugins/(?!api/)([^/]+)/src/' },
    to: { pathNot: ['^plugins/$1/src/', apiDoor] },
  },
  {
    name: 'schema-imports-only-the-contract',
    comment: 'The vocabulary builds on the contract and on the GraphQL libraries.',
    from: { path: '^schema/src/' },
    to: {
      pathNot: [
        '^schema/src/',
        apiDoor,
        '^node_modules/(type-graphql|graphql|graphql-scalars|reflect-metadata)/',
      ],
    },
  },
  {
    name: 'server-imports-schema-and-contract',
    comment: 'Provinces reach the server by configuration: package names, loaded with import().',
    from: { path: '^server/' },
    to: { path: '^(plugins|schema|client-sdk|scripts)/', pathNot: [apiDoor, schemaDoor] },
  },
  {
    name: 'judging-knows-nobody',
    comment: 'The arithmetic of judging: no SQL, no module. Whoever judges hands it what it needs.',
    from: { path: '^server/judging/' },
    to: { pathNot: ['^server/judging/', apiDoor, schemaDoor] },
  },
  {
    name: 'client-sdk-imports-nobody',
    comment: 'It is what an application ships: no package of ours, none of npm, nothing of Node.',
    from: { path: '^client-sdk/src/' },
    to: { pathNot: '^client-sdk/src/' },
  },
  {
    name: 'only-through-the-door',
    comment: 'The inside of a package is its own: import the package, not a file of it.',
    from: { path: '^(plugins/[^/]+|schema|server|client-sdk)/' },
    to: { path: '^(plugins/[^/]+|schema|server|client-sdk)/', pathNot: ['^$1/', doors] },
  },
  {
    name: 'nobody-imports-test',
    comment: 'What is needed by more than tests belongs into a package.',
    from: { pathNot: tests },
    to: { path: tests },
  },
  {
    name: 'tests-of-a-province-stand-alone',
    comment: 'A province can be taken out of this repository with its tests.',
    from: { path: '^plugins/([^/]+)/test/' },
    to: { path: '^(test|plugins/[^/]+/test)/', pathNot: '^plugins/$1/test/' },
  },
  {
    name: 'no-cycles',
    comment: 'Not even of types: what depends on each other is one thing, or hides a third.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'Nothing leads here from a door or from server/main.ts: delete it, or use it.',
    from: { path: startingPoints },
    to: { path: sources, pathNot: [startingPoints, '^server/graphiql/page/'], reachable: false },
  },
  {
    name: 'everything-resolves',
    comment:
      'Also an inner path of a package (`@thi-dua/schema/src/…`): its package.json exports the door alone.',
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    exclude: { path: '(^|/)dist/' },
    doNotFollow: { path: 'node_modules' },
    // Imports of types count too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // The first leads into the sources of our packages, so that one graph covers all of them.
      conditionNames: ['@thi-dua/source', 'import', 'node', 'default', 'types'],
    },
  },
};
