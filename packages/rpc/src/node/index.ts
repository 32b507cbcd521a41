/**
 * What of `@taokit/rpc` needs Node's files.
 *
 * @packageDocumentation
 */
export { fileCache } from './fileCache.ts';
export { fileCommitStore } from './fileCommitStore.ts';
