/**
 * Opening `nacl` keyfiles in a page, in a worker.
 *
 * @packageDocumentation
 */
import '../internal/platform.ts';

export {
  type Argon2iInWorkerOptions,
  argon2iInWorker,
  type CancelSignal,
  type WorkerLike,
} from './argon2iInWorker.ts';
