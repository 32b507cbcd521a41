import {
  type Alpha,
  alphaFromRao,
  createProportion,
  type Neuron,
  type Proportion,
  taoFromRao,
} from '@taokit/types';
import { type ColdkeyIdentity, identityOf } from '../reads/identity/ColdkeyIdentity.ts';
import { coldkeyOf, hotkeyOf } from '../reads/shared/accounts.ts';
import { axonOf } from '../reads/shared/endpoints.ts';
import type { MetagraphAnswer } from './MetagraphAnswer.ts';

/** What a miner has standing as collateral, as the metagraph says it. */
export interface NeuronCollateral {
  /** What cannot be withdrawn. */
  readonly locked: Alpha;
  /** The floor the miner set. */
  readonly minLocked: Alpha;
  /** What it earned since. */
  readonly earned: Alpha;
}

/** One seat of a subnet, with what the metagraph says besides. It names no Prometheus endpoint: `neurons` does. */
export interface MetagraphNeuron extends Neuron {
  /** What its owner says about itself; absent when nothing. */
  readonly identity?: ColdkeyIdentity;
  /** Its collateral; absent on runtimes before spec 435. */
  readonly collateral?: NeuronCollateral;
}

/** Proportions by their number: a subnet's columns repeat a few of them. */
const proportions: (Proportion | undefined)[] = [];

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** The neuron of a seat. What an old column has no entry for is zero. */
export function neuronAt(
  answer: MetagraphAnswer,
  validatorTrust: readonly number[],
  uid: number,
): MetagraphNeuron {
  const { netuid, identities, collateral_locked: locked } = answer;
  const alpha = (rao: bigint | undefined) => alphaFromRao(netuid, rao ?? 0n);
  const axon = axonOf(answer.axons[uid]!);
  const identity = identities[uid];
  const neuron: Writable<MetagraphNeuron> = {
    netuid,
    uid,
    hotkey: hotkeyOf(answer.hotkeys[uid]!),
    coldkey: coldkeyOf(answer.coldkeys[uid]!),
    active: answer.active[uid] ?? false,
    validatorPermit: answer.validator_permit[uid] ?? false,
    consensus: proportion(answer.consensus[uid]),
    incentive: proportion(answer.incentives[uid]),
    dividends: proportion(answer.dividends[uid]),
    validatorTrust: proportion(validatorTrust[uid]),
    emission: alpha(answer.emission[uid]),
    lastUpdateBlock: Number(answer.last_update[uid] ?? 0n),
    registeredAtBlock: Number(answer.block_at_registration[uid] ?? 0n),
    alphaStake: alpha(answer.alpha_stake[uid]),
    taoStake: taoFromRao(answer.tao_stake[uid] ?? 0n),
    totalStakeRao: answer.total_stake[uid] ?? 0n,
  };
  // Not spread into the literal: there are hundreds of neurons, and a spread takes as long as all the fields above.
  if (axon) neuron.axon = axon;
  if (identity) neuron.identity = identityOf(identity);
  if (locked)
    neuron.collateral = {
      locked: alpha(locked[uid]),
      minLocked: alpha(answer.collateral_min?.[uid]),
      earned: alpha(answer.collateral_earned?.[uid]),
    };
  return neuron;
}

function proportion(raw = 0): Proportion {
  proportions[raw] ??= createProportion(raw);
  return proportions[raw];
}
