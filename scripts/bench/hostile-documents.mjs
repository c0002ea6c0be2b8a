// Documents that anybody may send and that cost as much as the limits allow: made from the schema by chance, with a
// seed, and grown until one more field would be refused. `npm run bench:hostile` runs many of them, a test a few.
import { getNamedType, isCompositeType, isObjectType, isRequiredArgument, parse } from 'graphql';

/** Arguments that lead to much; a field with a required argument that is not here is not asked for. */
const given = {
  first: ['100', '100', '20', '3'],
  code: ['"82"', '"05563"'],
  id: ['"dong-thap/grassroots-force-2026"'],
  left: ['"dong-thap/grassroots-force-2026"'],
  right: ['"tuyen-quang/grassroots-force-2024"'],
  'calendar.filter': ['{ provinceCode: "82", from: "2026-01-01", to: "2026-12-31" }'],
};

/**
 * One document; the same for the same seed. `publicFields` are the fields of Query that need no sign-in, `fits` says
 * whether a parsed document stays within the limits.
 */
export function hostileDocument(schema, { seed, publicFields, fits }) {
  const chance = chanceOf(seed);
  const query = schema.getQueryType();
  const root = { type: query, depth: 0, fields: new Map() };
  const written = () => `{ ${textOf(root)} }`;
  const places = [root];
  let [failed, tries] = [0, 0];
  while (failed < 60 && tries < 1_500) {
    tries += 1;
    const place = chance.of(places);
    const names = Object.keys(place.type.getFields()).filter(
      (name) => place !== root || publicFields.includes(name),
    );
    const added = choose(place, chance.of(names));
    if (added === undefined) continue;
    if (fits(parse(written(), { noLocation: true }), written())) {
      failed = 0;
      if (added.fields !== undefined) places.push(added);
      continue;
    }
    failed += 1;
    place.fields.delete(added.name);
  }
  return written();

  /** Adds a field to a place, with a leaf where it answers with objects; undefined where that cannot be. */
  function choose(place, name) {
    const field = place.type.getFields()[name];
    const type = getNamedType(field.type);
    if (place.fields.has(name) || field.args.some((arg) => isRequiredArgument(arg) && !values(name, arg)))
      return;
    const args = field.args.flatMap((arg) => {
      const found = isRequiredArgument(arg) ? values(name, arg) : undefined;
      return found ? [`${arg.name}: ${chance.of(found)}`] : [];
    });
    const added = { name, args: args.length > 0 ? `(${args.join(', ')})` : '' };
    if (isCompositeType(type)) {
      if (!isObjectType(type) || place.depth >= 7) return;
      Object.assign(added, {
        type,
        depth: place.depth + 1,
        fields: new Map([['__typename', { name: '__typename', args: '' }]]),
      });
    }
    place.fields.set(name, added);
    return added;
  }
}

const values = (name, arg) => given[`${name}.${arg.name}`] ?? given[arg.name];

function textOf({ fields }) {
  return [...fields.values()]
    .map((field) => field.name + field.args + (field.fields === undefined ? '' : ` { ${textOf(field)} }`))
    .join(' ');
}

function chanceOf(seed) {
  let state = seed;
  // mulberry32
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { of: (items) => items[Math.floor(share() * items.length)] };
}
