import type { Campaign } from './campaign.ts';
import type { WorkPlan } from './work-plan.ts';

/**
 * The version of this contract. A plugin written for another major version is refused with words; one written for an
 * earlier minor version stays valid as it is.
 */
export const contractVersion = '1.1';

/** What a province installs: its plans, said in the words of this package. Pure data, frozen. */
export interface Plugin {
  readonly noun: 'plugin';
  /** Short name, unique among the installed plugins: `dong-thap`. */
  readonly id: string;
  /** The contract it was written for. */
  readonly contract: string;
  /** The plugin's own version, semantic. */
  readonly version: string;
  /** Two-digit official code of the province in force today. */
  readonly province: string;
  /** Name in Vietnamese. */
  readonly name: string;
  readonly campaigns: readonly Campaign[];
  readonly workPlans: readonly WorkPlan[];
}

/**
 * Makes a province's plugin: one frozen value. Nothing is registered by making it. Plans, bodies, indicators,
 * standards and scales need no list of their own: what campaigns and work plans refer to is found through them.
 */
export function definePlugin(
  facts: Omit<Plugin, 'noun' | 'contract' | 'campaigns' | 'workPlans'> &
    Partial<Pick<Plugin, 'campaigns' | 'workPlans'>>,
): Plugin {
  return deepFreeze({ campaigns: [], workPlans: [], ...facts, noun: 'plugin', contract: contractVersion });
}

/** Also what stands below something the plugin froze itself; each value once, as constants are shared. */
function deepFreeze<T>(value: T, seen = new Set<unknown>()): T {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(Object.freeze(value));
  for (const part of Object.values(value)) deepFreeze(part, seen);
  return value;
}
