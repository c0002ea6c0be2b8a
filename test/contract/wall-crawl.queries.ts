import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What arguments are filled with. The variable `$id` goes into every one that takes an id and has no text of its own. */
export interface Filling {
  /** Variables by the name of the argument or input field; their values differ from request to request. */
  readonly variables: readonly string[];
  /** Texts by the name of the argument or input field. */
  readonly texts: Readonly<Record<string, string>>;
  readonly day: string;
  /** Also what stands one and two steps away from what a root field answers. */
  readonly far: boolean;
}

type Input = GraphQLArgument | GraphQLInputField;
type AnyField = GraphQLField<unknown, unknown>;

/** How deep a query goes below what its root field answers, in objects; pages do not count. */
const levels = 2;

/**
 * Queries for every field of the schema: each root field with each of its optional arguments in turn, and every object
 * one and two steps below it with all its leaves.
 */
export function crawl(schema: GraphQLSchema, filling: Filling): string[] {
  const reads = rootFields(schema.getQueryType()).flatMap((field) => {
    const variants = variantsOf(field.args, filling);
    const [whole = '', ...parts] = selectionsOf(schema, field, filling);
    // What lies further away is asked for where the id, or nothing, leads to it.
    const leading = variants.filter((args) => args.includes('$id'));
    const short = !filling.far ? [] : leading.length > 0 ? leading : variants.slice(0, 1);
    return [
      ...variants.map((args) => `query { ${field.name}${args} ${whole} }`),
      ...parts.flatMap((part) => short.map((args) => `query { ${field.name}${args} ${part} }`)),
    ];
  });
  const writes = rootFields(schema.getMutationType()).flatMap((field) => {
    const [selection = ''] = selectionsOf(schema, field, filling);
    const [args = '', ...others] = variantsOf(field.args, filling);
    const further = partsOf(schema, field, filling).map((part) => [args, part]);
    return [[args, selection], ...others.map((other) => [other, selection]), ...further].map(
      ([given, asked]) => `mutation { ${field.name}${given} ${asked} }`,
    );
  });
  const follows = rootFields(schema.getSubscriptionType()).flatMap((field) =>
    selectionsOf(schema, field, filling).flatMap((selection) =>
      variantsOf(field.args, filling).map((args) => `subscription { ${field.name}${args} ${selection} }`),
    ),
  );
  return [...new Set([...reads, ...writes, ...follows])].map(declared);
}

/** With the variables that it uses. */
function declared(operation: string): string {
  const used = new Set([...operation.matchAll(/\$(\w+)/g)].map(([, name = '']) => name));
  const given = [...used].map((name) => `$${name}: ${name === 'id' ? 'ID!' : 'String!'}`);
  return given.length === 0 ? operation : operation.replace(' ', ` (${given.join(', ')}) `);
}

function rootFields(root: GraphQLObjectType | null | undefined): AnyField[] {
  return Object.values(root?.getFields() ?? {});
}

/** The selections under a root field: the leaves with one object field each, so that none grows too large. */
function selectionsOf(schema: GraphQLSchema, field: AnyField, filling: Filling): string[] {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return [''];
  const whole = select(schema, type.name, { filling, left: 0, only: undefined, counted: true });
  const objects = objectFieldsOf(schema, nodeOf(schema, type.name));
  return [
    whole,
    ...objects.map(({ name }) =>
      select(schema, type.name, { filling, left: levels, only: name, counted: true }),
    ),
  ];
}

/** What only a change tells, and no query: each object of it, one step further. */
function partsOf(schema: GraphQLSchema, field: AnyField, filling: Filling): string[] {
  const type = getNamedType(field.type);
  if (!isAbstractType(type)) return [];
  const read = typesBelow(schema, schema.getQueryType()?.name ?? '');
  return schema.getPossibleTypes(type).flatMap((answer) =>
    objectFieldsOf(schema, answer.name)
      .filter((part) => !read.has(getNamedType(part.type).name))
      .map((part) => {
        const selection = select(schema, answer.name, {
          filling,
          left: levels,
          only: part.name,
          counted: true,
        });
        return `{ ... on ${answer.name} ${selection} }`;
      }),
  );
}

/** Every object type that leads on from the type. */
function typesBelow(schema: GraphQLSchema, name: string, known = new Set<string>()): Set<string> {
  const type = schema.getType(name);
  if (known.has(name) || type === undefined || isLeafType(type)) return known;
  known.add(name);
  const next = isAbstractType(type)
    ? schema.getPossibleTypes(type)
    : objectFieldsOf(schema, name).map((field) => getNamedType(field.type));
  for (const each of next) typesBelow(schema, each.name, known);
  return known;
}

