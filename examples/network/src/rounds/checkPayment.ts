import type { Chain } from '@taokit/simulator';
import type { Person } from '../cast/Person.ts';
import { NetworkError } from '../NetworkError.ts';
import type { Json } from '../Workload.ts';

/** A paid request: it names the transfer that pays for it. */
export interface PaidRequest {
  /** What arrived: `{ payment: { block, from }, ... }`. */
  readonly body: Json;
  /** What an answer costs, rao. */
  readonly priceRao: bigint;
}

/**
 * The miner's side: no answer without a transfer to its coldkey in the block that the request names.
 *
 * @throws NetworkError `network/message-refused` when the chain shows no such transfer
 */
export function checkPayment(chain: Chain, miner: Person, { body, priceRao }: PaidRequest): void {
  const { payment } = body as { payment: { block: number; from: string } };
  const paid =
    payment.block <= chain.state.blockNumber &&
    chain
      .block(payment.block)
      .events.some(
        (event) =>
          event.name === 'Balances.Transfer' &&
          event.from === payment.from &&
          event.to === miner.coldkey &&
          event.amountRao >= priceRao,
      );
  if (!paid)
    throw new NetworkError(`${payment.from} did not pay ${miner.name} in block ${payment.block}.`, {
      code: 'network/message-refused',
      fix: 'Pay first, and name the block of the payment.',
    });
}
