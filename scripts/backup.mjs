// npm run backup -- FILE: one file with everything of DATA_DIR, or of DATABASE_URL. See docs/operations.md.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, installWhenNeeded } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
installWhenNeeded(root);
build(root);
await import('../server/dist/backup/backup.main.js');
