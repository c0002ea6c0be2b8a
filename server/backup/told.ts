import type { Manifest } from './manifest.ts';

/** A backup in a line of words. */
export function told({ kind, postgres, version, rows, madeAt }: Manifest): string {
  const what = kind === 'cluster' ? 'the embedded database' : 'the database';
  const sum = Object.values(rows).reduce((all, count) => all + count, 0);
  return (
    `${what} (PostgreSQL ${postgres}, Thi Đua ${version}, ${Object.keys(rows).length} tables, ${sum} rows, ` +
    `${rows.audit_entry ?? 0} audit entries) as of ${madeAt}`
  );
}
