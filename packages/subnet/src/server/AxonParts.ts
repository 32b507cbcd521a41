import type { Hotkey } from '../internal/hotkey.ts';
import type { NonceStore } from '../nonces/NonceStore.ts';
import type { AuthScheme, VerifySignature } from '../schemes/AuthScheme.ts';
import type { Access, RequestReport } from './Axon.ts';
import type { Admission } from './createAdmission.ts';
import type { Ending } from './createEnding.ts';
import type { OpenWork } from './createOpenWork.ts';
import type { Handler } from './Handler.ts';

/** What an axon is made of. */
export interface AxonParts {
  readonly hotkey: Hotkey;
  readonly schemes: readonly AuthScheme[];
  readonly nonces: NonceStore;
  readonly verifySignature: VerifySignature;
  readonly access: Access;
  readonly onRequest: (report: RequestReport) => void;
  readonly uuid: string;
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly admission: Admission;
  /** Requests that were taken and have not ended, what is done for those without an answer included. */
  readonly open: OpenWork;
  readonly stopping: Ending;
}
