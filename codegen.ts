import type { CodegenConfig } from '@graphql-codegen/cli';
import { clientSdk } from './client-sdk/codegen/preset.ts';

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  generates: {
    'client-sdk/src/generated/': {
      preset: clientSdk,
      documents: 'client-sdk/operations/**/*.graphql',
      config: {
        // What comes over the wire: every scalar of ours travels as text, dates (`2026-08-19`) included.
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', Decimal: 'string' },
        // A scalar nobody has thought about here is a fault, not an `unknown`.
        strictScalars: true,
        immutableTypes: true,
        // A list stays a list: `[String!]` does not also take a bare string.
        arrayInputCoercion: false,
        // `__typename` is in a type when the operation asks for it, and only then.
        skipTypename: true,
        printFieldsOnNewLines: true,
      },
    },
  },
};

export default config;
