import { uuidOf } from '../data/stable-id.ts';
import { type Chance, chanceOf } from './chance.ts';
import { familyNames, givenNames, hamletNames, middleNames, sampleMark } from './words.ts';

/** A real commune or ward, in which sample teams are placed. */
export interface Commune {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
}

/** A fictitious unit. */
export interface SampleUnit {
  readonly id: string;
  readonly parentId: string;
  readonly kind: 'HAMLET' | 'SECURITY_TEAM';
  readonly word: string;
  readonly name: string;
}

export interface SampleMember {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  readonly role: 'HEAD' | 'DEPUTY' | 'MEMBER';
}

/** A fictitious team with its hamlet, its members and how well it performs, 0 to 1. */
export interface SampleTeam {
  readonly hamlet: SampleUnit;
  readonly unit: SampleUnit;
  readonly members: readonly SampleMember[];
  readonly skill: number;
}

/** Plans `count` hamlets with a team each, spread evenly over the communes. */
export function planTeams(province: string, places: readonly Commune[], count: number): SampleTeam[] {
  const used = places.slice(0, Math.max(1, Math.ceil(count / 3)));
  return Array.from({ length: count }, (_, index) => {
    const at = index % used.length;
    const place = used[at];
    if (place === undefined) throw new Error('The province has no commune');
    return planTeam(`sample/${province}/${index}`, place, {
      number: Math.floor(index / used.length),
      level: levelOf(place, at, used.length),
    });
  });
}

/** Makes the second commune the best and the last one clearly the weakest, so that rankings show a difference. */
function levelOf(place: Commune, at: number, count: number): number {
  if (at === 1) return 0.97;
  if (at > 1 && at === count - 1) return 0.1;
  return at === 0 ? 0.8 : 0.45 + 0.5 * chanceOf(`sample/level/${place.code}`).share();
}

interface TeamPosition {
  /** The number of the team within its commune, from 0. */
  readonly number: number;
  readonly level: number;
}

function planTeam(key: string, place: Commune, { number, level }: TeamPosition): SampleTeam {
  const chance = chanceOf(key);
  const first = chanceOf(`sample/hamlets/${place.code}`).between(0, hamletNames.length - 1);
  const round = Math.floor(number / hamletNames.length);
  const name = `${hamletNames[(first + number) % hamletNames.length]}${round === 0 ? '' : ` ${round + 1}`}`;
  const word = place.kind === 'WARD' ? 'khóm' : 'ấp';
  const hamlet: SampleUnit = {
    id: uuidOf(`${key}/hamlet`),
    parentId: place.id,
    kind: 'HAMLET',
    word,
    name: `${name} ${sampleMark}`,
  };
  const unit: SampleUnit = {
    id: uuidOf(`${key}/team`),
    parentId: hamlet.id,
    kind: 'SECURITY_TEAM',
    word: 'tổ bảo vệ an ninh, trật tự',
    name: `${word} ${name} ${sampleMark}`,
  };
  const skill = Math.min(1, Math.max(0, level + 0.2 * (chance.share() - 0.5)));
  return { hamlet, unit, members: planMembers(key, unit.id, chance), skill };
}

function planMembers(key: string, teamId: string, chance: Chance): SampleMember[] {
  return Array.from({ length: chance.between(3, 7) }, (_, index) => ({
    id: uuidOf(`${key}/member/${index}`),
    teamId,
    name: [chance.of(familyNames), chance.of(middleNames), chance.of(givenNames)].join(' '),
    role: index === 0 ? 'HEAD' : index === 1 ? 'DEPUTY' : 'MEMBER',
  }));
}
