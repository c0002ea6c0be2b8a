import { checkPlugin, faultTable } from '@thi-dua/plugin-api';
import { changesOfData, mangle, randomFrom, refuses } from './mangle.ts';
import { copyOf, sample } from './sample.ts';

const rounds = 300;

describe('checkPlugin never throws', () => {
  it('on copies with fields deleted, retyped, renamed and led into circles; its rules stand all of it', () => {
    const random = randomFrom(20_260_819);
    for (let round = 0; round < rounds; round++) {
      const copy = copyOf(sample);
      const faults = checkPlugin(mangle(copy, changesOfData(copy, random), random));
      const codes = faults.map(({ code }) => code);
      // It would hide that one of our own rules failed.
      expect(codes).not.toContain('UNREADABLE');
      expect(codes.every((code) => Object.hasOwn(faultTable, code))).toBe(true);
      expect(faults.every(({ place, message }) => place !== '' && /[.?]$/.test(message))).toBe(true);
    }
  });

  it('on copies with fields that throw when they are read', () => {
    const random = randomFrom(19_082_005);
    for (let round = 0; round < rounds; round++) {
      expect(checkPlugin(mangle(copyOf(sample), [refuses], random))).not.toEqual([]);
    }
  });

  it('on what is no plugin at all', () => {
    const refusing = new Proxy({}, { get: throwing, ownKeys: throwing });
    const values = [
      undefined,
      null,
      0,
      'plugin',
      Symbol('plugin'),
      10n,
      [],
      {},
      () => sample,
      new Map(),
      refusing,
    ];
    for (const value of values) expect(checkPlugin(value)).not.toEqual([]);
  });

  it('on conditions nested so deep that no stack holds them', () => {
    const deep = Array.from({ length: 100_000 }).reduce<unknown>(
      (inner) => ({ is: 'ALL_OF', conditions: [inner] }),
      {},
    );
    const [campaign] = sample.campaigns;
    const [area] = campaign?.areas ?? [];
    const target = { ...area?.targets[0], requires: deep };
    const faults = checkPlugin({
      ...sample,
      campaigns: [{ ...campaign, areas: [{ ...area, targets: [target] }] }],
    });
    expect(faults.map(({ code }) => code)).toContain('UNREADABLE');
  });
});

function throwing(): never {
  throw new Error('do not look at me');
}
