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

/** Letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(above, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, at(above, column) + 1, at(current, column - 1) + 1));
    }
    above = current;
  }
  return at(above, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? 0;
