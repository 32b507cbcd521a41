import { computeTaoWeightBits } from '@taokit/dtao/coinbase';
import { distributeDividends, splitHotkeyTake, splitParentDividends } from '@taokit/dtao/dividends';
import { byBytes } from './accountOrder.ts';
import { type HotkeyEmission, runEpoch } from './epoch.ts';
import { hotkeyStake, stakeFamily } from './family.ts';
import { increaseForAll, increaseStake } from './holdings.ts';
import type { TraceStorage } from './TraceStorage.ts';

const PALLET = 'SubtensorModule';

/** What the traced build calls itself. */
const TRACE_SPEC = 300;

/** Drains a subnet's pending amounts through its epoch: owner's cut, incentives, dividends of alpha and of root. */
export function drainPending(storage: TraceStorage, netuid: number, block: bigint): void {
  const pendingRao = drain(storage, 'PendingEmission', netuid);
  const rootRao = drain(storage, 'PendingRootDivs', netuid);
  const swappedRao = drain(storage, 'PendingAlphaSwapped', netuid);
  const ownerCutRao = drain(storage, 'PendingOwnerCut', netuid);
  const emissions = runEpoch(storage, netuid, block, pendingRao + swappedRao);
  const incentives = emissions.reduce((sum, { incentiveRao }) => sum + incentiveRao, 0n);
  const half = (pendingRao + swappedRao) / 2n - swappedRao;
  // Without incentives the validators get everything.
  const validatorRao = incentives === 0n ? pendingRao : half > 0n ? half : 0n;
  const shares = shareDividends(storage, netuid, emissions, { validatorRao, rootRao });
  payOwner(storage, netuid, ownerCutRao);
  payIncentives(storage, netuid, emissions);
  payAlpha(storage, netuid, shares);
  payRoot(storage, netuid, shares);
}

function drain(storage: TraceStorage, item: string, netuid: number): bigint {
  const amount = storage.big(`${PALLET}.${item}`, netuid);
  storage.set(0n, `${PALLET}.${item}`, netuid);
  return amount;
}

interface HotkeyShare {
  readonly hotkey: string;
  readonly alphaBits: bigint;
  readonly rootBits: bigint;
}

function shareDividends(
  storage: TraceStorage,
  netuid: number,
  emissions: readonly HotkeyEmission[],
  pot: { readonly validatorRao: bigint; readonly rootRao: bigint },
): readonly HotkeyShare[] {
  const dividends = new Map<string, bigint>();
  const credit = (hotkey: string, rao: bigint) => dividends.set(hotkey, (dividends.get(hotkey) ?? 0n) + rao);
  const weightBits = computeTaoWeightBits(storage.big(`${PALLET}.TaoWeight`));
  for (const { hotkey, dividendRao } of emissions) {
    const { parents, ...stake } = stakeFamily(storage, hotkey, netuid);
    const child = { ...stake, childkeyTakeU16: storage.int(`${PALLET}.ChildkeyTake`, hotkey, netuid) };
    const lenders = parents.map(({ hotkey: _, ...parent }) => parent);
    const split = splitParentDividends(dividendRao, child, lenders, weightBits, { spec: TRACE_SPEC });
    parents.forEach((parent, i) => void credit(parent.hotkey, split.parentsRao[i] as bigint));
    credit(hotkey, split.ownRao);
  }
  const hotkeys = byBytes(dividends.keys());
  const earned = hotkeys.map((hotkey) => {
    const { alphaRao, rootTaoRao } = hotkeyStake(storage, hotkey, netuid);
    const dividendBits = (dividends.get(hotkey) as bigint) << 32n;
    return { dividendBits, alphaStakeRao: alphaRao, rootStakeRao: rootTaoRao };
  });
  const parts = distributeDividends(pot, earned, weightBits, { spec: TRACE_SPEC });
  return hotkeys.map((hotkey, i) => ({ hotkey, ...(parts[i] as Omit<HotkeyShare, 'hotkey'>) }));
}

function payOwner(storage: TraceStorage, netuid: number, cutRao: bigint): void {
  const hasOwner =
    storage.has(`${PALLET}.SubnetOwner`, netuid) && storage.has(`${PALLET}.SubnetOwnerHotkey`, netuid);
  if (!hasOwner) return;
  const hotkey = String(storage.get(`${PALLET}.SubnetOwnerHotkey`, netuid));
  const coldkey = String(storage.get(`${PALLET}.SubnetOwner`, netuid));
  increaseStake(storage, { hotkey, coldkey, netuid }, cutRao);
}

function payIncentives(storage: TraceStorage, netuid: number, emissions: readonly HotkeyEmission[]): void {
  const owner = storage.has(`${PALLET}.SubnetOwnerHotkey`, netuid)
    ? storage.get(`${PALLET}.SubnetOwnerHotkey`, netuid)
    : undefined;
  const incentives = new Map(emissions.map(({ hotkey, incentiveRao }) => [hotkey, incentiveRao]));
  for (const hotkey of byBytes(incentives.keys()))
    if (hotkey !== owner)
      increaseStake(storage, stakeKey(storage, hotkey, netuid), incentives.get(hotkey) as bigint);
}

function payAlpha(storage: TraceStorage, netuid: number, shares: readonly HotkeyShare[]): void {
  clear(storage, 'AlphaDividendsPerSubnet', netuid);
  for (const { hotkey, alphaBits } of shares) {
    const { takeRao, stakersRao } = splitHotkeyTake(alphaBits, storage.int(`${PALLET}.Delegates`, hotkey));
    increaseStake(storage, stakeKey(storage, hotkey, netuid), takeRao);
    increaseForAll(storage, hotkey, netuid, stakersRao);
    storage.set(stakersRao, `${PALLET}.AlphaDividendsPerSubnet`, netuid, hotkey);
    const total = storage.big(`${PALLET}.TotalHotkeyAlpha`, hotkey, netuid);
    storage.set(total, `${PALLET}.TotalHotkeyAlphaLastEpoch`, hotkey, netuid);
  }
}

function payRoot(storage: TraceStorage, netuid: number, shares: readonly HotkeyShare[]): void {
  clear(storage, 'TaoDividendsPerSubnet', netuid);
  for (const { hotkey, rootBits } of shares) {
    const { takeRao, stakersRao } = splitHotkeyTake(rootBits, storage.int(`${PALLET}.Delegates`, hotkey));
    const takenRao = increaseStake(storage, stakeKey(storage, hotkey, 0), takeRao);
    increaseForAll(storage, hotkey, 0, stakersRao);
    storage.set(stakersRao, `${PALLET}.TaoDividendsPerSubnet`, netuid, hotkey);
    storage.set(storage.big(`${PALLET}.SubnetTAO`, 0) + takenRao + stakersRao, `${PALLET}.SubnetTAO`, 0);
  }
}

/** The owner's stake on a hotkey. */
function stakeKey(storage: TraceStorage, hotkey: string, netuid: number) {
  return { hotkey, coldkey: String(storage.get(`${PALLET}.Owner`, hotkey)), netuid };
}

function clear(storage: TraceStorage, item: string, netuid: number): void {
  for (const hotkey of storage.suffixes(`${PALLET}.${item}`, netuid))
    storage.remove(`${PALLET}.${item}`, netuid, hotkey);
}
