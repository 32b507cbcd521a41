import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId, Hex } from '../../../state/AccountId.ts';
import type { Weight } from '../../system/storage.ts';
import { operate } from '../operate.ts';
import type { Timepoint } from '../storage.ts';

interface ApproveAsMultiArguments {
  readonly threshold: number;
  readonly other_signatories: readonly AccountId[];
  readonly maybe_timepoint: Timepoint | null;
  readonly call_hash: Hex;
  readonly max_weight: Weight;
}

/** Begins or approves a call of several accounts together, by its hash. */
export const approveAsMulti: CallDefinition = defineMeteredCall<ApproveAsMultiArguments>(
  'Multisig.approve_as_multi',
  (context, args) =>
    operate(context, {
      who: ensureSigned(context.origin),
      threshold: args.threshold,
      others: args.other_signatories,
      timepoint: args.maybe_timepoint,
      callHash: args.call_hash,
      callLength: 0,
      call: undefined,
      maxWeight: args.max_weight,
    }),
);
