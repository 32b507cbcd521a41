import type { Chain, EventRecord, ExtrinsicResult, ProducedBlock } from '@taokit/chain';
import type { Keypair } from '@taokit/keys';
import type { Call } from '@taokit/types/registry';
import { signTransaction, type TransactionOptions } from './signTransaction.ts';

/** What became of a transaction that was submitted alone. */
export interface Submitted extends ExtrinsicResult {
  /** The block it stands in. */
  readonly produced: ProducedBlock;
  /** What happened in it, by paths. */
  readonly events: readonly EventRecord[];
}

/** Signs a call and makes a block of it; ends the test where the transaction is refused. */
export function submit(chain: Chain, keypair: Keypair, call: Call, options?: TransactionOptions): Submitted {
  const produced = chain.produceBlock({ transactions: [signTransaction(chain, keypair, call, options)] });
  const [rejected] = produced.rejected;
  if (rejected !== undefined)
    throw new Error(`${call.path}: ${rejected.refusal.refusal}. ${rejected.refusal.reason}`);
  const events = produced.events.filter(({ phase }) => phase === 1);
  return { ...produced.results[1]!, produced, events };
}
