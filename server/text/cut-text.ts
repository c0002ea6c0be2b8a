const characters = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * The beginning of a text, at most `longest` UTF-16 code units, cut between two characters as people see them: a letter
 * keeps its marks, an emoji its parts.
 */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // A cluster that begins at the limit is found by looking one code unit further.
  const cluster = characters.segment(text).containing(longest);
  return text.slice(0, cluster === undefined ? longest : cluster.index);
}
