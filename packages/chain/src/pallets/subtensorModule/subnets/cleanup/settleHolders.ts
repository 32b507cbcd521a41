import { computeProtocolAlpha, type DissolvedPosition, settleDissolutionPass } from '@taokit/dtao/subnets';
import { readsWrites } from '../../../../runtime/weight.ts';
import type { AccountId } from '../../../../state/AccountId.ts';
import type { Reads } from '../../../../state/State.ts';
import { attempt } from '../../attempt.ts';
import { dissolvedValueOf } from '../../staking/safeShares.ts';
import { transferTaoFromSubnet } from '../../staking/tao.ts';
import { TaoInRefundDeploymentBlock } from '../../storage/emission.ts';
import { SubnetAlphaIn, SubnetProtocolAlpha, SubnetTAO } from '../../storage/pools.ts';
import { NetworkRegisteredAt } from '../../storage/subnets.ts';
import type { CleanUp } from './CleanUp.ts';
import { walkHotkeys } from './walkHotkeys.ts';

const PAYMENT = readsWrites(11, 3);
const WRITE = readsWrites(0, 1);

/** Adds up all alpha the subnet's TAO is for (`destroy_alpha_in_out_stakes_get_total_alpha_value`). */
export function sumAlpha(work: CleanUp): boolean {
  const { state } = work.context;
  const { netuid } = work;
  let sumRao = work.totalAlphaRao ?? protocolAlphaOf(state, netuid);
  const isDone = walkHotkeys(work, readsWrites(3, 0), (hotkey, coldkeys) => {
    for (const coldkey of coldkeys) sumRao += dissolvedValueOf(state, { hotkey, coldkey, netuid });
  });
  work.totalAlphaRao = sumRao;
  if (!isDone) return false;
  work.distributedRao = 0n;
  work.meter.consume(2n * WRITE);
  return true;
}

/** Pays everybody who staked on the subnet its part of the TAO (`destroy_alpha_in_out_stakes_settle_stakes`). */
export function settleHolders(work: CleanUp): boolean {
  const { state } = work.context;
  const { netuid } = work;
  const positions: (DissolvedPosition & { readonly coldkey: AccountId })[] = [];
  const met = new Set<AccountId>();
  const isDone = walkHotkeys(work, readsWrites(4, 0), (hotkey, coldkeys, take) => {
    for (const coldkey of coldkeys) {
      const alphaRao = dissolvedValueOf(state, { hotkey, coldkey, netuid });
      if (alphaRao === 0n) continue;
      take(met.has(coldkey) ? WRITE : WRITE + PAYMENT);
      met.add(coldkey);
      positions.push({ coldkey, alphaRao });
    }
  });
  payPass(work, positions);
  return isDone;
}

/** A payment that an account cannot hold stays where it is, and counts as made. */
function payPass(
  work: CleanUp,
  positions: readonly (DissolvedPosition & { readonly coldkey: AccountId })[],
): void {
  const { context, netuid } = work;
  const { state, spec } = context;
  const potRao = SubnetTAO.get(state, netuid);
  const totalAlphaRao = work.totalAlphaRao!;
  if (potRao === 0n || totalAlphaRao === 0n) return;
  const protocolAlphaRao = protocolAlphaOf(state, netuid);
  const shares = settleDissolutionPass({ potRao, totalAlphaRao, protocolAlphaRao, positions }, { spec });
  const byColdkey = new Map<AccountId, bigint>();
  for (const [at, { coldkey }] of positions.entries())
    byColdkey.set(coldkey, (byColdkey.get(coldkey) ?? 0n) + shares[at]!);
  // The pallet goes through a BTreeMap: by the bytes of accounts.
  for (const [coldkey, taoRao] of [...byColdkey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (taoRao === 0n) continue;
    work.distributedRao! += taoRao;
    attempt(context, (inner) => transferTaoFromSubnet(inner, netuid, coldkey, taoRao));
  }
}

function protocolAlphaOf(state: Reads, netuid: number): bigint {
  return computeProtocolAlpha({
    protocolAlphaRao: SubnetProtocolAlpha.get(state, netuid),
    alphaInRao: SubnetAlphaIn.get(state, netuid),
    registeredAtBlock: NetworkRegisteredAt.get(state, netuid),
    deploymentBlock: TaoInRefundDeploymentBlock.get(state),
  });
}
