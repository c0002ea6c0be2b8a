export { ApiError, type ApiErrorDetails, type GraphQLErrorInfo, type TransportCode } from './api-error.ts';
export {
  type Client,
  type ClientOptions,
  createClient,
  type RequestArguments,
  type RequestOptions,
  type Token,
} from './client.ts';
export type { Document } from './document.ts';
// Generated, and there every name is written out.
export * from './generated/index.ts';
export { type Page, paginate } from './paginate.ts';
