import { blocksUntilEpoch } from '../epoch/blocksUntilEpoch.ts';
import { runSubnetEpoch } from '../epoch/runSubnetEpoch.ts';
import type { ChainState } from '../state/ChainState.ts';
import { type PendingState, ROOT_NETUID, type SubnetState } from '../state/SubnetState.ts';
import type { BlockContext } from '../system/BlockContext.ts';
import type { EpochPayment } from '../system/ChainEvent.ts';
import {
  type Payments,
  payAlphaDividends,
  payIncentives,
  payOwner,
  payRootDividends,
  totalPaid,
} from './payEpoch.ts';
import { shareDividends } from './shareDividends.ts';

/** Runs and pays every epoch that is due in this block. */
export function runDueEpochs(context: BlockContext): void {
  const { subnets, blockNumber } = context.state;
  for (const subnet of subnets.values())
    if (subnet.netuid !== ROOT_NETUID && blocksUntilEpoch(subnet, blockNumber) === 0)
      drainPending(context, subnet);
}

/**
 * `drain_pending_emission`: the epoch shares out what came in since the last one. Root's part of it is sold already, so
 * validators get their half without it; when nobody earned an incentive, they get everything.
 *
 * Source: `coinbase/run_coinbase.rs`, from spec 265: earlier releases paid more alpha than they had set aside.
 */
function drainPending(context: BlockContext, subnet: SubnetState): void {
  const { state, events } = context;
  const pending = takePending(subnet);
  const emissionRao = pending.emissionRao + pending.swappedRao;
  const epoch = runSubnetEpoch(context, subnet, emissionRao);
  const validatorRao = epoch.serverEmissionRao.some((rao) => rao > 0n)
    ? saturatingSub(emissionRao / 2n, pending.swappedRao)
    : pending.emissionRao;
  const pot = { validatorRao, rootRao: pending.rootDividendsRao };
  const shares = shareDividends(state, subnet, epoch.validatorEmissionRao, pot);
  subnet.dividends.clear();
  payOwner(subnet, pending.ownerCutRao);
  const { paid: incentives, split } = payIncentives(state, subnet, epoch.serverEmissionRao);
  const paid: EpochPayments = {
    incentives,
    alphaDividends: payAlphaDividends(state, subnet, shares),
    rootDividends: payRootDividends(state, subnet, shares),
  };
  subnet.alphaLosses.burnedIncentivesRao += split.burnedRao;
  countUnpaid(state, subnet, pending, { validatorRao, burnedRao: split.burnedRao }, paid);
  subnet.lastEpochBlock = state.blockNumber;
  const { netuid } = subnet;
  const { ownerCutRao: ownerRao, swappedRao: soldForRootRao } = pending;
  const payments = listPayments(subnet, paid);
  const { withheldRao, minerBurnedBits } = split;
  events.push({
    name: 'Simulator.EpochPaid',
    netuid,
    ownerRao,
    soldForRootRao,
    withheldRao,
    minerBurnedBits,
    payments,
  });
}

/** What an epoch paid to whom. */
interface EpochPayments {
  readonly incentives: Payments;
  readonly alphaDividends: Payments;
  readonly rootDividends: Payments;
}

function takePending({ pending }: SubnetState): PendingState {
  const taken = { ...pending };
  Object.assign(pending, { emissionRao: 0n, swappedRao: 0n, ownerCutRao: 0n, rootDividendsRao: 0n });
  return taken;
}

/** What floors left over, and what found nobody to be paid to. */
function countUnpaid(
  state: ChainState,
  subnet: SubnetState,
  pending: PendingState,
  { validatorRao, burnedRao }: { readonly validatorRao: bigint; readonly burnedRao: bigint },
  paid: EpochPayments,
): void {
  const alphaDividendsRao = totalPaid(paid.alphaDividends);
  const unpaidRao = alphaDividendsRao === 0n ? validatorRao : 0n;
  subnet.alphaLosses.unpaidEmissionRao += unpaidRao;
  subnet.alphaLosses.epochRoundingRao +=
    pending.emissionRao - totalPaid(paid.incentives) - burnedRao - alphaDividendsRao - unpaidRao;
  const rootDividendsRao = totalPaid(paid.rootDividends);
  const leftRao = pending.rootDividendsRao - rootDividendsRao;
  if (rootDividendsRao === 0n) state.taoLosses.unclaimedRootDividendsRao += leftRao;
  else state.taoLosses.rootDividendRoundingRao += leftRao;
}

function listPayments({ neurons }: SubnetState, paid: EpochPayments): EpochPayment[] {
  return neurons.flatMap(({ hotkey }) => {
    const payment = {
      hotkey,
      incentiveRao: paid.incentives.get(hotkey) ?? 0n,
      alphaDividendsRao: paid.alphaDividends.get(hotkey) ?? 0n,
      rootDividendsRao: paid.rootDividends.get(hotkey) ?? 0n,
    };
    return payment.incentiveRao + payment.alphaDividendsRao + payment.rootDividendsRao > 0n ? [payment] : [];
  });
}

function saturatingSub(a: bigint, b: bigint): bigint {
  return a > b ? a - b : 0n;
}
