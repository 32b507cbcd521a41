import {
  drainPending,
  type OwnerIncentiveSplit,
  type PendingEmission,
  splitOwnerIncentive,
} from '@taokit/dtao/coinbase';
import { distributeDividends, splitHotkeyTake, splitParentDividends } from '@taokit/dtao/dividends';
import { bySpec, FIRST_SPEC } from '@taokit/types';
import type { CombinedEpoch } from '@taokit/yuma/mechanisms';
import type { ColdkeyMoney, EpochMoney, HotkeyMoney } from '../EpochMoney.ts';
import {
  childkeyTakeOf,
  childSharesOf,
  coldkeyOf,
  hasRootUid,
  parentsOf,
  stakeOf,
  takeOf,
  taoWeightBits,
} from './keys.ts';
import { nextShare } from './nextShare.ts';
import type { SubnetState } from './SubnetState.ts';

/** Whether the pots of miners, validators and root are kept apart, as they are paid here. */
const keepsPotsApart = /* @__PURE__ */ bySpec({ [FIRST_SPEC]: false, 348: true });

type Emissions = Pick<CombinedEpoch, 'serverEmissionRao' | 'validatorEmissionRao'>;

/**
 * Pays an epoch: the owner's cut, incentives, dividends and takes. Stakes do not grow with it: they are what the scenario says.
 *
 * Source of the rule: `distribute_emission` and what it calls in `pallets/subtensor/src/coinbase/run_coinbase.rs`.
 */
export function payEpoch(state: SubnetState, pending: PendingEmission, epoch: Emissions): EpochMoney | null {
  if (!keepsPotsApart(state.spec)) return null;
  const { scenario, names } = state;
  const incentives = names.map((hotkey, uid) => ({
    hotkey,
    coldkey: coldkeyOf(scenario, hotkey),
    incentiveRao: epoch.serverEmissionRao[uid]!,
  }));
  const split = splitIncentives(state, incentives);
  const dividends = payDividends(state, pending, split.totalRao, epoch);
  const hotkeys = [...new Set([...names, ...dividends.keys()])].map((hotkey): HotkeyMoney => {
    const uid = names.indexOf(hotkey);
    const incentiveRao = split.paidRao[uid] ?? 0n;
    const withheldRao = (incentives[uid]?.incentiveRao ?? 0n) - incentiveRao;
    const paid = dividends.get(hotkey) ?? { takeRao: 0n, stakersRao: 0n, rootStakersRao: 0n };
    return { hotkey, coldkey: coldkeyOf(scenario, hotkey), incentiveRao, withheldRao, ...paid };
  });
  const ownerCutRao = scenario.owner === undefined ? 0n : pending.ownerRao;
  return sumUp(state, pending, ownerCutRao, hotkeys, split);
}

function sumUp(
  state: SubnetState,
  { ownerRao, rootRao, serverRao, validatorRao }: PendingEmission,
  ownerCutRao: bigint,
  hotkeys: readonly HotkeyMoney[],
  { burnedRao, recycledRao, minerBurnedBits }: OwnerIncentiveSplit,
): EpochMoney {
  const emittedRao = ownerRao + rootRao + serverRao + validatorRao;
  const paidRao = hotkeys.reduce(
    (sum, { incentiveRao, takeRao, stakersRao, rootStakersRao }) =>
      sum + incentiveRao + takeRao + stakersRao + rootStakersRao,
    ownerCutRao + burnedRao + recycledRao,
  );
  return {
    emittedRao,
    ownerCutRao,
    hotkeys,
    coldkeys: byColdkey(state, hotkeys, ownerCutRao),
    burnedRao,
    recycledRao,
    leftRao: emittedRao - paidRao,
    minerBurnedBits,
    nextShareBits: nextShare(state, minerBurnedBits),
  };
}

type Incentives = Parameters<typeof splitOwnerIncentive>[0]['incentives'];

