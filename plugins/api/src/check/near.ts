/**
 * The known names close to a wrong one, nearest first, at most three: a few letters apart, or one the beginning
 * of the other. Case, marks and tones do not count, because they are what is most often mistyped.
 */
export function nearNames(name: string, known: Iterable<string>): readonly string[] {
  const wrong = plain(name);
  if (wrong === '') return [];
  const close = [...new Set(known)]
    .map((candidate) => ({ candidate, distance: distanceOf(wrong, plain(candidate)) }))
    .filter(({ candidate, distance }) => distance <= allowed(wrong, plain(candidate)))
    .sort((a, b) => a.distance - b.distance);
  // Beside a name one letter off, one that is seven letters off is noise.
  const farthest = (close[0]?.distance ?? 0) + 1;
  return close
    .filter(({ distance }) => distance <= farthest)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

const plain = (text: string): string =>
  text.slice(0, 100).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

const allowed = (a: string, b: string): number => Math.max(1, Math.floor(Math.min(a.length, b.length) / 3));

function distanceOf(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  // `movement` for `movement-grade`: as near as one wrong letter.
  if (shorter >= 3 && a !== b && (a.startsWith(b) || b.startsWith(a))) return 1;
  return editDistance(a, b);
}

/** Letters to insert, delete, replace or swap with their neighbour. */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwap = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? at(row - 2, column - 2) + 1 : replaced;
      rows[row]?.push(Math.min(replaced, swapped, at(row - 1, column) + 1, at(row, column - 1) + 1));
    }
  }
  return at(a.length, b.length);
}
