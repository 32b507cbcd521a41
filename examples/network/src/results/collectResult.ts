import { type Chain, hexFromBytes } from '@taokit/chain';
import type { Cast, SubnetCast } from '../cast/Cast.ts';
import { accountOf } from '../chain/accounts.ts';
import { ask, priceRaoOf, stakeWeightsRao } from '../chain/ask.ts';
import {
  Account,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  Keys,
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetMovingPrice,
  SubnetTAO,
  TotalIssuance,
  ValidatorTrust,
  Weights,
} from '../chain/items.ts';
import type { LocalChain } from '../chain/LocalChain.ts';
import type { PaidAnswer } from '../rounds/payForAnswer.ts';
import {
  type Books,
  type NeuronResult,
  type Role,
  type RunResult,
  roleOfMiner,
  type SubnetResult,
} from './RunResult.ts';
import { denseRow, NOTHING_EARNED, paidBy, type SubnetRecorder } from './SubnetRecorder.ts';

/** What a run leaves to be collected. */
export interface FinishedRun {
  /** The seed. */
  readonly seed: number;
  /** Rounds played. */
  readonly epochs: number;
  /** Which engine computed the epochs. */
  readonly engine: string;
  /** Messages verified. */
  readonly messages: number;
  /** What the client paid for. */
  readonly answers: readonly PaidAnswer[];
  /** What was written down, by subnet. */
  readonly recorders: readonly SubnetRecorder[];
}

const ROOT = 0;

/** Gathers the chain's last state and what was written down on the way. */
export function collectResult({ chain, executed }: LocalChain, cast: Cast, run: FinishedRun): RunResult {
  const { seed, epochs, engine, messages, answers, recorders } = run;
  const netuids = [ROOT, ...cast.subnets.map(({ netuid }) => netuid)];
  return {
    seed,
    epochs,
    engine,
    blocks: chain.head.header.number,
    messages,
    extrinsics: executed,
    totalIssuanceRao: TotalIssuance.get(chain.state),
    books: addUp(chain, netuids),
    subnets: cast.subnets.map((subnet, at) => collectSubnet(chain, cast, subnet, recorders[at]!)),
    answers,
  };
}

/** Adds up every account: the TAO of pools is held by accounts of subnets. */
function addUp(chain: Chain, netuids: readonly number[]): Books {
  const held = new Map(
    Account.entries(chain.state).map(([[who], { data }]) => [who, data.free + data.reserved] as const),
  );
  const pools = netuids.map((netuid) => subnetAccountOf(chain, netuid));
  const sum = (parts: readonly bigint[]) => parts.reduce((total, rao) => total + rao, 0n);
  const poolsRao = sum(pools.map((account) => held.get(account) ?? 0n));
  return { freeRao: sum([...held.values()]) - poolsRao, poolsRao };
}

function subnetAccountOf(chain: Chain, netuid: number) {
  return hexFromBytes(ask(chain, 'SubnetInfoRuntimeApi.get_subnet_account_id', netuid) as Uint8Array);
}

function collectSubnet(chain: Chain, cast: Cast, subnet: SubnetCast, recorder: SubnetRecorder): SubnetResult {
  const { netuid, workload } = subnet;
  const { state } = chain;
  return {
    netuid,
    name: workload.name,
    title: workload.title,
    summary: workload.summary,
    scoreName: workload.scoreName,
    neurons: collectNeurons(chain, cast, subnet, recorder),
    pool: {
      taoRao: SubnetTAO.get(state, netuid),
      alphaInRao: SubnetAlphaIn.get(state, netuid),
      alphaOutRao: SubnetAlphaOut.get(state, netuid),
      priceRao: priceRaoOf(chain, netuid),
      movingPriceBits: SubnetMovingPrice.get(state, netuid).bits,
    },
    rounds: recorder.rounds,
    prices: recorder.prices,
    shared: recorder.shared,
    paid: paidBy(recorder),
  };
}

function collectNeurons(
  chain: Chain,
  cast: Cast,
  subnet: SubnetCast,
  { earned }: SubnetRecorder,
): NeuronResult[] {
  const { netuid } = subnet;
  const { state } = chain;
  const [trusts, consensus] = [ValidatorTrust.get(state, netuid), Consensus.get(state, netuid)];
  const [incentives, dividends] = [Incentive.get(state, netuid), Dividends.get(state, netuid)];
  const emissions = Emission.get(state, netuid);
  const people = peopleOf(cast, subnet);
  return stakeWeightsRao(chain, netuid).map((stakeRao, uid) => {
    const { incentivesRao, dividendsRao, rootDividendsRao } = earned.get(uid) ?? NOTHING_EARNED;
    return {
      uid,
      ...people.get(Keys.get(state, netuid, uid))!,
      stakeRao,
      validatorTrust: trusts[uid]!,
      consensus: consensus[uid]!,
      incentive: incentives[uid]!,
      dividends: dividends[uid]!,
      emissionRao: emissions[uid]!,
      weights: denseRow(Weights.get(state, netuid, uid), incentives.length),
      incentivesEarnedRao: incentivesRao,
      dividendsEarnedRao: dividendsRao,
      rootDividendsEarnedRao: rootDividendsRao,
    };
  });
}

/** Who is who, by the account of the hotkey. */
function peopleOf({ validators }: Cast, { owner, miners }: SubnetCast) {
  const row = (hotkey: string, name: string, role: Role, description: string | null) =>
    [accountOf(hotkey), { name, role, description, hotkey }] as const;
  return new Map<string, Pick<NeuronResult, 'name' | 'role' | 'description' | 'hotkey'>>([
    row(owner.hotkey, 'owner', 'owner', null),
    ...miners.map(({ person, miner }) =>
      row(person.hotkey, miner.name, roleOfMiner(miner.behaviour), miner.description),
    ),
    ...validators.map(({ person, kind }) =>
      row(person.hotkey, person.name, kind === 'copier' ? 'weight copier' : 'validator', null),
    ),
  ]);
}
