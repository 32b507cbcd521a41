/**
 * Opening `nacl` keyfiles in a page, in a worker.
 *
 * @packageDocumentation
 */
export { type Argon2iInWorkerOptions, argon2iInWorker } from './argon2iInWorker.ts';
