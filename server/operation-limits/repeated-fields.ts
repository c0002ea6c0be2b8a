import { GraphQLError, Kind, type ValidationRule } from 'graphql';

/** A field that is written more often than this in one place is no query anybody needs, and work to compare. */
export const mostRepeated = 10;

/** Refuses `{ name name name … }`: the field is answered once, but checked against all its copies. */
export const fewRepeatedFields: ValidationRule = (context) => ({
  SelectionSet({ selections }) {
    const times = new Map<string, number>();
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD) continue;
      const name = (selection.alias ?? selection.name).value;
      times.set(name, (times.get(name) ?? 0) + 1);
      if (times.get(name) !== mostRepeated + 1) continue;
      const message = `Trường "${name}" được viết quá ${mostRepeated} lần ở cùng một chỗ.`;
      context.reportError(new GraphQLError(message, { nodes: selection }));
    }
  },
});
