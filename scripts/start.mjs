import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, installWhenNeeded } from './install.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js ${process.versions.node} is too old: 20.19 or newer is needed.`);
  process.exit(1);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
installWhenNeeded(root);
build(root);
// In this process: signals and the exit code are the server's own, with nothing between.
await import('../server/dist/main.js');
