import { runCommand, say } from '../process/command.ts';
import { readSettings } from '../settings.ts';
import { checkBackup } from './backup.ts';
import { fileOf } from './file-argument.ts';
import { restore } from './restore.ts';
import { told } from './told.ts';

const usage = 'npm run restore -- FILE, or npm run restore -- --check FILE';

await runCommand(async () => {
  const [first, ...rest] = process.argv.slice(2);
  if (first === '--check') {
    const file = fileOf(rest, usage);
    say(`${file} is whole: ${told(await checkBackup(file))}.`);
    return 0;
  }
  const file = fileOf(process.argv.slice(2), usage);
  const settings = readSettings(process.env);
  const { manifest, verdict } = await restore(settings, file);
  const where =
    settings.databaseOwnerUrl === undefined ? `DATA_DIR ${settings.dataDirectory}` : 'DATABASE_OWNER_URL';
  say(`Restored ${told(manifest)}`, `  into ${where}.`);
  if (verdict.faults.length === 0) {
    say(`  ${verdict.entries} audit entries hold. Next: npm run rebuild, then npm start.`);
    return 0;
  }
  say('The audit trail does not hold; npm run audit:verify tells all of it:', ...verdict.faults.slice(0, 5));
  return 1;
});
