import { damaged } from './refuse-package.ts';

/** Encodings in which markup looks as it does in ASCII, and UTF-16: nothing can hide in them. */
const plainEncoding = /^(utf-?8|utf-?16(le|be)?|us-ascii|ascii|iso-8859-\d{1,2}|windows-125\d)$/i;

/** The text of an XML part chunk by chunk. Throws where it is not in the encoding it says. */
export async function* xmlText(content: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    for await (const chunk of content) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      yield decoder.decode(chunk, { stream: true });
    }
    if (decoder !== undefined) yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError || error instanceof RangeError ? damaged() : error;
  }
}

/** By its mark, by how it begins, or by what it says of itself. */
function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0x3c && head[1] === 0) return 'utf-16le';
  if (head[0] === 0 && head[1] === 0x3c) return 'utf-16be';
  const [, said = 'utf-8'] =
    /^[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(head.toString('latin1', 0, 200)) ?? [];
  if (!plainEncoding.test(said)) throw damaged();
  // What is read as single bytes says wrongly that it is UTF-16.
  return /^utf-?16/i.test(said) ? 'utf-8' : said;
}

const begins = /^(\ufeff|\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\0]*</;

/** Whether a part is XML, by its name or by its content. */
export function isXml(name: string, head: Buffer): boolean {
  return /\.(xml|rels|vml)$/i.test(name) || begins.test(head.toString('latin1', 0, 64));
}
