import type { Ledger } from '../createLedger.ts';

/** Arguments of a call, decoded. */
export type Args = Readonly<Record<string, unknown>>;

/** What a call changes: reads the ledger and writes it. Throws `PlannedFailure` where the chain would refuse. */
export type EffectRule = (
  args: Args,
  of: { readonly ledger: Ledger; readonly account: string },
) => Promise<void>;