interface Selecting {
  readonly filling: Filling;
  readonly left: number;
  /** Only this object field, at the first object. */
  readonly only: string | undefined;
  /** Pages below others are not counted: each count costs a statement, and is no text that could tell something. */
  readonly counted: boolean;
}

function select(schema: GraphQLSchema, name: string, selecting: Selecting): string {
  const type = schema.getType(name);
  if (isAbstractType(type)) {
    const parts = schema.getPossibleTypes(type).map((part) => {
      const selection = select(schema, part.name, { ...selecting, left: 1 });
      return `... on ${part.name} ${/^(Refusal|Conflict)$/.test(part.name) ? apart(selection) : selection}`;
    });
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const node = nodeOf(schema, name);
  if (node !== name) {
    const count = selecting.counted ? 'totalCount ' : '';
    return `{ ${count}nodes ${select(schema, node, selecting)} edges { cursor } pageInfo { endCursor } }`;
  }
  const { filling, left, only } = selecting;
  const leaves = Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map((field) => `${field.name}${requiredArgs(field, filling)}`);
  const objects = objectFieldsOf(schema, name)
    .filter((field) => left > 0 && (only === undefined || field.name === only))
    .map((field) => {
      const goal = getNamedType(field.type).name;
      // An object that tells nothing but ids is no more than a way.
      const under = {
        filling,
        left: hasLeaves(schema, goal) ? left - 1 : left,
        only: undefined,
        counted: false,
      };
      return `${field.name}${requiredArgs(field, filling)} ${select(schema, goal, under)}`;
    });
  return `{ ${['__typename', ...leaves, ...objects].join(' ')} }`;
}

/** Fields of one name and several types stand in one answer under several names. */
function apart(selection: string): string {
  return selection.replace(/\b(code|version)\b/g, 'failed_$1: $1');
}

function objectFieldsOf(schema: GraphQLSchema, name: string): AnyField[] {
  const type = schema.getType(name);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).filter((field) => !isLeafType(getNamedType(field.type)));
}

function hasLeaves(schema: GraphQLSchema, name: string): boolean {
  const type = schema.getType(name);
  if (!isObjectType(type)) return true;
  return Object.values(type.getFields()).some(({ type: leaf }) => {
    const named = getNamedType(leaf);
    return isLeafType(named) && named.name !== 'ID';
  });
}

/** What a page is a page of. */
function nodeOf(schema: GraphQLSchema, name: string): string {
  const node = name.replace(/Connection$/, '');
  return node !== name && schema.getType(node) !== undefined ? node : name;
}

function requiredArgs(field: AnyField, filling: Filling): string {
  return written(field.args.filter(isRequired), filling, undefined);
}

/** The required arguments alone, and with each optional one, or each part of it, in turn. */
function variantsOf(args: readonly GraphQLArgument[], filling: Filling): string[] {
  const required = args.filter(isRequired);
  const optional = args.filter((arg) => !isRequired(arg));
  const turns = optional.flatMap((arg): [GraphQLArgument, string | undefined][] => {
    const type = getNamedType(arg.type);
    if (!isInputObjectType(type)) return [[arg, undefined]];
    return Object.keys(type.getFields()).map((part) => [arg, part]);
  });
  return [
    written(required, filling, undefined),
    ...turns.map(([arg, part]) => written([...required, arg], filling, part)),
  ];
}

function written(args: readonly Input[], filling: Filling, part: string | undefined): string {
  if (args.length === 0) return '';
  const texts = args.map((arg) => `${arg.name}: ${literal(arg.type, arg.name, { filling, part })}`);
  return `(${texts.join(', ')})`;
}

interface Writing {
  readonly filling: Filling;
  /** The optional field of an input object to give. */
  readonly part: string | undefined;
}

function literal(given: GraphQLInputType, name: string, writing: Writing): string {
  const type = isNonNullType(given) ? given.ofType : given;
  if (isListType(type)) return `[${literal(type.ofType, name, writing)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequired(field) || field.name === writing.part,
    );
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.type, field.name, writing)}`).join(', ')} }`;
  }
  return scalar(getNamedType(type).name, name, writing.filling);
}

function scalar(type: string, name: string, { variables, texts, day }: Filling): string {
  if (variables.includes(name)) return `$${name}`;
  if (type === 'ID') return texts[name] === undefined ? '$id' : JSON.stringify(texts[name]);
  if (type === 'Int' || type === 'Float') return name === 'first' ? '2' : '1';
  if (type === 'Boolean') return 'true';
  if (type === 'Date') return JSON.stringify(day);
  if (type === 'DateTime') return JSON.stringify(`${day}T17:00:00+07:00`);
  return JSON.stringify(texts[name] ?? texts.other ?? 'x');
}

function isRequired({ type, defaultValue }: Input): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}
