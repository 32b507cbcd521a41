import { TaokitError } from '@taokit/errors';
import type { AskRefusal } from './Asked.ts';

/** A stream that did not start, or did not come to its end: the peer's refusal, or what happened on the way. */
export class StreamRefused extends TaokitError<'subnet/stream-refused'> {
  override readonly name = 'StreamRefused';
  /** Why. */
  readonly refusal: AskRefusal;
  /** The HTTP status that goes with it. */
  readonly status: number;

  /**
   * @param refusal - why
   * @param reason - one sentence
   * @param status - HTTP status
   */
  constructor(refusal: AskRefusal, reason: string, status: number) {
    super(reason, {
      code: 'subnet/stream-refused',
      fix: 'Ask another peer, or again; what came before is not the whole answer.',
      values: { refusal, status },
    });
    this.refusal = refusal;
    this.status = status;
  }
}
