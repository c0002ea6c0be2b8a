// npm run database:create-logins: makes the two logins of a PostgreSQL of yours, and prints their addresses.
// See docs/decisions/logins.md.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, installWhenNeeded } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
installWhenNeeded(root);
build(root);
await import('../server/dist/data/logins/main.js');
