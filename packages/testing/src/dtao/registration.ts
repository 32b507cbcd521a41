import { blake2b } from '@noble/hashes/blake2.js';
import { computeBlockEmission } from '@taokit/dtao';
import {
  adjustForInterval,
  computeBurnDecayFactor,
  computeNeuronToPrune,
  computeValidatorPermits,
  decayBurn,
  raiseBurn,
} from '@taokit/dtao/registration';
import { computeBlocksUntilFixedEpoch, computeFixedEpochIndex } from '@taokit/dtao/schedule';
import { computeLockReductionInterval, computeSubnetLockCost } from '@taokit/dtao/subnets';
import {
  computeFixedRevealWindow,
  computeMechanismStorageIndex,
  encodeWeightsCommit,
} from '@taokit/dtao/weights';
import type { VectorSuite } from '../VectorSuite.ts';
import { big, bigs, dtaoSuite, int, ints, type Json, objects } from './dtaoSuite.ts';

const subnetLockCost = dtaoSuite('subnet_lock_cost', {
  inputs: 'current_block last_lock last_lock_block min_lock network_lock_reduction_interval total_issuance',
  compute: (given) => {
    const reductionIntervalBlocks = big(given, 'network_lock_reduction_interval');
    const blockEmissionRao = computeBlockEmission(big(given, 'total_issuance'));
    return {
      effective_interval: computeLockReductionInterval(reductionIntervalBlocks, blockEmissionRao),
      lock_cost: computeSubnetLockCost({
        lastLockRao: big(given, 'last_lock'),
        lastLockBlock: big(given, 'last_lock_block'),
        block: big(given, 'current_block'),
        minLockRao: big(given, 'min_lock'),
        reductionIntervalBlocks,
        blockEmissionRao,
      }),
    };
  },
});

/** A run of registrations, each of which sets the last lock to what it paid. */
const lockTrajectory: VectorSuite = {
  family: subnetLockCost.family,
  engine: 'typescript trajectory',
  run: ({ json }) => {
    const constants = (json['constants'] ?? {}) as Json;
    const start = constants['trajectory_start'] as Json | undefined;
    if (start === undefined) return [{ name: 'no trajectory', differences: [] }];
    let lastLockRao = big(start, 'last_lock');
    let lastLockBlock = big(start, 'last_lock_block');
    return objects(constants, 'trajectory').map((step, i) => {
      const cost = computeSubnetLockCost({
        lastLockRao,
        lastLockBlock,
        block: big(step, 'block'),
        minLockRao: big(start, 'min_lock'),
        reductionIntervalBlocks: big(start, 'interval'),
        blockEmissionRao: computeBlockEmission(big(step, 'total_issuance')),
      });
      if (step['registers'] === true) {
        lastLockRao = cost;
        lastLockBlock = big(step, 'block');
      }
      const expected = big(step, 'cost');
      return {
        name: `trajectory ${i}`,
        differences: cost === expected ? [] : [{ field: 'cost', expected, actual: cost }],
      };
    });
  },
};

const neuronBurnCost = dtaoSuite(
  'neuron_burn_cost',
  {
    inputs: 'half_life',
    compute: (given) => {
      const factor = computeBurnDecayFactor(int(given, 'half_life'));
      const limits = { minBurnRao: 0n, maxBurnRao: 1n << 63n };
      return { factor_q32: factor, one_step_of_1tao: decayBurn(1_000_000_000n, factor, limits) };
    },
  },
  {
    trajectories: {
      inputs: 'first_block half_life increase_mult_u64f64_bits max_burn min_burn start_burn',
      compute: burnTrajectory,
    },
  },
);

/** One decay per block from `first_block`, then the block's registrations. */
function burnTrajectory(given: Json): Json {
  const events = given['events_block_registrations_burnafter'] as [number, number, string][];
  const limits = { minBurnRao: big(given, 'min_burn'), maxBurnRao: big(given, 'max_burn') };
  const factor = computeBurnDecayFactor(int(given, 'half_life'));
  let burn = big(given, 'start_burn');
  let block = int(given, 'first_block');
  const found = events.map(([at, registrations]) => {
    for (; block <= at; block++) burn = decayBurn(burn, factor, limits);
    for (let i = 0; i < registrations; i++)
      burn = raiseBurn(burn, big(given, 'increase_mult_u64f64_bits'), limits);
    return [at, registrations, burn];
  });
  return { events_block_registrations_burnafter: found };
}

