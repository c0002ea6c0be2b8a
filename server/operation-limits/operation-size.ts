import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { costOf, type OperationToMeasure } from './operation-cost.ts';

/** What an operation is, as it is written, with its fragments spread out. */
export interface OperationShape {
  /** Fields below each other; introspection does not count. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
}

/** How large an operation is. */
export interface OperationSize extends OperationShape {
  /** How many fields may have to be answered (`operation-cost.ts`). */
  readonly cost: number;
}

const nothing: OperationShape = { depth: 0, aliases: 0, directives: 0, fields: 0 };

/** Measures a valid operation before any of it is run. */
export function sizeOf(asked: OperationToMeasure): OperationSize {
  return { ...shapeOf(asked.operation, asked.fragments), cost: costOf(asked) };
}

export function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}

/** Needs no schema: what stands below a union, or in a fragment that never applies, counts like everything else. */
export function shapeOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): OperationShape {
  const known = new Map<SelectionSetNode, OperationShape>();
  return plus(ofSet(operation.selectionSet), directivesOf(operation));

  /** Each set is measured once: spreading a fragment a thousand times must not cost us a thousand visits. */
  function ofSet(set: SelectionSetNode | undefined): OperationShape {
    if (set === undefined) return nothing;
    const shape = known.get(set) ?? set.selections.map(ofSelection).reduce(plus, nothing);
    known.set(set, shape);
    return shape;
  }

  function ofSelection(selection: SelectionNode): OperationShape {
    if (selection.kind !== Kind.FIELD) {
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      return plus(ofSet(fragment?.selectionSet), directivesOf(selection));
    }
    const inner = ofSet(selection.selectionSet);
    return {
      depth: selection.name.value.startsWith('__') ? 1 : inner.depth + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      directives: inner.directives + (selection.directives?.length ?? 0),
      fields: inner.fields + 1,
    };
  }
}

function directivesOf({ directives }: { readonly directives?: readonly unknown[] }): OperationShape {
  return { ...nothing, directives: directives?.length ?? 0 };
}

function plus(one: OperationShape, other: OperationShape): OperationShape {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    fields: one.fields + other.fields,
  };
}
