export type { AddressQuery } from './address.ts';
export { ApiError, type ApiErrorDetails, type GraphQLErrorInfo, type TransportCode } from './api-error.ts';
export {
  type Client,
  type ClientOptions,
  createClient,
  type RequestArguments,
  type RequestOptions,
} from './client.ts';
export { type Document, type Naming, persisted } from './document.ts';
export { type Download, type DownloadOptions, download } from './download.ts';
// Generated, and there every name is written out.
export * from './generated/index.ts';
export { type Page, paginate } from './paginate.ts';
export { type Reconnect, type SubscribeOptions, subscribe } from './subscribe.ts';
export type { Send, Sending, Token } from './transport.ts';
export { type UploadOptions, upload } from './upload.ts';