function splitIncentives({ scenario, spec }: SubnetState, incentives: Incentives): OwnerIncentiveSplit {
  const { owner } = scenario;
  if (owner === undefined) return splitOwnerIncentive({ incentives }, { spec });
  const { hotkey, recycleOrBurn = 'burn' } = owner;
  const keys = { hotkey, coldkey: coldkeyOf(scenario, hotkey) };
  return splitOwnerIncentive({ incentives, owner: keys, recycleOrBurn }, { spec });
}

type PaidDividends = Pick<HotkeyMoney, 'takeRao' | 'stakersRao' | 'rootStakersRao'>;

function payDividends(
  state: SubnetState,
  pending: PendingEmission,
  incentiveSumRao: bigint,
  { validatorEmissionRao }: Emissions,
): ReadonlyMap<string, PaidDividends> {
  const earned = [...withParents(state, validatorEmissionRao)];
  const { validatorRao, rootRao } = drainPending(pending, incentiveSumRao);
  const hotkeys = earned.map(([hotkey, dividendRao]) => {
    const { alphaRao, rootTaoRao } = stakeOf(state, hotkey);
    return {
      dividendBits: dividendRao << 32n,
      alphaStakeRao: alphaRao,
      rootStakeRao: rootTaoRao,
      hasRootUid: hasRootUid(state, hotkey),
    };
  });
  const { spec, scenario } = state;
  const parts = distributeDividends({ validatorRao, rootRao }, hotkeys, taoWeightBits(), { spec });
  return new Map(
    earned.map(([hotkey], at) => {
      const { alphaBits, rootBits } = parts[at]!;
      const take = takeOf(scenario, hotkey);
      const [alpha, root] = [splitHotkeyTake(alphaBits, take), splitHotkeyTake(rootBits, take)];
      const takeRao = alpha.takeRao + root.takeRao;
      return [hotkey, { takeRao, stakersRao: alpha.stakersRao, rootStakersRao: root.stakersRao }];
    }),
  );
}

/** Dividends by hotkey, once children have shared theirs with their parents. */
function withParents(state: SubnetState, dividendsRao: BigUint64Array): Map<string, bigint> {
  const { scenario, spec } = state;
  const sums = new Map<string, bigint>();
  const add = (hotkey: string, rao: bigint) => sums.set(hotkey, (sums.get(hotkey) ?? 0n) + rao);
  for (const [uid, hotkey] of state.names.entries()) {
    if (dividendsRao[uid] === 0n) continue;
    const child = {
      ...stakeOf(state, hotkey),
      childProportionsU64: childSharesOf(state, hotkey),
      childkeyTakeU16: childkeyTakeOf(scenario, hotkey),
    };
    const named = parentsOf(state, hotkey);
    const owner = coldkeyOf(scenario, hotkey);
    const parents = named.map(({ hotkey: parent, ...stake }) => ({
      ...stake,
      sameOwner: coldkeyOf(scenario, parent) === owner,
    }));
    const split = splitParentDividends(dividendsRao[uid]!, child, parents, taoWeightBits(), { spec });
    for (const [at, { hotkey: parent }] of named.entries()) add(parent, split.parentsRao[at]!);
    add(hotkey, split.ownRao);
  }
  return sums;
}

function byColdkey(
  { scenario }: SubnetState,
  hotkeys: readonly HotkeyMoney[],
  ownerCutRao: bigint,
): ColdkeyMoney[] {
  const sums = new Map<string, ColdkeyMoney>();
  const add = (coldkey: string, part: Partial<ColdkeyMoney>) => {
    const { incentiveRao, takeRao, ownerCutRao: cutRao } = sums.get(coldkey) ?? NOTHING;
    sums.set(coldkey, {
      coldkey,
      incentiveRao: incentiveRao + (part.incentiveRao ?? 0n),
      takeRao: takeRao + (part.takeRao ?? 0n),
      ownerCutRao: cutRao + (part.ownerCutRao ?? 0n),
    });
  };
  for (const { coldkey, incentiveRao, takeRao } of hotkeys) add(coldkey, { incentiveRao, takeRao });
  if (scenario.owner !== undefined) add(coldkeyOf(scenario, scenario.owner.hotkey), { ownerCutRao });
  return [...sums.values()];
}

const NOTHING = { incentiveRao: 0n, takeRao: 0n, ownerCutRao: 0n };
