// npm run audit:acknowledge -- --who … --why …: says in the trail itself that entries are lost, after a failover
// or a restore. See docs/operations.md.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, installWhenNeeded } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
installWhenNeeded(root);
build(root);
await import('../server/dist/audit/acknowledge.main.js');
