import type { Indicator } from '../../indicator.ts';
import { sharedIndicators } from '../../vocabulary/shared-indicators.ts';
import * as standards from '../../vocabulary/standards.ts';
import { nearNames } from '../near.ts';
import { differingFields } from '../same.ts';
import { instead, quoted } from '../say.ts';
import type { Spot } from '../spot.ts';
import type { Found } from '../walker.ts';

/** What is declared once and referred to from everywhere: found by its noun and id. */
const declaredOnce: readonly unknown[] = ['body', 'plan', 'indicator', 'standard', 'scale'];

const shared = new Map<string, object>(
  [...sharedIndicators, ...Object.values(standards)].map((value) => [`${value.noun} ${value.id}`, value]),
);
const sharedIds = sharedIndicators.map(({ id }) => id);

/** Rules over the whole plugin: what bears one id is one thing, and only ours is called like ours. */
export function checkIdentities(pluginId: unknown, found: readonly Found[]): void {
  const first = new Map<string, Found>();
  for (const met of found) {
    if (!met.sound || !declaredOnce.includes(met.value.noun)) continue;
    const key = `${met.value.noun} ${met.value.id}`;
    const before = first.get(key);
    if (before !== undefined) isTheSame(met, before);
    else first.set(key, met);
    isNotRedefined(key, met);
    if (met.value.noun === 'indicator' && before === undefined) {
      isOwnOrShared(pluginId, met.value as unknown as Indicator, met.spot);
    }
  }
}

function isTheSame(met: Found, before: Found): void {
  const fields = differingFields(met.value, before.value);
  if (fields.length === 0) return;
  const message = `Another ${met.shape.name} with this id, at ${before.spot.place}, differs in ${fields.map(quoted).join(', ')}: declare it once, or give one its own id.`;
  met.spot.fault('DIFFERENT_UNDER_ONE_ID', message);
}

function isNotRedefined(key: string, { shape, value, spot }: Found): void {
  const known = shared.get(key);
  const fields = known === undefined ? [] : differingFields(value, known);
  if (fields.length === 0) return;
  const message = `The shared ${shape.name} with this id differs in ${fields.map(quoted).join(', ')}: use the shared one, or give yours its own id.`;
  spot.fault('SHARED_ID_REDEFINED', message);
}

function isOwnOrShared(pluginId: unknown, { id, comparesWith }: Indicator, spot: Spot): void {
  if (!sharedIds.includes(id) && typeof pluginId === 'string' && !id.startsWith(`${pluginId}/`)) {
    const near = nearNames(id, sharedIds);
    const guess = near.length === 0 ? '' : `, or take the shared ${near.map(quoted).join(' or ')}`;
    const message = `${quoted(id)} is no shared indicator: call your own ${quoted(`${pluginId}/${id.split('/').at(-1)}`)}${guess}.`;
    spot.fault('INDICATOR_NOT_PREFIXED', message, near);
  }
  if (comparesWith === undefined || sharedIds.includes(comparesWith.indicator)) return;
  const near = nearNames(comparesWith.indicator, sharedIds);
  const message = `${quoted(comparesWith.indicator)} is no shared indicator: ${instead(near, sharedIds)}`;
  spot.inside('comparesWith').fault('UNKNOWN_INDICATOR', message, near);
}
