import { cutText } from '../../text/cut-text.ts';
import { keptLetters } from '../../text/letters.ts';
import { evidenceLimits } from './evidence.limits.ts';

/** Turns the direction of writing, is not writing at all, or means something to a file system. */
const forbidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu;

/** A file name as it is kept: the last part of any path, NFC, without what a file system or a reader stumbles over. */
export function cleanName(given: string, extensions: readonly [string, ...string[]]): string {
  const last = keptLetters(given).split(/[/\\]/).at(-1) ?? '';
  const text = last
    .replace(forbidden, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const ending = extensions.find((extension) => text.toLowerCase().endsWith(`.${extension}`));
  const stem = ending === undefined ? text : text.slice(0, -ending.length - 1);
  const short = cutText(stem || 'minh-chung', evidenceLimits.name).trim();
  // Its end says what it is, whatever it was called.
  return `${short}.${ending ?? extensions[0]}`;
}

/** How a browser is told to keep a file under its name; those that know no Unicode get it without marks. */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\w .()-]/g, '_');
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
