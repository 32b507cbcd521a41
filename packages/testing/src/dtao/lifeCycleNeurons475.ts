import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 as keccak256 } from '@noble/hashes/sha3.js';
import {
  type BurnedRegistrationInput,
  checkBurnedRegistration,
  checkPowRegistration,
  computeBurnDecayFactor,
  computeNeuronToPrune,
  computePowDifficulty,
  computePowSeal,
  decayBurn,
  type PowRegistrationInput,
  raiseBurn,
} from '@taokit/dtao/registration';
import { big, bigs, type CaseById, int, ints, type Json, objects } from './casesById.ts';

const U64_MAX = (1n << 64n) - 1n;
const errorOf = (outcome: { ok: true } | { ok: false; refusal: string }) =>
  outcome.ok ? { ok: true } : { error: outcome.refusal };
const limits = (min: bigint, max = U64_MAX) => ({ minBurnRao: min, maxBurnRao: max });

function decay(price: bigint, blocks: number, halfLife: number, min: bigint, max = U64_MAX): bigint {
  const factor = computeBurnDecayFactor(halfLife);
  let now = price;
  for (let block = 0; block < blocks; block++) now = decayBurn(now, factor, limits(min, max));
  return now;
}

/** Registrations in one block: each pays the price before its own bump. */
const sameBlock: CaseById = (state) => {
  const count = Number(/^(\d+)/.exec(String(state['call']))?.[1]);
  const bounds = limits(big(state, 'min'), big(state, 'max'));
  let price = big(state, 'burn');
  let paid = 0n;
  for (let i = 0; i < count; i++) {
    paid += price;
    price = raiseBurn(price, big(state, 'mult') << 64n, bounds);
  }
  return { burn: price, RAORecycled: paid, each_pays: 'the price before its own bump' };
};

/** A registration by burn nothing speaks against. */
export const BURNED: BurnedRegistrationInput = {
  netuid: 1,
  exists: true,
  isAllowed: true,
  isRegistered: false,
  burnRao: 1_000n,
  chargeRao: 1_000n,
  topUpRao: 0n,
  keepAliveBalanceRao: 10n ** 12n,
  ownsHotkey: true,
  stakingHotkeys: 0,
  maxAllowedUids: 256,
  neurons: 0,
};

const key = (number: number) => {
  const bytes = new Uint8Array(32);
  bytes[0] = number;
  return bytes;
};
const seal = computePowSeal(
  { netuid: 1, blockHash: key(9), hotkey: key(1), coldkey: key(2), nonce: 0n },
  { sha256, keccak256 },
);

/** A registration by proof of work nothing speaks against. */
const POW: PowRegistrationInput = {
  netuid: 1,
  exists: true,
  isAllowed: true,
  isRegistered: false,
  maxAllowedUids: 256,
  registrationsThisBlock: 0,
  maxRegistrationsPerBlock: 1,
  workBlock: 10n,
  isBlockKnown: true,
  block: 11n,
  work: seal,
  seal,
  difficulty: 1n,
  isSystemAccount: false,
  ownsHotkey: true,
  isNewHotkey: true,
  ownedHotkeys: 0,
  stakingHotkeys: 0,
  neurons: 0,
};

const neurons = (state: Json) =>
  objects(state, 'neurons').map((one) => ({
    emissionRao: big(one, 'emission'),
    registeredAtBlock: big(one, 'registered'),
  }));
const nobody = { ownerUids: [], ownerHotkeyUid: undefined, immuneOwnerUidsLimit: 1 };

