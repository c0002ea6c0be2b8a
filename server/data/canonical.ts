/** Writes equal content as equal text, since neither jsonb nor a caller keeps the order of keys. */
export function canonicalJson(value: unknown): string {
  // First as JSON takes it: what is left out there must not count here.
  return JSON.stringify(sorted(JSON.parse(JSON.stringify(value ?? null))));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, part]) => [name, sorted(part)]));
}
