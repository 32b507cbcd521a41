import { sealUntil } from '@taokit/keys/timelock';
import type { PinnedView } from '../chainView/ChainView.ts';
import type { WeightPairs } from './conformWeights.ts';
import { encodeWeightsPayload } from './encodeWeightsPayload.ts';
import { predictRevealBlock } from './predictRevealBlock.ts';
import { type Beacon, QUICKNET, roundAt } from './timelock/quicknet.ts';

/** Weights that are committed. */
export interface WeightsToSeal extends WeightPairs {
  /** Subnet. */
  readonly netuid: number;
  /** Public key of the hotkey that commits, 32 bytes. */
  readonly hotkey: Uint8Array;
  /** Version of who computed them. */
  readonly versionKey: bigint;
}

/** A timelocked commit. */
export interface SealedWeights {
  /** What is committed. */
  readonly commit: Uint8Array;
  /** Round of the beacon that opens it. */
  readonly revealRound: bigint;
  /** Block the chain is expected to open it at. */
  readonly revealBlock: bigint;
}

/** Blocks after the expected one that the round is chosen for, so that the chain has seen it: the official SDK's. */
const SECURITY_BLOCKS = 3n;

/**
 * Seals weights until the chain reveals them: to the round its beacon signs when the subnet's epochs say so.
 *
 * @param view - the chain at its newest block
 * @param weights - whom and how much, and who commits
 * @returns the commit, its round and block
 */
export async function sealWeights(view: PinnedView, weights: WeightsToSeal): Promise<SealedWeights> {
  const { netuid } = weights;
  const [stored, beacon] = await Promise.all([
    view.queryMany([
      ['SubtensorModule', 'Tempo', netuid],
      ['SubtensorModule', 'LastEpochBlock', netuid],
      ['SubtensorModule', 'PendingEpochAt', netuid],
      ['SubtensorModule', 'SubnetEpochIndex', netuid],
      ['SubtensorModule', 'BlocksSinceLastStep', netuid],
      ['SubtensorModule', 'RevealPeriodEpochs', netuid],
      ['Timestamp', 'Now'],
    ]),
    readBeacon(view),
  ]);
  const [tempo, lastEpochBlock, pendingEpochBlock, epochIndex, blocksSinceLastStep, period, nowMs] = stored;
  const block = BigInt(view.blockNumber);
  const schedule = { tempo, lastEpochBlock, pendingEpochBlock, blocksSinceLastStep, epochIndex, block };
  const revealBlock = predictRevealBlock(schedule, { revealPeriodEpochs: period, spec: view.specVersion });
  const wait = revealBlock + SECURITY_BLOCKS - block;
  const seconds = Number(nowMs) / 1_000 + (Number(wait) * blockMilliseconds(view)) / 1_000;
  const revealRound = roundAt(beacon, seconds);
  const commit = sealUntil(encodeWeightsPayload(weights), {
    publicKey: beacon.publicKey,
    round: revealRound,
  });
  return { commit, revealRound, revealBlock };
}

/** The beacon the chain takes pulses from: quicknet, unless it says another. */
async function readBeacon(view: PinnedView): Promise<Beacon> {
  const config = (await view.query('Drand', 'BeaconConfig')) as
    | { readonly public_key: Uint8Array; readonly period: number; readonly genesis_time: number }
    | undefined;
  if (config === undefined || config.public_key.length !== QUICKNET.publicKey.length) return QUICKNET;
  const { public_key: publicKey, period: periodSeconds, genesis_time: genesisSecond } = config;
  return { publicKey, periodSeconds, genesisSecond };
}

/** Milliseconds from one block to the next, as the runtime has it: twice the least between two timestamps. */
function blockMilliseconds(view: PinnedView): number {
  return 2 * Number(view.constant('Timestamp', 'MinimumPeriod'));
}
