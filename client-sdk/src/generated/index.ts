// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

export {};