/** Prices, registration and pruning of neurons. */
export const lifeCycleNeurons: Readonly<Record<string, CaseById>> = {
  lc12: () => errorOf(checkBurnedRegistration({ ...BURNED, ownsHotkey: false })),
  lc52: (state) => ({
    burn: ints(state, 'blocks').map((blocks) =>
      decay(big(state, 'burn'), blocks, int(state, 'half_life'), big(state, 'min')),
    ),
  }),
  lc53: (state) => ({ F: ints(state, 'half_lives').map(computeBurnDecayFactor) }),
  lc55: (state) => ({ burn: raiseBurn(big(state, 'burn'), big(state, 'mult') << 64n, limits(0n)) }),
  lc56: (state) => {
    const [min, max] = [big(state, 'min'), big(state, 'max')];
    const first = decay(big(state, 'burn'), 1, int(state, 'half_life'), min, max);
    const raised = raiseBurn(first, big(state, 'mult') << 64n, limits(min, max));
    return { burn: [first, raised, decay(raised, 1, int(state, 'half_life'), min, max)] };
  },
  lc57: (state) => {
    const raised = raiseBurn(big(state, 'burn'), big(state, 'mult') << 64n, limits(0n));
    return { burn: [raised, decay(raised, 1, int(state, 'half_life'), 0n)] };
  },
  lc58: (state) => {
    const first = decay(big(state, 'burn'), 2, int(state, 'half_life'), 0n);
    return { burn: [first, decay(first, 2, int(state, 'half_life'), 0n)] };
  },
  lc60: sameBlock,
  lc61: sameBlock,
  lc62: sameBlock,
  lc63: sameBlock,
  lc65: sameBlock,
  lc66: sameBlock,
  lc67: sameBlock,
  lc68: (state) =>
    errorOf(
      checkBurnedRegistration({
        ...BURNED,
        burnRao: big(state, 'burn'),
        chargeRao: big(state, 'burn'),
        keepAliveBalanceRao: big(state, 'balance'),
      }),
    ),
  lc70: (state) => {
    const outcome = checkBurnedRegistration({ ...BURNED, maxAllowedUids: int(state, 'max_uids') });
    return { ...errorOf(outcome), burned: outcome.ok ? BURNED.burnRao : 0n };
  },
  lc72: (state) => ({
    uid: computeNeuronToPrune({
      ...nobody,
      neurons: neurons(state),
      block: big(state, 'now'),
      immunityPeriodBlocks: big(state, 'immunity'),
      minNonImmuneUids: int(state, 'min_non_immune'),
    }),
  }),
  lc73: (state) => {
    const registered = bigs(state, 'registered');
    return {
      uid: computeNeuronToPrune({
        ...nobody,
        neurons: bigs(state, 'emissions').map((emissionRao, i) => ({
          emissionRao,
          registeredAtBlock: registered[i]!,
        })),
        block: big(state, 'now'),
        immunityPeriodBlocks: big(state, 'immunity'),
        minNonImmuneUids: int(state, 'min_non_immune'),
      }),
    };
  },
  lc75: (state) => ({
    result: bigs(state, 'blocks_now').map((block) => {
      const outcome = checkPowRegistration({ ...POW, workBlock: big(state, 'work_block'), block });
      return outcome.ok ? 'ok' : outcome.refusal;
    }),
  }),
  lc76: (state) => {
    const outcome = checkPowRegistration({
      ...POW,
      workBlock: big(state, 'work_block'),
      block: big(state, 'now'),
    });
    // The call takes neither fee, burn nor collateral: what it returns has no amount.
    return {
      ok: outcome.ok,
      pays_fee: false,
      burn_after: big(state, 'burn'),
      balance: big(state, 'balance'),
      miner_collateral: null,
      LastPowRegistrationBlock: outcome.ok ? big(state, 'work_block') : null,
    };
  },
  lc77: () => errorOf(checkPowRegistration({ ...POW, isAllowed: false })),
  lc78: () => {
    const others = [{ coldkey: key(3) }, { hotkey: key(3) }, { nonce: 1n }].map((other) =>
      computePowSeal(
        { netuid: 1, blockHash: key(9), hotkey: key(1), coldkey: key(2), nonce: 0n, ...other },
        { sha256, keccak256 },
      ),
    );
    const errors = others.map((work) => errorOf(checkPowRegistration({ ...POW, work })));
    return errors.every(({ error }) => error === 'InvalidSeal') ? errors[0]! : { error: errors };
  },
  lc80: (state) => {
    const [mult, halfLife] = [big(state, 'mult') << 64n, int(state, 'half_life')];
    const [burn, difficulty] = [big(state, 'burn'), big(state, 'difficulty')];
    const harder = raiseBurn(difficulty, mult, limits(1n));
    const dearer = raiseBurn(burn, mult, limits(0n));
    return {
      difficulty: [harder, harder, decay(harder, 1, halfLife, 1n)],
      burn: [burn, dearer, decay(dearer, 1, halfLife, 0n)],
    };
  },
  lc81: (state) => ({
    difficulty: computePowDifficulty(big(state, 'stored'), {
      minDifficulty: big(state, 'min_difficulty'),
      maxDifficulty: big(state, 'max_difficulty'),
    }),
  }),
  lc82: (state) => {
    const number = (name: string) => {
      const bytes = new Uint8Array(32);
      new DataView(bytes.buffer).setUint32(0, int(state, name), true);
      return bytes;
    };
    const work = {
      netuid: int(state, 'netuid'),
      blockHash: Uint8Array.from(Buffer.from(state['block_hash'] as string, 'hex')),
      hotkey: number('hotkey_le32'),
      coldkey: number('coldkey_le32'),
      nonce: big(state, 'nonce'),
    };
    return { seal: Buffer.from(computePowSeal(work, { sha256, keccak256 })).toString('hex') };
  },
  lc83: (state) => ({
    longevity: bigs(state, 'now').map((block) => {
      const outcome = checkPowRegistration({ ...POW, workBlock: big(state, 'work_block'), block });
      return outcome.ok ? outcome.longevityBlocks : 'invalid';
    }),
  }),
  lc85: (state) => {
    const pruneUid = computeNeuronToPrune({
      neurons: [{ emissionRao: 0n, registeredAtBlock: 0n }],
      block: 100n,
      immunityPeriodBlocks: 0n,
      minNonImmuneUids: 0,
      ownerUids: [0],
      ownerHotkeyUid: 0,
      immuneOwnerUidsLimit: 1,
    });
    const room = pruneUid === undefined ? {} : { pruneUid };
    const outcome = checkPowRegistration({
      ...POW,
      maxAllowedUids: int(state, 'max_uids'),
      neurons: 1,
      ...room,
    });
    // A refusal changes nothing.
    return {
      ...errorOf(outcome),
      LastPowRegistrationBlock: outcome.ok ? POW.workBlock : null,
      hotkey_owner: outcome.ok ? 'caller' : null,
      RegistrationsThisBlock: outcome.ok ? 1 : 0,
    };
  },
  lc86: (state) => {
    const bounds = {
      minDifficulty: big(state, 'min_difficulty'),
      maxDifficulty: big(state, 'max_difficulty'),
    };
    const difficulty = computePowDifficulty(big(state, 'difficulty'), bounds);
    const high = new Uint8Array(32).fill(255);
    const outcome = checkPowRegistration({ ...POW, difficulty, work: high, seal: high });
    return { ...errorOf(outcome), difficulty_after: big(state, 'difficulty') };
  },
  lc87: (state) =>
    errorOf(
      checkPowRegistration({
        ...POW,
        maxRegistrationsPerBlock: int(state, 'max_registrations_per_block'),
        registrationsThisBlock: int(state, 'RegistrationsThisBlock'),
      }),
    ),
  lc88: (state) => {
    const [min, max] = bigs(state, 'bounds') as [bigint, bigint];
    const [mult, halfLife] = [big(state, 'mult') << 64n, int(state, 'half_life')];
    const run = (start: bigint) => {
      let price = start;
      const bump = () => {
        price = raiseBurn(price, mult, limits(min, max));
      };
      for (let block = 0; block < 32; block++) {
        bump();
        price = decay(price, 1, halfLife, min, max);
      }
      const rest = price;
      price = decay(price, 20, halfLife, min, max);
      const low = price;
      for (let i = 0; i < 20; i++) bump();
      return [rest, low, price];
    };
    return { burn: run(big(state, 'burn')), difficulty: run(big(state, 'difficulty')) };
  },
};
