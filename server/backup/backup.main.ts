import { statSync } from 'node:fs';
import { runCommand, say } from '../process/command.ts';
import { readSettings } from '../settings.ts';
import { backUp } from './backup.ts';
import { fileOf } from './file-argument.ts';
import { told } from './told.ts';

await runCommand(async () => {
  const file = fileOf(process.argv.slice(2), 'npm run backup -- FILE');
  const settings = readSettings(process.env);
  const manifest = await backUp(settings, file);
  const keyed =
    settings.auditKey === undefined
      ? 'The audit key is in it: whoever reads the file can forge the trail. Keep it like a password.'
      : `AUDIT_KEY (fingerprint ${manifest.auditKey}) is not in it: keep a copy of it elsewhere.`;
  say(`Backed up ${told(manifest)}`, `  into ${file} (${statSync(file).size} bytes).`, `  ${keyed}`);
  return 0;
});
