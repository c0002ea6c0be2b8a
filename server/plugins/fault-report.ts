import type { Fault } from '@thi-dua/plugin-api';
import type { LoadedPlugin } from './loaded-plugin.ts';

type QuarantinedPlugin = Extract<LoadedPlugin, { readonly state: 'QUARANTINED' }>;

/** Describes all faults of all plugins for the terminal; empty if there are none. */
export function describeFaults(loaded: readonly LoadedPlugin[]): string {
  const faulty = loaded.filter((plugin) => plugin.state === 'QUARANTINED');
  if (faulty.length === 0) return '';
  const served = loaded.length - faulty.length;
  const head = `${faulty.length} of ${plugins(loaded.length)} ${faulty.length === 1 ? 'is' : 'are'} set aside, ${served} served.`;
  const foot = 'What each code means and how to mend it: docs/plugin-faults.md';
  return withoutControls([head, ...faulty.map(describePlugin), foot].join('\n\n'));
}

const plugins = (count: number): string => (count === 1 ? '1 plugin' : `${count} plugins`);

function describePlugin({ entry, id, faults }: QuarantinedPlugin): string {
  const name = id === undefined || id === entry ? entry : `${entry} (${id})`;
  const head = `✗ ${name}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
  const places = [...new Set(faults.map(({ place }) => place))];
  const described = places.map((place) =>
    describePlace(
      place,
      faults.filter((fault) => fault.place === place),
    ),
  );
  return [head, ...described].join('\n');
}

function describePlace(place: string, faults: readonly Fault[]): string {
  const lines = faults.map(({ code, message, near }) => {
    // Most messages name similar names already.
    const others = near.filter((name) => !message.includes(name));
    return `    ${code}  ${message}${others.length === 0 ? '' : ` Near: ${others.join(', ')}.`}`;
  });
  return [`  ${place}`, ...lines].join('\n');
}

/** Replaces control characters: a plugin's texts could contain sequences that a terminal would obey. */
const withoutControls = (text: string): string => text.replace(/[^\P{C}\n]/gu, '�');
