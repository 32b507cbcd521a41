import { buildEpochInput, pairsFromSparseRows } from '@taokit/yuma/inputs';
import { checkWeights, type WeightsRules } from '@taokit/yuma/weights';
import { stakeWeightBits } from './keys.ts';
import type { MechanismState, SentRow, SubnetState } from './SubnetState.ts';

const U16_MAX = 65_535;

/**
 * In the block before an epoch everybody who is registered and not silent sends what it last said; whoever is gone is left out, and who
 * has nobody left sends nothing. With commit-reveal that is a timelocked commit, and what was committed a reveal period ago
 * is stored as the epoch's block begins, before the epoch.
 *
 * Source of the rule: `do_commit_timelocked_weights` in `pallets/subtensor/src/subnets/weights.rs`, `reveal_crv3_commits_for_subnet`
 * in `pallets/subtensor/src/coinbase/reveal_commits.rs`, `block_step`.
 */
export function sendWeights(state: SubnetState, epoch: number): void {
  const block = state.block - 1n;
  for (const [mecid, mechanism] of state.mechanisms.entries()) {
    for (const [hotkey, row] of rowsToSend(state, mechanism)) {
      if (state.parameters.commitReveal) commit(state, mechanism, hotkey, row, epoch);
      else if (store(state, mecid, hotkey, row)) mechanism.lastUpdate[state.names.indexOf(hotkey)] = block;
    }
    revealDue(state, mecid, mechanism, epoch);
  }
}

function rowsToSend(state: SubnetState, { said }: MechanismState): (readonly [string, SentRow])[] {
  const { names, silent } = state;
  const present = new Set(names);
  const weights = Object.fromEntries(
    [...said]
      .filter(([name]) => present.has(name) && !silent.has(name))
      .map(([name, row]) => [
        name,
        Object.fromEntries(Object.entries(row).filter(([to]) => present.has(to))),
      ]),
  );
  const { input } = buildEpochInput({ validators: {}, miners: names, weights });
  return pairsFromSparseRows(input.weights).flatMap((row, uid) =>
    row.length === 0
      ? []
      : [[names[uid]!, { uids: row.map(([to]) => to), values: row.map(([, value]) => value) }] as const],
  );
}

function commit(state: SubnetState, mechanism: MechanismState, hotkey: string, row: SentRow, epoch: number) {
  const block = state.block - 1n;
  const revealedBefore = epoch + (state.scenario.revealPeriodEpochs ?? 1) - 1;
  mechanism.commits.push({ hotkey, block, revealedBefore, row });
  mechanism.lastUpdate[state.names.indexOf(hotkey)] = block;
}

function revealDue(state: SubnetState, mecid: number, mechanism: MechanismState, epoch: number): void {
  if (!state.parameters.commitReveal) return;
  for (const { hotkey, row, revealedBefore } of mechanism.commits)
    if (revealedBefore <= epoch) store(state, mecid, hotkey, row);
  mechanism.commits = mechanism.commits.filter(({ revealedBefore }) => revealedBefore > epoch);
}

/** Stores a row, or notes why the chain does not. */
function store(state: SubnetState, mecid: number, hotkey: string, row: SentRow): boolean {
  const at = state.names.indexOf(hotkey);
  const uid = at < 0 ? null : at;
  const isReveal = state.parameters.commitReveal;
  const request = { uid, ...row, versionKey: 0n, mecid, isReveal };
  const outcome = checkWeights(request, rulesFor(state, hotkey, at));
  if (!outcome.ok) {
    const { refusal, reason } = outcome;
    state.refused.push({ name: hotkey, mecid, refusal, reason });
    return false;
  }
  state.mechanisms[mecid]!.weights[at] = outcome.row;
  return true;
}

/** Neither a least number of weights nor a largest share, a version or a rate: those are not sayable in a scenario. */
function rulesFor(state: SubnetState, hotkey: string, uid: number): WeightsRules {
  const { names, mechanisms, parameters, permits, scenario } = state;
  const ownerUid = scenario.owner === undefined ? -1 : names.indexOf(scenario.owner.hotkey);
  const { epochConsensus, minStakeRao, commitReveal } = parameters;
  return {
    n: names.length,
    minAllowedWeights: 0,
    maxWeightLimit: U16_MAX,
    networkVersionKey: 0n,
    mechanismCount: mechanisms.length,
    commitReveal,
    stake: { totalRao: stakeWeightBits(state, hotkey) >> 64n, thresholdRao: minStakeRao },
    ownerUid: ownerUid < 0 ? null : ownerUid,
    hasPermit: permits[uid] === 1,
    ...(epochConsensus === undefined ? {} : { epochConsensus }),
  };
}
