// Completes package-lock.json with the optional packages of other platforms.
//
// Where a registry does not serve the builds for other systems, `npm install` leaves them out of the lock, and
// `npm ci` then refuses the lock everywhere. Run this after every `npm install` there: node scripts/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const systems = 'android darwin freebsd linux netbsd openbsd sunos win32 windows openharmony aix'.split(' ');
const processors =
  'arm64 x64 ia32 arm ppc64 s390x riscv64 loong64 mips64el ppc64le x86 armv6 armv7 wasm32'.split(' ');

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = {};
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (isLocked(path, name)) continue;
    const platform = platformOf(name);
    if (platform === undefined) throw new Error(`${name}, optional in ${path}, is of no platform known here`);
    const version = range.replace(/^[\^~>=v ]+/, '');
    added[`node_modules/${name}`] = { version, ...platform, ...(dev && { dev }), optional: true };
  }
}
if (Object.keys(added).length > 0) {
  const [root, ...others] = Object.entries({ ...lock.packages, ...added });
  lock.packages = Object.fromEntries([
    root,
    ...others.sort(([one], [other]) => one.localeCompare(other, 'en')),
  ]);
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(`${Object.keys(added).length} packages of other platforms added`);

/** Whether the package, or one above it, has the dependency in its node_modules. */
function isLocked(path, name) {
  const above = path
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  return ['', ...above].some((folder) => lock.packages[`${folder && `${folder}/`}node_modules/${name}`]);
}

/** The names of platform packages say what they are for: `@swc/core-linux-x64-musl`. */
function platformOf(name) {
  if (name === 'fsevents') return { os: ['darwin'] };
  const words = name.replace('@', '').split(/[/@_-]/);
  const os = words
    .filter((word) => systems.includes(word))
    .map((word) => (word === 'windows' ? 'win32' : word));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : os[0] === 'linux' && words.some((word) => /^(gnu|glibc)/.test(word))
      ? ['glibc']
      : [];
  if (os.length + cpu.length === 0) return undefined;
  return { ...(cpu.length && { cpu }), ...(libc.length && { libc }), ...(os.length && { os }) };
}
