import { SaxesParser } from 'saxes';
import type { Part } from './open-package.ts';
import { damaged, withEntities } from './refuse-package.ts';
import { xmlText } from './xml-text.ts';

/** Receives what stands in an XML part, in document order. Names come without their namespace prefix. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads an XML part as it is unpacked: its size costs no memory. */
export async function readXml(part: Part, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw withEntities();
  });
  parser.on('opentag', ({ name, attributes }) => listener.open(localName(name), attributes));
  if (listener.text !== undefined) {
    const told = (text: string) => listener.text?.(text);
    parser.on('text', told);
    parser.on('cdata', told);
  }
  parser.on('closetag', ({ name }) => listener.close?.(localName(name)));
  for await (const chunk of xmlText(part.content())) parser.write(chunk);
  parser.close();
}

/** `x:row` is `row`: some programs write the prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
