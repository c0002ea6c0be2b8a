// The rooms of the server: its modules, and the folders beside `modules/`. What lies at its root puts them together.

const roomPath = /^server\/(modules\/[^/]+|[^/]+)\//;

/** The room a file of the server lies in; undefined for any other file. */
export function roomOf(source) {
  return roomPath.exec(source)?.[1];
}

/**
 * Every way from a room back to itself, as the files whose imports lead along it. Each file may keep to itself while
 * two of them tie their rooms together.
 */
export function roomCycles(modules) {
  const imports = importsBetween(modules);
  const reported = new Set();
  return [...imports.keys()].flatMap((room) => {
    if (reported.has(room)) return [];
    const way = wayBack(room, imports);
    for (const each of way) reported.add(each);
    return way.length === 0 ? [] : [way.map((from, index) => imports.get(from).get(way[index + 1] ?? room))];
  });
}

/** By room, the rooms it imports, each with one file that does. */
function importsBetween(modules) {
  const imports = new Map();
  for (const { source, dependencies } of modules) {
    const from = roomOf(source);
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved);
      if (from === undefined || to === undefined || from === to) continue;
      if (!imports.has(from)) imports.set(from, new Map());
      if (!imports.get(from).has(to)) imports.get(from).set(to, { from: source, to: resolved });
    }
  }
  return imports;
}

/** The shortest way from the room back to it, as rooms in order; empty: there is none. */
function wayBack(room, imports) {
  const ways = [[room]];
  const seen = new Set();
  for (const way of ways) {
    for (const next of imports.get(way.at(-1))?.keys() ?? []) {
      if (next === room) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return [];
}

/**
 * What ARCHITECTURE.md says of the layers and the imports do not: each room stands in one of the numbered lines between
 * `<!-- rooms -->` and `<!-- end -->`, and imports rooms of the lines above its own.
 */
export function layerFaults(modules, architecture) {
  const layers = layersIn(architecture);
  const rooms = [...new Set(modules.flatMap(({ source }) => roomOf(source) ?? []))].sort();
  const upwards = [...importsBetween(modules)].flatMap(([room, imported]) =>
    [...imported]
      .filter(([other]) => layers.get(other) >= layers.get(room))
      .map(([, { from, to }]) => `${from} → ${to}`),
  );
  return [
    ...rooms.filter((room) => !layers.has(room)).map((room) => `server/${room} stands in no line`),
    ...[...layers.keys()]
      .filter((room) => !rooms.includes(room))
      .map((room) => `server/${room} is not there`),
    ...upwards,
  ];
}

/** By room, the number of its line. */
function layersIn(architecture) {
  const list = /<!-- rooms -->([\s\S]*?)<!-- end -->/.exec(architecture)?.[1] ?? '';
  const lines = list.split(/^(?=\d+[.] )/m);
  return new Map(
    lines.flatMap((line, number) =>
      [...line.matchAll(/\]\(server\/((?:modules\/)?[^/)]+)\)/g)].map(([, room]) => [room, number]),
    ),
  );
}

/** Folders that hold more files than one overlooks, with their number. */
export function crowdedFolders(modules, atMost) {
  const counts = new Map();
  for (const { source } of modules) {
    if (!source.startsWith('server/') || source.startsWith(history)) continue;
    const folder = source.slice(0, source.lastIndexOf('/'));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > atMost);
}

/** Migrations are read in their order, and no one is ever taken away. */
const history = 'server/data/migrations/';

/**
 * What a file of the server is, where its name says so after a dot: `report.resolver.ts`. Any other is called by what it
 * does or holds: `submit-report.ts`.
 */
const roles = new Set([
  'definition',
  'limits',
  'loaders',
  'main',
  'queries',
  'resolver',
  'route',
  'row',
  'service',
  'settings',
  'table',
  'words',
]);

/** Files whose name claims a role that nobody knows. */
export function unknownRoles(modules) {
  return modules
    .map(({ source }) => source)
    .filter((source) => source.startsWith('server/'))
    .filter((source) => {
      const [, role, ...more] = source.slice(source.lastIndexOf('/') + 1, -'.ts'.length).split('.');
      return role !== undefined && (more.length > 0 || !roles.has(role));
    });
}