const neuronBurnInterval = dtaoSuite('neuron_burn_interval', {
  inputs:
    'adjustment_alpha_u64 current_burn current_difficulty registrations_this_interval target_registrations',
  compute: (given, constants) => {
    const after = (name: string) =>
      adjustForInterval({
        registrations: int(given, 'registrations_this_interval'),
        targetRegistrations: int(given, 'target_registrations'),
        adjustmentAlphaU64: big(given, 'adjustment_alpha_u64'),
        current: big(given, `current_${name}`),
        min: big(constants, `min_${name}`),
        max: big(constants, `max_${name}`),
      });
    return { burn_after: after('burn'), difficulty_after: after('difficulty') };
  },
});

const neuronPrune = dtaoSuite('neuron_prune', {
  inputs:
    'block_at_registration current_block emission immune_owner_uids_limit immunity_period min_non_immune_uids owner_hotkey_uid owner_owned_uids',
  compute: (given) => {
    const registered = bigs(given, 'block_at_registration');
    const emission = bigs(given, 'emission');
    const owner = given['owner_hotkey_uid'];
    const pruned = computeNeuronToPrune({
      // A neuron registered since the last epoch has no emission yet.
      neurons: registered.map((registeredAtBlock, uid) => ({
        emissionRao: emission[uid] ?? 0n,
        registeredAtBlock,
      })),
      block: big(given, 'current_block'),
      immunityPeriodBlocks: big(given, 'immunity_period'),
      minNonImmuneUids: int(given, 'min_non_immune_uids'),
      ownerUids: ints(given, 'owner_owned_uids'),
      ownerHotkeyUid: owner === null || owner === undefined ? undefined : Number(owner),
      immuneOwnerUidsLimit: int(given, 'immune_owner_uids_limit'),
    });
    return { pruned_uid: pruned ?? null };
  },
});

const validatorPermits = dtaoSuite('validator_permits', {
  inputs: 'k stake_i32f32_bits',
  compute: (given) => ({
    permits: computeValidatorPermits(bigs(given, 'stake_i32f32_bits'), int(given, 'k')),
  }),
});

const commitReveal = dtaoSuite(
  'commit_reveal',
  { inputs: '', compute: () => ({}) },
  {
    commit_hashes: {
      inputs: 'account_hex netuid mechanism uids values salt version_key',
      compute: commitHash,
    },
    legacy_epochs: { inputs: 'netuid tempo block reveal_period', compute: legacyEpoch },
  },
);

function commitHash(given: Json): Json {
  const storageIndex = computeMechanismStorageIndex(int(given, 'netuid'), int(given, 'mechanism'));
  const bytes = encodeWeightsCommit({
    account: Buffer.from(given['account_hex'] as string, 'hex'),
    storageIndex,
    uids: ints(given, 'uids'),
    values: ints(given, 'values'),
    salt: ints(given, 'salt'),
    versionKey: big(given, 'version_key'),
  });
  return {
    storage_index: storageIndex,
    // Long preimages are not written out in the vectors.
    preimage_hex: given['preimage_hex'] === null ? null : Buffer.from(bytes).toString('hex'),
    commit_hash_hex: Buffer.from(blake2b(bytes, { dkLen: 32 })).toString('hex'),
  };
}

function legacyEpoch(given: Json): Json {
  const schedule = { netuid: int(given, 'netuid'), tempo: int(given, 'tempo') };
  const block = big(given, 'block');
  const window = computeFixedRevealWindow(schedule, block, big(given, 'reveal_period'));
  const wait = computeBlocksUntilFixedEpoch(schedule, block);
  return {
    epoch_index: computeFixedEpochIndex(schedule, block),
    blocks_until_next_epoch: wait,
    runs_epoch: wait === 0n,
    first_reveal_block: window.firstBlock,
    last_reveal_block: window.lastBlock,
  };
}

/** Golden vectors of registration costs, pruning, permits, weights and schedules. */
export const dtaoRegistrationSuites = [
  subnetLockCost,
  lockTrajectory,
  neuronBurnCost,
  neuronBurnInterval,
  neuronPrune,
  validatorPermits,
  commitReveal,
];
