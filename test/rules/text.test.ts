import fc from 'fast-check';
import { meantText, neutralText } from '../../server/files/sheet/neutral-text.ts';
import { parseSource, readSourceTexts } from '../../server/modules/unit/national/source.ts';
import { brokenName, brokenVietnameseName } from '../../server/text/broken-name.ts';
import { cutText } from '../../server/text/cut-text.ts';
import { keptLetters } from '../../server/text/letters.ts';
import { searchKey, spellingKey } from '../../server/text/search-key.ts';
import { runs } from '../support/property-runs.ts';

describe('letters that only look Vietnamese', () => {
  test.each([
    ['\u00d0ông', 'Đông'],
    ['\u0189ức', 'Đức'],
    ['bảo đảm trật t\u01a3\u0323', 'bảo đảm trật tự'],
    ['Ph\u01a3ớc', 'Phước'],
    ['TR\u01a2ỜNG', 'TRƯỜNG'],
    ['d\u0335ông D\u0336ông', 'đông Đông'],
  ])('%s is kept as %s, and found as it', (written, kept) => {
    expect(keptLetters(written)).toBe(kept);
    expect(searchKey(written)).toBe(searchKey(kept));
    expect(spellingKey(written)).toBe(spellingKey(kept));
  });

  test('keeping letters twice changes nothing more', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'\u00d0\u0189\u01a3\u0323\u0301\u0335ĐđưDduơa ') });
    fc.assert(
      fc.property(letters, (text) => keptLetters(keptLetters(text)) === keptLetters(text)),
      runs(100),
    );
  });
});

describe('a name is broken', () => {
  test.each([
    'TrÇn ThÞ Hµ',
    'NguyÔn V¨n Hïng',
    'Ph¹m Quèc ViÖt',
    'Hång',
    'Chu §øc',
    'Nguyeãn Vaên Taâm',
    'Leâ Thò Hoaø',
    'Ñaëng Thò Höông',
    'Phaïm Quoác Vieät',
    'Ñoàng Thaùp',
    'Nguyá»…n VÄƒn',
    'M? Th?nh',
    'M\u0430i',
  ])('when it was typed or saved in another encoding or script: %s', (name) => {
    expect(brokenVietnameseName(keptLetters(name))).toEqual({
      message: expect.stringMatching(/\S/),
      cure: expect.stringMatching(/[Gg]õ lại|Unicode/),
    });
  });

  test('but not for being in Vietnamese, or in a language of a minority', async () => {
    const { wards, mappings, provinces } = parseSource(await readSourceTexts());
    const national = new Set([
      ...[...wards, ...provinces].map(({ name }) => name),
      ...mappings.flatMap((row) => [row.old_ward_name, row.old_district_name, row.old_province_name]),
    ]);
    const people = `Nguyễn Văn An, Y Bhiông Niê Kđăm, H'Ñuôr Êban, Ama Bhiăng Aê, Rơ Châm H'Yéo, K’Brểu, Hoàng Thị Thuý,
      Trần Quý Uý, Lý Tòng Goòng, Kpă Ŏ, Siu H’Bêu, Hùynh Phùoc Tòan, Đỗ Khoèo Oàm, NGUYỄN HUỆ, Vừ Mí Kẻ`;
    const names = [...national, ...people.split(/,\s+/)].filter((name) => name != null);
    expect(names.length).toBeGreaterThan(9_000);
    expect(names.filter((name) => brokenVietnameseName(keptLetters(name)) !== undefined)).toEqual([]);
  });

  test('nor is that of an enterprise for being foreign', () => {
    expect(['Nestlé', 'Dürr Việt Nam', 'Citroën', 'L’Oréal'].map(brokenName)).toEqual(
      Array(4).fill(undefined),
    );
    expect(brokenName('C«ng ty TNHH')).toBeDefined();
  });
});

describe('a text is cut', () => {
  test('between characters as people see them', () => {
    expect(cutText('Hoà', 3)).toBe('Hoà');
    expect(cutText('Hoa\u0300', 3)).toBe('Ho');
    expect(cutText('Tổ 👨‍👩‍👧', 6)).toBe('Tổ ');
  });

  test('never longer than it may be, and always where it began', () => {
    const property = fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, longest) => {
      const cut = cutText(text, longest);
      expect(cut.length).toBeLessThanOrEqual(longest);
      expect(text.startsWith(cut)).toBe(true);
    });
    fc.assert(property, runs(100));
  });
});

test.each(['=1+1', '+84', '-1', '@a', '＝1', '＋1', '－1', '＠a', '\t=1'])(
  'what some spreadsheet takes for a formula is given out as text, and means the same: %j',
  (text) => {
    expect(neutralText(text)).toBe(`'${text}`);
    expect(meantText(neutralText(text))).toBe(text);
  },
);
