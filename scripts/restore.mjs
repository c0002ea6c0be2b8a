// npm run restore -- FILE: puts a backup into an empty DATA_DIR, or an empty DATABASE_URL. See docs/operations.md.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, installWhenNeeded } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
installWhenNeeded(root);
build(root);
await import('../server/dist/backup/restore.main.js');
