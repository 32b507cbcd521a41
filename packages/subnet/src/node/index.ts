/**
 * An axon on a port, and nonces that survive a restart: what needs Node.
 *
 * @packageDocumentation
 */
export {
  createFileNonceStore,
  type FileNonceStore,
  type FileNonceStoreOptions,
} from './createFileNonceStore.ts';
export { type FileLock, lockFile } from './lockFile.ts';
export { type ServedAxon, type ServeOptions, serve } from './serve.ts';
