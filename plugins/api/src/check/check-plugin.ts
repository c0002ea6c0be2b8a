import type { Fault } from './fault.ts';
import { blocRules } from './rules/bloc-rules.ts';
import { deadlineRules } from './rules/deadline-rules.ts';
import { checkIdentities } from './rules/identity-rules.ts';
import { limitRules } from './rules/limit-rules.ts';
import { measureRules } from './rules/measure-rules.ts';
import { recordRules } from './rules/record-rules.ts';
import { referenceRules } from './rules/reference-rules.ts';
import { scoringRules } from './rules/scoring-rules.ts';
import { targetRules } from './rules/target-rules.ts';
import { timeRules } from './rules/time-rules.ts';
import { uniqueRules } from './rules/unique-rules.ts';
import { quoted, said } from './say.ts';
import { plugin as pluginShape } from './shapes/plugin-shapes.ts';
import { ownName, Spot } from './spot.ts';
import { Walker } from './walker.ts';

// How the check is put together: shapes/ say as data what every value must be, and the walker goes through a plugin once,
// holding each value against its shape. rules/ say what a shape cannot: how fields go together, asked only where the
// fields they read are sound. A spot is the place a fault is put down at; say, wanted and near make its sentence.

const rules = [
  ...uniqueRules,
  ...limitRules,
  ...recordRules,
  ...measureRules,
  ...timeRules,
  ...deadlineRules,
  ...targetRules,
  ...scoringRules,
  ...blocRules,
  ...referenceRules,
];

/**
 * Finds all that is wrong with a plugin, in one go. Never throws, whatever is handed in: a plugin may be written
 * in plain JavaScript. An empty list means that the platform can serve it. Use it in the plugin's own test:
 * `expect(checkPlugin(dongThap)).toEqual([])`.
 */
export function checkPlugin(plugin: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  try {
    look(plugin, faults);
  } catch (error) {
    const message = `Reading the plugin threw ${quoted(messageOf(error))}: use plain data.`;
    new Spot(faults, 'plugin').fault('UNREADABLE', message);
  }
  return faults;
}

function look(plugin: unknown, faults: Fault[]): void {
  const spot = new Spot(faults, ownName(pluginShape, plugin) ?? 'plugin');
  if (typeof plugin !== 'object' || plugin === null || Array.isArray(plugin)) {
    spot.fault('NOT_A_PLUGIN', `This is ${said(plugin)}: give what definePlugin returns.`);
    return;
  }
  const noun: unknown = Reflect.get(plugin, 'noun');
  if (noun !== 'plugin') {
    const what = noun === undefined ? 'has no noun' : `has the noun ${said(noun)}`;
    spot.fault('NOT_A_PLUGIN', `This ${what}: give what definePlugin returns.`);
    if (noun !== undefined) return;
  } else if (!Object.isFrozen(plugin)) {
    spot.fault(
      'NOT_MADE_BY_DEFINE_PLUGIN',
      'This is not frozen: let definePlugin make it, and change nothing afterwards.',
    );
  }
  const walker = new Walker(rules);
  walker.walk(pluginShape, noun === undefined ? { ...plugin, noun: 'plugin' } : plugin, spot);
  checkIdentities(Reflect.get(plugin, 'id'), walker.found);
}

/** Anything can be thrown, even what cannot be made a text. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : typeof error;
}
