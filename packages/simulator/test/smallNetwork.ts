import { type Keypair, keypairFromSeed } from '@taokit/keys';
import { type Coldkey, coldkey, type Hotkey, hotkey, type Ss58, ss58 } from '@taokit/types';
import type { Call, Genesis, SignedExtrinsic, SubnetParameters } from '../src/index.ts';

/** A keypair anybody can make again. */
export function keypairOf(label: string): Keypair {
  const seed = new Uint8Array(32);
  new TextEncoder().encodeInto(label, seed);
  return keypairFromSeed(seed);
}

/** Addresses of a coldkey and its hotkey. */
export interface Person {
  readonly account: Ss58;
  readonly coldkey: Coldkey;
  readonly hotkey: Hotkey;
}

/** A person by name. */
export function person(name: string): Person {
  const cold = keypairOf(name).address;
  return { account: ss58(cold), coldkey: coldkey(cold), hotkey: hotkey(keypairOf(`${name}/hot`).address) };
}

/** One TAO, or one alpha, in rao. */
export const ONE = 1_000_000_000n;

/** The owner of the small network's subnets. */
export const owner: Person = person('owner');

/** Parameters that let a test do much in few blocks. */
export const fastParameters: Partial<SubnetParameters> = {
  tempo: 9,
  weightsRateLimitBlocks: 0,
  immunityPeriodBlocks: 5,
  minNonImmuneUids: 0,
  maxRegistrationsPerBlock: 16,
  targetRegistrationsPerInterval: 16,
  adjustmentIntervalBlocks: 7,
};

/** Two subnets with pools of 1,000 TAO, and people with 1,000 TAO each. */
export function smallNetwork(
  people: readonly Person[],
  parameters: Partial<SubnetParameters> = fastParameters,
): Genesis {
  const pool = { taoRao: 1_000n * ONE, alphaRao: 2_000n * ONE };
  const { coldkey: ownerColdkey } = owner;
  return {
    name: 'small network',
    balances: [owner, ...people].map(({ account }) => ({ account, amountRao: 1_000n * ONE })),
    rootParameters: { maxRegistrationsPerBlock: 16, targetRegistrationsPerInterval: 16, maxUids: 2 },
    subnets: [1, 2].map((netuid) => ({
      netuid,
      name: `subnet ${netuid}`,
      symbol: `s${netuid}`,
      ownerColdkey,
      ownerHotkey: person(`owner-${netuid}`).hotkey,
      parameters,
      pool,
    })),
  };
}

/** An extrinsic for `produceBlock`, which trusts that signature and nonce were checked. */
export function unsigned(signer: Ss58, call: Call): SignedExtrinsic {
  return { signer, nonce: 0, call, signature: new Uint8Array(64) };
}
