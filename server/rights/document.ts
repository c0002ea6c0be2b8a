import { type Role, roles } from '@thi-dua/schema';
import { grantable } from './grantable.ts';
import { type Relation, type Rule, rights } from './table.ts';

const letters: Readonly<Record<Relation, string>> = { OWN: 'O', BELOW: 'B', ABOVE: 'A', SIBLING: 'S' };

/** The table of rights as docs/rights.md shows it; scripts/tables.mjs writes it there. */
export function rightsTable(): string {
  const sorted = Object.entries<Rule>(rights).sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = sorted.map(([operation, rule]) => [
    `\`${operation}\``,
    ...roles.map((role) => cell(rule, role)),
  ]);
  return table(['operation', ...roles.map(inWords)], rows);
}

/** Which roles a role may grant. */
export function grantableTable(): string {
  return table(
    ['holder', 'may grant'],
    roles.map((role) => [`\`${role}\``, grantable[role].map((other) => `\`${other}\``).join(', ') || '–']),
  );
}

function cell(rule: Rule, role: Role): string {
  if (rule === 'PUBLIC') return 'all';
  if (rule === 'SIGNED_IN') return 'in';
  return (rule[role] ?? []).map((relation) => letters[relation]).join('') || '–';
}

const inWords = (role: Role) => role.toLowerCase().replaceAll('_', ' ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
