import { DEV_ACCOUNTS, type DevAccountName, decodeSs58 } from '@taokit/keys';
import { createBeacon } from '../pallets/drand/createBeacon.ts';
import { createShield } from '../pallets/mevShield/createShield.ts';
import { type AccountId, hexFromBytes } from '../state/AccountId.ts';
import type { Genesis } from './Genesis.ts';
import { startedSubnets } from './startedSubnets.ts';
import { writeLimitOrders } from './writeLimitOrders.ts';
import { writeRootNetwork } from './writeRootNetwork.ts';

/** What each development account holds, rao: a million TAO. */
const FUNDS_RAO = 1_000_000_000_000_000n;

/** 2026-01-01. */
const STARTS_MS = 1_767_225_600_000;

/** //One, who makes the blocks of a development chain and earns what swaps cost. */
const ONE: AccountId = '0xac859f8a216eeb1b320b4c76d118da3d7407fa523484d0a980126d3b4d0d220a';

/** The public key of a development account. */
export function devAccount(name: DevAccountName): AccountId {
  return hexFromBytes(decodeSs58(DEV_ACCOUNTS[name]).publicKey);
}

/** What a development chain begins with besides. */
export interface DevelopmentOptions {
  /** How many subnets are there and started, from 0 to 6: the first is //Alice's, the second //Bob's, and so on. None when left out. */
  readonly subnets?: number;
}

/**
 * A chain to develop on: //Alice to //Ferdie hold a million TAO each, //Alice holds sudo, //One makes the blocks, root is
 * there without neurons, orders are carried out, pulses are taken from `createBeacon()`, and transactions are sealed to
 * `createShield()`. Subnets can be registered and started at any time.
 *
 * Of subnets it begins with, each belongs to one account, which is its first neuron, too, and paid for it. They are emitted to from
 * the second block on. In the first one weights are set openly, in the others they are committed and revealed.
 *
 * @param options - what it begins with besides
 */
export function developmentGenesis({ subnets = 0 }: DevelopmentOptions = {}): Genesis {
  const names = Object.keys(DEV_ACCOUNTS) as DevAccountName[];
  return {
    timestampMs: STARTS_MS,
    balances: names.map((name) => [devAccount(name), FUNDS_RAO] as const),
    sudo: devAccount('Alice'),
    authorities: [ONE],
    writes: [writeRootNetwork, writeLimitOrders, createBeacon().genesisWrite, createShield().genesisWrite],
    calls: startedSubnets(names.slice(0, subnets).map(devAccount)),
  };
}
