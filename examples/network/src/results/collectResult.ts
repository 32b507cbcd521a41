import { decodeSs58 } from '@taokit/keys';
import type { Snapshot, SubnetMetagraph } from '@taokit/rpc';
import type { Cast, SubnetCast } from '../cast/Cast.ts';
import type { Network } from '../conductor/Network.ts';
import { type Earned, NOTHING_EARNED, type SubnetLedger } from './Ledger.ts';
import {
  type Books,
  type CallsResult,
  type NeuronResult,
  type PaidAnswer,
  type PaidResult,
  type PoolResult,
  type Role,
  type RunResult,
  roleOfMiner,
  type SubnetResult,
} from './RunResult.ts';
import { denseRow } from './record.ts';

/** What a run leaves to be collected. */
export interface FinishedRun {
  /** The seed. */
  readonly seed: number;
  /** Rounds played. */
  readonly epochs: number;
  /** What the client paid for. */
  readonly answers: readonly PaidAnswer[];
}

const ROOT = 0;

/** Gathers the chain's last state and what was written down on the way. */
export async function collectResult(
  { client, cast, ledger }: Pick<Network, 'client' | 'cast' | 'ledger'>,
  { seed, epochs, answers }: FinishedRun,
): Promise<RunResult> {
  const view = await client.at('best');
  const subnets = await Promise.all(
    cast.subnets.map((subnet, at) => collectSubnet(view, cast, subnet, ledger.subnets[at]!)),
  );
  const asked = ({ answered, refusals }: CallsResult) =>
    Object.values(refusals).reduce((sum, count) => sum + count, answered);
  return {
    seed,
    epochs,
    blocks: view.blockNumber,
    messages: subnets
      .flatMap(({ neurons }) => neurons)
      .reduce((sum, { calls }) => sum + (calls === null ? 0 : asked(calls)), 0),
    extrinsics: ledger.extrinsics,
    totalIssuanceRao: await view.query('Balances', 'TotalIssuance'),
    books: await addUp(view, [ROOT, ...cast.subnets.map(({ netuid }) => netuid)]),
    subnets,
    answers,
    incidents: ledger.incidents,
  };
}

/** Adds up every account: the TAO of pools is held by accounts of subnets. */
async function addUp(view: Snapshot, netuids: readonly number[]): Promise<Books> {
  const hex = (bytes: unknown) => Buffer.from(bytes as Uint8Array).toString('hex');
  const accounts = await view.entries('System', 'Account');
  const held = new Map(
    accounts.map(({ keys: [who], value }) => [hex(who), value.data.free + value.data.reserved]),
  );
  const pools = await Promise.all(
    netuids.map(async (netuid) =>
      hex(bytesOf(await view.call('SubnetInfoRuntimeApi', 'get_subnet_account_id', netuid))),
    ),
  );
  const sum = (parts: readonly bigint[]) => parts.reduce((total, rao) => total + rao, 0n);
  const poolsRao = sum(pools.map((account) => held.get(account) ?? 0n));
  return { freeRao: sum([...held.values()]) - poolsRao, poolsRao };
}

function bytesOf(account: unknown): Uint8Array {
  return typeof account === 'string' ? decodeSs58(account).publicKey : (account as Uint8Array);
}

async function collectSubnet(
  view: Snapshot,
  cast: Cast,
  subnet: SubnetCast,
  ledger: SubnetLedger,
): Promise<SubnetResult> {
  const { netuid, workload } = subnet;
  return {
    netuid,
    name: workload.name,
    title: workload.title,
    summary: workload.summary,
    scoreName: workload.scoreName,
    neurons: await collectNeurons(view, cast, subnet, ledger),
    pool: await collectPool(view, netuid),
    rounds: ledger.rounds,
    prices: ledger.prices,
    shared: ledger.shared,
    paid: paidBy(ledger),
  };
}

async function collectPool(view: Snapshot, netuid: number): Promise<PoolResult> {
  const [taoRao, alphaInRao, alphaOutRao, moving] = await view.queryMany([
    ['SubtensorModule', 'SubnetTAO', netuid],
    ['SubtensorModule', 'SubnetAlphaIn', netuid],
    ['SubtensorModule', 'SubnetAlphaOut', netuid],
    ['SubtensorModule', 'SubnetMovingPrice', netuid],
  ]);
  const priceRao = await view.call('SwapRuntimeApi', 'current_alpha_price', netuid);
  return { taoRao, alphaInRao, alphaOutRao, priceRao, movingPriceBits: moving.bits };
}

async function collectNeurons(
  view: Snapshot,
  cast: Cast,
  subnet: SubnetCast,
  { earned, calls }: SubnetLedger,
): Promise<NeuronResult[]> {
  const { netuid } = subnet;
  const metagraph: SubnetMetagraph = (await view.reads.metagraph({ netuid }))!;
  const weights = await view.reads.weights({ netuid });
  const people = peopleOf(cast, subnet);
  return metagraph.neurons.map((neuron) => {
    const { uid } = neuron;
    const { incentivesRao, dividendsRao, rootDividendsRao } = earned.get(uid) ?? NOTHING_EARNED;
    const row = weights.get(uid) ?? [];
    return {
      uid,
      ...people.get(neuron.hotkey)!,
      calls: callsOf(calls.get(neuron.hotkey)),
      stakeRao: neuron.totalStakeRao,
      validatorTrust: neuron.validatorTrust.raw,
      consensus: neuron.consensus.raw,
      incentive: neuron.incentive.raw,
      dividends: neuron.dividends.raw,
      emissionRao: neuron.emission.rao,
      weights: denseRow(
        row.map(({ uid: to, raw }) => [to, raw]),
        metagraph.neurons.length,
      ),
      incentivesEarnedRao: incentivesRao,
      dividendsEarnedRao: dividendsRao,
      rootDividendsEarnedRao: rootDividendsRao,
    };
  });
}

function callsOf(calls: ReturnType<SubnetLedger['calls']['get']>): CallsResult | null {
  if (calls === undefined) return null;
  const { answered, refusals } = calls;
  return { answered, refusals: Object.fromEntries([...refusals].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function paidBy({ ownerRao, earned }: SubnetLedger): PaidResult {
  const total = (read: (of: Earned) => bigint) =>
    [...earned.values()].reduce((sum, of) => sum + read(of), 0n);
  return {
    ownerRao,
    incentivesRao: total((of) => of.incentivesRao),
    dividendsRao: total((of) => of.dividendsRao),
    rootDividendsRao: total((of) => of.rootDividendsRao),
  };
}

/** Who is who, by the address of the hotkey. */
function peopleOf({ validators }: Cast, { owner, miners }: SubnetCast) {
  const row = (hotkey: string, name: string, role: Role, description: string | null) =>
    [hotkey, { name, role, description, hotkey }] as const;
  return new Map<string, Pick<NeuronResult, 'name' | 'role' | 'description' | 'hotkey'>>([
    row(owner.hotkey, 'owner', 'owner', null),
    ...miners.map(({ person, profile }) =>
      row(person.hotkey, profile.name, roleOfMiner(profile.behaviour), profile.description),
    ),
    ...validators.map(({ person, kind }) =>
      row(person.hotkey, person.name, kind === 'copier' ? 'weight copier' : 'validator', null),
    ),
  ]);
}
