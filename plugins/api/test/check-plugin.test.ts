import {
  area,
  type Campaign,
  campaign,
  checkPlugin,
  definePlugin,
  type FaultCode,
  faultTable,
  from,
  nearNames,
  type Plugin,
  phase,
  sinceIssue,
} from '@thi-dua/plugin-api';
import { measureCases } from './faulty/measure-cases.ts';
import { nameCases } from './faulty/name-cases.ts';
import { scoringCases } from './faulty/scoring-cases.ts';
import { shapeCases } from './faulty/shape-cases.ts';
import { timeCases } from './faulty/time-cases.ts';
import { copyOf, sample } from './sample.ts';

describe('A plugin without fault', () => {
  it('has none', () => {
    expect(checkPlugin(sample)).toEqual([]);
  });

  it('may have no campaign, and a campaign no phase, no target, no award form and no end', () => {
    const thin = campaign('thin', { ...facts, runs: sinceIssue().openEnded() });
    expect(checkPlugin(pluginOf())).toEqual([]);
    expect(checkPlugin(pluginOf(thin))).toEqual([]);
    expect(
      checkPlugin(pluginOf(campaign('area', { ...facts, areas: [area('1', { name: 'Một', at: 'II' })] }))),
    ).toEqual([]);
  });

  it('may be written for an earlier version of this contract, and for no later major one', () => {
    expect(checkPlugin(frozen({ ...sample, contract: '1.0' }))).toEqual([]);
    expect(codesOf(frozen({ ...sample, contract: '2.0' }))).toEqual(['CONTRACT_VERSION']);
  });

  it('may leave gaps between its phases', () => {
    const early = phase('early', { name: 'Đợt 1', runs: from('2026-01-10').through('2026-02-28'), at: 'II' });
    const late = phase('late', { name: 'Đợt 2', runs: from('2026-09-01').through('2026-12-31'), at: 'II' });
    expect(checkPlugin(pluginOf(campaign('gaps', { ...facts, phases: [late, early] })))).toEqual([]);
  });
});

const cases = [...shapeCases, ...nameCases, ...timeCases, ...measureCases, ...scoringCases];

describe('One change makes one fault', () => {
  it.each(cases)('$code: $says', ({ code, at, place, near = [], ...change }) => {
    const faults = checkPlugin(frozen(changed(copyOf(sample), at.split('.'), change.to)));
    expect(faults).toEqual([{ code, place, message: expect.stringMatching(/[.?]$/), near }]);
  });

  it('is tried for every code the check knows', () => {
    const tried = new Set<FaultCode>([...cases.map(({ code }) => code), ...triedBelow, ...triedAtLoading]);
    expect(Object.keys(faultTable).filter((code) => !tried.has(code as FaultCode))).toEqual([]);
  });
});

const triedBelow = ['NOT_MADE_BY_DEFINE_PLUGIN', 'CYCLE', 'UNREADABLE', 'NO_PHASES', 'NO_TARGETS'] as const;
/** See test/features/plugin-faults.test.ts. */
const triedAtLoading = [
  'IMPORT_FAILED',
  'NO_PLUGIN_EXPORTED',
  'SEVERAL_PLUGINS_EXPORTED',
  'UNKNOWN_PROVINCE',
  'PLUGIN_ID_TAKEN',
] as const;

