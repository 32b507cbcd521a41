import type { Writer } from '@taokit/rpc';
import type { Dendrite } from '@taokit/subnet';
import type { ValidatorOptions } from './Validator.ts';
import type { ValidatorState } from './ValidatorState.ts';

/** What the steps of a validator work with. */
export interface ValidatorParts<Request, Response> {
  readonly options: ValidatorOptions<Request, Response>;
  readonly dendrite: Dendrite;
  readonly writer: Writer;
  /** Changes the state: it is kept when this resolves. */
  readonly keep: (changed: Partial<ValidatorState>) => Promise<void>;
  readonly state: () => ValidatorState;
}
