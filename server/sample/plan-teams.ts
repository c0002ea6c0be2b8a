import { uuidOf } from '../data/stable-id.ts';
import { type Chance, chanceOf } from './chance.ts';
import { familyNames, givenNames, hamletNames, mark, middleNames } from './words.ts';

/** A commune or ward that is real. */
export interface Place {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
}

/** A unit that is made up. */
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

/** A team: where it stands, who is in it, and how well it does, 0 to 1. */
export interface SampleTeam {
  readonly hamlet: SampleUnit;
  readonly unit: SampleUnit;
  readonly members: readonly SampleMember[];
  readonly skill: number;
}

/** As many hamlets, each with its team, spread over the places; the first place gets no fewer than another. */
export function planTeams(province: string, places: readonly Place[], count: number): SampleTeam[] {
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

/** The second place is the best, the last one is clearly behind; between them there are strong and weak ones. */
function levelOf(place: Place, at: number, count: number): number {
  if (at === 1) return 0.97;
  if (at > 1 && at === count - 1) return 0.1;
  return at === 0 ? 0.8 : 0.45 + 0.5 * chanceOf(`sample/level/${place.code}`).share();
}

interface TeamStanding {
  /** Of the team in its place. */
  readonly number: number;
  readonly level: number;
}

function planTeam(key: string, place: Place, { number, level }: TeamStanding): SampleTeam {
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
    name: `${name} ${mark}`,
  };
  const unit: SampleUnit = {
    id: uuidOf(`${key}/team`),
    parentId: hamlet.id,
    kind: 'SECURITY_TEAM',
    word: 'tổ bảo vệ an ninh, trật tự',
    name: `${word} ${name} ${mark}`,
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
