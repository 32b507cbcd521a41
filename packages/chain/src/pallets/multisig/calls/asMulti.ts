import { callOf, hashers, type Variant } from '@taokit/types/registry';
import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { callBytes } from '../../../runtime/hashing.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { type AccountId, hexFromBytes } from '../../../state/AccountId.ts';
import type { Weight } from '../../system/storage.ts';
import { operate } from '../operate.ts';
import type { Timepoint } from '../storage.ts';

interface AsMultiArguments {
  readonly threshold: number;
  readonly other_signatories: readonly AccountId[];
  readonly maybe_timepoint: Timepoint | null;
  readonly call: Variant;
  readonly max_weight: Weight;
}

/** Begins, approves or makes a call of several accounts together. */
export const asMulti: CallDefinition = defineMeteredCall<AsMultiArguments>(
  'Multisig.as_multi',
  (context, args) => {
    const who = ensureSigned(context.origin);
    const call = callOf(args.call);
    const bytes = callBytes(context.runtime.registry, call);
    return operate(context, {
      who,
      threshold: args.threshold,
      others: args.other_signatories,
      timepoint: args.maybe_timepoint,
      callHash: hexFromBytes(hashers.Blake2_256.hash(bytes)),
      callLength: bytes.length,
      call,
      maxWeight: args.max_weight,
    });
  },
);
