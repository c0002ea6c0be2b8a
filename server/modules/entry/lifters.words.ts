import type { EntryRule } from '@thi-dua/schema';
import { levelOf } from '../period/unit-level.ts';
import type { UnitLoaders } from '../unit/unit.loaders.ts';
import type { UnitRow } from '../unit/unit.row.ts';
import { ancestorsOf } from '../unit/unit.service.ts';

type Lifter = 'ADMIN' | 'PROVINCIAL_POLICE' | 'LEVEL_ABOVE';

/** Who can lift what a rule forbids; nobody, where it is final. */
const lifters: Readonly<Partial<Record<EntryRule, readonly Lifter[]>>> = {
  CAMPAIGN_NOT_LAUNCHED: ['ADMIN'],
  UNIT_NOT_IN_FORCE: ['ADMIN'],
  NOT_OPEN_YET: ['ADMIN'],
  CAMPAIGN_CLOSED: ['PROVINCIAL_POLICE', 'ADMIN'],
  CLOSED: ['PROVINCIAL_POLICE', 'ADMIN'],
  VERIFIED: ['LEVEL_ABOVE', 'PROVINCIAL_POLICE'],
  APPROVED: ['LEVEL_ABOVE', 'PROVINCIAL_POLICE'],
  NO_RIGHT: ['LEVEL_ABOVE', 'ADMIN'],
};

/** In words, by the tree of today, on which rights stand: “Công an xã Tân Phước 1, Công an tỉnh Đồng Tháp”. */
export async function liftersText(
  loaders: UnitLoaders,
  { unitId, rule }: { readonly unitId: string; readonly rule: EntryRule },
): Promise<string | null> {
  const wanted = lifters[rule];
  const unit = wanted === undefined ? null : await loaders.unit.load({ id: unitId, day: null });
  if (wanted === undefined || unit === null) return null;
  const above = await ancestorsOf(loaders, unit);
  const words = wanted.flatMap((lifter) => lifterText(lifter, { unit, above }) ?? []);
  return words.length === 0 ? null : [...new Set(words)].join(', ');
}

interface UnitPlace {
  readonly unit: UnitRow;
  /** Sorts the province first. */
  readonly above: readonly UnitRow[];
}

function lifterText(lifter: Lifter, { unit, above }: UnitPlace): string | null {
  const province = above[0] ?? unit;
  if (lifter === 'ADMIN') return `quản trị ${inner(province)}`;
  if (lifter === 'PROVINCIAL_POLICE') return `Công an ${inner(province)}`;
  const commune = above.find(({ kind }) => levelOf(kind) === 'COMMUNE');
  return commune === undefined ? null : `Công an ${inner(commune)}`;
}

/** The name of a unit inside a sentence: “tỉnh Đồng Tháp”. */
const inner = ({ fullName }: UnitRow) => fullName.charAt(0).toLowerCase() + fullName.slice(1);
