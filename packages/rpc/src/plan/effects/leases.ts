import { blake2b } from '@noble/hashes/blake2.js';
import { encodeSs58 } from '@taokit/keys';
import { ss58Of } from '../../reads/shared/accounts.ts';
import { moveTao } from '../createLedger.ts';
import { ensure, PlannedFailure } from '../PlanFailure.ts';
import { contributionsOf, FINALIZING, loanOf } from './crowdloans.ts';
import { proxiesOf } from './deposits.ts';
import type { Args, EffectContext, EffectRule } from './EffectRule.ts';
import { registerNetwork } from './registrations.ts';
import { moveStake } from './stakes.ts';

/** Calls of leases. */
export const leaseEffects: Readonly<Record<string, EffectRule>> = {
  'SubtensorModule.register_leased_network': register,
  'SubtensorModule.terminate_lease': terminate,
};

/** The account that owns a leased subnet while the lease runs. */
function leaseColdkey(leaseId: number): string {
  const name = new TextEncoder().encode('leasing/coldkey');
  const number = new Uint8Array(4);
  new DataView(number.buffer).setUint32(0, leaseId, true);
  // A text is preceded by its length, four times.
  const seed = Uint8Array.of(name.length * 4, ...name, ...number);
  return encodeSs58(blake2b(seed, { dkLen: 32 }));
}

/** Made as the call of a crowdloan that is finalized: its money pays, and what is left goes back. */
async function register(_: Args, { ledger, account }: EffectContext): Promise<void> {
  const id = await ledger.recall<number | undefined>(FINALIZING, async () => undefined);
  ensure(id !== undefined, 'Crowdloan.InvalidCrowdloanId', 'No crowdloan is being finalized.');
  const loan = await loanOf(ledger, id);
  const leaseId = await ledger.view.query('SubtensorModule', 'NextSubnetLeaseId');
  const coldkey = leaseColdkey(leaseId);
  moveTao(ledger, { from: ss58Of(loan.funds_account), to: coldkey, rao: loan.raised }, 'raised');
  await registerNetwork(ledger, coldkey);
  // The beneficiary acts for the lease as a proxy.
  const deposit =
    ledger.view.constant('Proxy', 'ProxyDepositBase') + ledger.view.constant('Proxy', 'ProxyDepositFactor');
  ledger.note({ kind: 'deposit', account: coldkey, changeRao: deposit, reason: 'proxies' });
  const leftRao = await ledger.free(coldkey);
  let sharedRao = 0n;
  for (const [to, rao] of await contributionsOf(ledger, id)) {
    if (to === account) continue;
    const share = (rao << 64n) / loan.raised;
    const back = (share * leftRao) >> 64n;
    moveTao(ledger, { from: coldkey, to, rao: back }, 'refunded');
    sharedRao += back;
  }
  moveTao(ledger, { from: coldkey, to: account, rao: leftRao - sharedRao }, 'refunded');
}

/** What the lease still owes is paid, as far as it can be. */
async function terminate(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const { view } = ledger;
  const id = args['lease_id'] as number;
  const lease = await view.query('SubtensorModule', 'SubnetLeases', id);
  ensure(lease !== undefined, 'SubtensorModule.LeaseDoesNotExist', `There is no lease ${id}.`);
  const isBeneficiary = ss58Of(lease.beneficiary) === account;
  ensure(
    isBeneficiary,
    'SubtensorModule.ExpectedBeneficiaryOrigin',
    `${ss58Of(lease.beneficiary)} holds it.`,
  );
  const { end_block: end, netuid } = lease;
  ensure(end !== null, 'SubtensorModule.LeaseHasNoEndBlock', 'It never ends.');
  ensure(view.blockNumber + 1 >= end, 'SubtensorModule.LeaseHasNotEnded', `It ends in block ${end}.`);
  const [coldkey, hotkey] = [ss58Of(lease.coldkey), ss58Of(lease.hotkey)];
  const from = { coldkey, hotkey, netuid };
  for (const { keys, value } of await view.entries('SubtensorModule', 'SubnetLeaseUnpaidDividends', id)) {
    const to = { ...from, coldkey: ss58Of(keys[1] as Uint8Array) };
    if ((await ledger.stake(from)) < value) continue;
    try {
      await moveStake(ledger, { from, to }, { amountRao: value });
    } catch (error) {
      // The chain goes on: what is owed stays owed.
      if (!(error instanceof PlannedFailure)) throw error;
    }
  }
  const [, deposit] = await proxiesOf(ledger, coldkey);
  ledger.note({ kind: 'deposit', account: coldkey, changeRao: -deposit, reason: 'proxies' });
}
