// npm run rebuild: adds up standings anew from the reports alone, and tells what differed. See docs/standings.md.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, installWhenNeeded } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
installWhenNeeded(root);
build(root);
await import('../server/dist/modules/standing/rebuild/rebuild.main.js');
