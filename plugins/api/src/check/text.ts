import { contractVersion } from '../plugin.ts';
import { isDay, isMonth, vietnamOffset } from '../time.ts';
import type { FaultCode } from './fault-table.ts';
import { quoted } from './say.ts';

type TextFault = readonly [code: FaultCode, message: string];

interface Format {
  /** In words, after “give”. */
  readonly wants: string;
  /** What is wrong with a text that is not blank. */
  readonly judge?: (text: string) => TextFault | undefined;
  /** The code for a blank one, where blank has a meaning of its own. */
  readonly blank?: TextFault;
  /** A value that fails cannot be reckoned with: rules that need it are not asked. */
  readonly exact?: true;
}

const citedWordsLimit = 200;

const codePattern = /^(?=.{1,40}$)[\p{L}\p{N}]+([.\-/][\p{L}\p{N}]+)*$/u;

/** How texts are written. */
const formats = {
  plain: { wants: 'text' },
  words: {
    wants: 'the deciding words',
    judge: (text) => {
      if ([...text].length <= citedWordsLimit) return undefined;
      const message = `These words are ${[...text].length} characters long: cite only those that decide, at most ${citedWordsLimit}.`;
      return ['WORDS_TOO_LONG', message];
    },
  },
  source: {
    wants: 'the section it stands in, for example “II.4.6”',
    blank: ['SOURCE_MISSING', 'Say in which section this stands, for example “II.4.6”.'],
  },
  id: matching('an id like “grassroots-force-2026”', 'MALFORMED_ID', /^[a-z0-9]+(-[a-z0-9]+)*$/),
  indicatorId: matching(
    'an id like “good-deeds” or “dong-thap/illegal-racing”',
    'MALFORMED_ID',
    /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/,
  ),
  code: matching('a code like “4.1” or “A1.1”', 'MALFORMED_CODE', codePattern),
  unitCode: matching('the official code of a unit, like “05563”', 'MALFORMED_CODE', codePattern),
  version: matching(
    'a version like “1.0.0”',
    'MALFORMED_VERSION',
    /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/,
  ),
  province: matching('two digits like “08”', 'MALFORMED_PROVINCE', /^\d{2}$/),
  commune: matching('five digits like “05563”', 'MALFORMED_COMMUNE', /^\d{5}$/),
  contract: {
    wants: `the version of the contract, “${contractVersion}”`,
    judge: (text) => (major(text) === major(contractVersion) ? undefined : otherContract(text)),
  },
  day: {
    ...refusing('a day that exists, YYYY-MM-DD', 'NO_SUCH_DAY', (text) => !isDay(text)),
    exact: true,
  },
  month: {
    ...refusing('a month, YYYY-MM', 'NO_SUCH_MONTH', (text) => !isMonth(text)),
    exact: true,
  },
  instant: { wants: 'an instant like “2026-08-12T17:00:00+07:00”', judge: instantFault, exact: true },
} satisfies Record<string, Format>;

export type TextFormat = keyof typeof formats;

export const formatOf = (name: TextFormat): Format => formats[name];

function refusing(wants: string, code: FaultCode, wrong: (text: string) => boolean): Format {
  return {
    wants,
    judge: (text) => (wrong(text) ? [code, `${quoted(text)} will not do: give ${wants}.`] : undefined),
  };
}

function matching(wants: string, code: FaultCode, pattern: RegExp): Format {
  return refusing(wants, code, (text) => !pattern.test(text));
}

const major = (version: string): string | undefined => /^(\d+)\.\d+/.exec(version)?.[1];

function otherContract(text: string): TextFault {
  const message = `It was written for contract ${quoted(text)}, this platform speaks ${contractVersion}: install that @thi-dua/plugin-api and build again.`;
  return ['CONTRACT_VERSION', message];
}

function instantFault(text: string): TextFault | undefined {
  const [, day = '', hour = '', offset = ''] =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(
      text,
    ) ?? [];
  if (!isDay(day) || hour === '') {
    return [
      'NO_SUCH_INSTANT',
      `${quoted(text)} will not do: give an instant like “2026-08-12T17:00:00+07:00”.`,
    ];
  }
  if (offset === vietnamOffset) return undefined;
  return [
    'NOT_VIETNAM_TIME',
    `${quoted(text)} is not in the time of Vietnam: write it with ${vietnamOffset}.`,
  ];
}

/** Controls (line breaks too), half characters, bidirectional and zero-width characters, soft hyphens. */
const invisible = /[\p{Cc}\p{Cs}\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

/** Eth and African d for đ, gha for ư: old keyboards and converters leave them, no Vietnamese word has them. */
const lookAlike = /[\u00D0\u00F0\u0189\u0256\u01A2\u01A3]/;

/** All that is wrong with a text. */
export function textFaults(text: string, format: Format): readonly TextFault[] {
  if (text.trim() === '')
    return [format.blank ?? ['EMPTY_TEXT', `This text is blank: give ${format.wants}.`]];
  const hidden = invisible.exec(text)?.[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const faults: (TextFault | undefined)[] = [
    hidden === undefined
      ? undefined
      : ['INVISIBLE_CHARACTER', `${quoted(text)} holds U+${hidden}, which nobody sees: take it out.`],
    text === text.normalize('NFC')
      ? undefined
      : ['NOT_NFC', `${quoted(text)} is not in Unicode form NFC: normalise or retype it.`],
    lookAlike.test(text)
      ? [
          'LOOKALIKE_LETTER',
          `${quoted(text)} holds a letter that only looks like đ or ư: retype it with a Vietnamese keyboard.`,
        ]
      : undefined,
    format.judge?.(text),
  ];
  return faults.filter((fault) => fault !== undefined);
}
