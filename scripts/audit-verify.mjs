// npm run audit:verify: recomputes the seals of the audit trail of DATA_DIR, or of DATABASE_OWNER_URL. 0: it holds;
// 1: it does not, and which entries; 2: it cannot be read.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, installWhenNeeded } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
installWhenNeeded(root);
build(root);
await import('../server/dist/audit/main.js');
