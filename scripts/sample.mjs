// npm run sample: fills a province with units, people and reports to try the platform with; -- --remove takes them
// away. See docs/sample.md.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, installWhenNeeded } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
installWhenNeeded(root);
build(root);
await import('../server/dist/sample/main.js');
