import { default as defaultExport, dongThap } from '../src/index.ts';
import { holders } from './dong-thap.setup.ts';

describe('the plugin of Đồng Tháp', () => {
  test('is one frozen value of province 82, and the default export of its package', () => {
    expect(defaultExport).toBe(dongThap);
    expect(dongThap).toMatchObject({ id: 'dong-thap', province: '82', name: 'Đồng Tháp' });
    expect(Object.isFrozen(dongThap.campaigns)).toBe(true);
    expect(dongThap.campaigns.map(({ id }) => id)).toEqual(['grassroots-force-2026', 'whole-people-2026']);
    expect(dongThap.workPlans.map(({ id }) => id)).toEqual(['work-plan-2026']);
  });

  test('calls the units at the base khóm, khu phố and ấp', () => {
    for (const { baseUnitWords } of dongThap.campaigns) {
      expect(baseUnitWords).toEqual(['khóm', 'khu phố', 'ấp']);
    }
  });

  test('cites a section for every fact, and quotes no empty words', () => {
    for (const { at } of holders('at')) expect(at).toMatch(/^(I|II|III|IV|Mở đầu|Bảng phân công)\b/u);
    for (const { words } of holders('words')) expect(words).toMatch(/\S/);
  });

  test('writes Vietnamese in NFC, as everywhere', () => {
    const text = JSON.stringify(dongThap);
    expect(text).toBe(text.normalize('NFC'));
  });

  test('prefixes its own indicators with its id', () => {
    const own = holders('measure').map((indicator) => ('id' in indicator ? String(indicator.id) : ''));
    expect(own.filter((id) => id.includes('/')).sort()).toEqual([
      'dong-thap/illegal-street-races',
      'dong-thap/initiatives-announced-by-province',
      'dong-thap/members-breaking-law',
    ]);
  });
});

describe('both campaigns', () => {
  test('name as subject of an award everybody they have a criterion for', () => {
    for (const form of dongThap.campaigns.flatMap(({ awards }) => awards)) {
      for (const criterion of form.criteria) {
        expect(form.subjects).toEqual(expect.arrayContaining([...criterion.for]));
      }
    }
  });
});