describe('What plain JavaScript might hand in', () => {
  it('a value that never went through definePlugin', () => {
    expect(codesOf(copyOf(sample))).toEqual(['NOT_MADE_BY_DEFINE_PLUGIN']);
  });

  it('a value without a noun is checked all the same', () => {
    const { noun: _noun, ...facts } = { ...sample, province: '8' };
    expect(codesOf(facts)).toEqual(['NOT_A_PLUGIN', 'MALFORMED_PROVINCE']);
  });

  it('a circle', () => {
    const inner = all([]);
    inner.conditions.push(inner);
    expect(codesOf(changed(copyOf(sample), [...firstTarget, 'requires'], inner))).toContain('CYCLE');
  });

  it('a field that throws when it is read', () => {
    const copy = copyOf(sample) as { province: string };
    Object.defineProperty(copy, 'province', { enumerable: true, get: () => Number('x').toFixed(1_000) });
    expect(checkPlugin(copy)).toContainEqual(
      expect.objectContaining({ code: 'UNREADABLE', place: 'mau › province' }),
    );
  });

  it('a campaign where an area is wanted is one fault, not one for every field', () => {
    const faults = checkPlugin(
      frozen(changed(copyOf(sample), ['campaigns', '0', 'areas', '0'], sample.campaigns[0])),
    );
    expect(faults.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'WRONG_TYPE The noun of this is “campaign”: give an area here.',
    ]);
  });

  it('a fault of a value that is used in many places is told once', () => {
    const copy = copyOf(sample);
    changed(copy, ['campaigns', '0', 'awards', '0', 'decidedBy', 'level'], 'NATION');
    expect(codesOf(frozen(copy))).toEqual(['UNKNOWN_VALUE']);
  });
});

describe('Rules of a campaign as a whole', () => {
  it('nothing is due or judged each phase where there is no phase', () => {
    const perPhase = firstCampaign.areas.flatMap(({ targets }) =>
      targets.map((judged) => ({ ...judged, every: 'PHASE' as const })),
    );
    const reports = firstCampaign.reports.slice(0, 1).map(({ covers: _, ...duty }) => ({
      ...duty,
      rhythm: 'EACH_PHASE' as const,
    }));
    const none = { ...facts, areas: [area('1', { name: 'Một', at: 'II' }, perPhase.slice(0, 1))], reports };
    expect(placesOf('NO_PHASES', pluginOf(campaign('no-phase', none)))).toEqual([
      'mau › no-phase › 1 › A1.1 › every',
      'mau › no-phase › report interim › rhythm',
    ]);
  });

  it('“all targets met” is asked only where there are targets', () => {
    const { awards } = firstCampaign;
    expect(placesOf('NO_TARGETS', pluginOf(campaign('no-target', { ...facts, awards })))).toEqual([
      'mau › no-target › award certificate › criterion C1 › proof',
    ]);
  });
});

describe('Near names', () => {
  it.each([
    ['movement', 'movement-grade'],
    ['Movement-Grad', 'movement-grade'],
    ['Xuat sac', 'Xuất sắc'],
    ['judgd', 'judged'],
  ])('of %s is %s', (wrong, right) => {
    expect(nearNames(wrong, ['movement-grade', 'Xuất sắc', 'judged', 'says', 'x'])).toEqual([right]);
  });

  it('of something else altogether are none', () => {
    expect(nearNames('elephant', ['movement-grade', 'judged'])).toEqual([]);
    expect(nearNames('', ['a'])).toEqual([]);
  });
});

const [firstCampaign] = sample.campaigns as readonly [Campaign];
const { plan, family, title, runs, at } = firstCampaign;
const facts = { plan, family, title, runs, at };
const firstTarget = ['campaigns', '0', 'areas', '0', 'targets', '0'];
const all = (conditions: unknown[]) => ({ is: 'ALL_OF', conditions });

const pluginOf = (...campaigns: Plugin['campaigns']): Plugin =>
  definePlugin({ id: 'mau', version: '1.0.0', province: '82', name: 'Tỉnh Mẫu', campaigns });

const frozen = (value: unknown): unknown => Object.freeze(value);
const codesOf = (value: unknown): readonly string[] => checkPlugin(value).map(({ code }) => code);
const placesOf = (code: FaultCode, value: unknown): readonly string[] =>
  checkPlugin(value)
    .filter((fault) => fault.code === code)
    .map(({ place }) => place);

/** Changes one field of a copy, or takes it out. */
function changed(copy: unknown, path: readonly string[], to: unknown): unknown {
  const [field = '', ...further] = path;
  const holder = copy as Record<string, unknown>;
  if (further.length > 0) changed(holder[field], further, to);
  else if (to === undefined && !Array.isArray(holder)) delete holder[field];
  else holder[field] = to;
  return copy;
}
