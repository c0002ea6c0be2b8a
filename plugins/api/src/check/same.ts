/** The fields in which two values differ; a thing that bears an id of its own counts by that id alone. */
export function differingFields(a: object, b: object): readonly string[] {
  const [first, second] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return [...new Set([...first.keys(), ...second.keys()])].filter(
    (field) => fingerprint(first.get(field)) !== fingerprint(second.get(field)),
  );
}

/** A text that is equal for equal data, in whatever order its fields were written. */
function fingerprint(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(fingerprint).join()}]`;
  if ('noun' in value && 'id' in value) return `${value.noun}:${value.id}`;
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${fields
    .map(([field, part]) => `${field}:${fingerprint(part)}`)
    .sort()
    .join()}}`;
}
