// Generated from assembly/abi.ts by pnpm wasm:build, do not edit.
import { put, putRows } from './memory';

export const TABLE: usize = memory.data(232, 8);

// @ts-ignore: decorator
@inline export function lastUpdate(): usize { return load<u32>(TABLE, 0); }
// @ts-ignore: decorator
@inline export function blockAtRegistration(): usize { return load<u32>(TABLE, 4); }
// @ts-ignore: decorator
@inline export function commitBlocks(): usize { return load<u32>(TABLE, 8); }
// @ts-ignore: decorator
@inline export function totalStake(): usize { return load<u32>(TABLE, 12); }
// @ts-ignore: decorator
@inline export function permits(): usize { return load<u32>(TABLE, 16); }
// @ts-ignore: decorator
@inline export function previousConsensus(): usize { return load<u32>(TABLE, 20); }
// @ts-ignore: decorator
@inline export function weights(): usize { return TABLE + 24; }
// @ts-ignore: decorator
@inline export function bonds(): usize { return TABLE + 40; }
// @ts-ignore: decorator
@inline export function nextBonds(): usize { return TABLE + 56; }
// @ts-ignore: decorator
@inline export function active(): usize { return load<u32>(TABLE, 72); }
// @ts-ignore: decorator
@inline export function newPermits(): usize { return load<u32>(TABLE, 76); }
// @ts-ignore: decorator
@inline export function storedVectors(): usize { return load<u32>(TABLE, 80); }
// @ts-ignore: decorator
@inline export function serverEmission(): usize { return load<u32>(TABLE, 84); }
// @ts-ignore: decorator
@inline export function validatorEmission(): usize { return load<u32>(TABLE, 88); }
// @ts-ignore: decorator
@inline export function combinedEmission(): usize { return load<u32>(TABLE, 92); }
// @ts-ignore: decorator
@inline export function stake(): usize { return load<u32>(TABLE, 96); }
// @ts-ignore: decorator
@inline export function activeStake(): usize { return load<u32>(TABLE, 100); }
// @ts-ignore: decorator
@inline export function consensus(): usize { return load<u32>(TABLE, 104); }
// @ts-ignore: decorator
@inline export function incentive(): usize { return load<u32>(TABLE, 108); }
// @ts-ignore: decorator
@inline export function dividends(): usize { return load<u32>(TABLE, 112); }
// @ts-ignore: decorator
@inline export function validatorTrust(): usize { return load<u32>(TABLE, 116); }

/** Lays every array out. */
export function layOut(uids: u32, weightsCapacity: u32, bondsCapacity: u32): void {
  let next = TABLE;
  next = put(next, uids, 3);
  next = put(next, uids, 3);
  next = put(next, uids, 3);
  next = put(next, uids * 2, 3);
  next = put(next, uids, 0);
  next = put(next, uids, 1);
  next = putRows(next, weightsCapacity);
  next = putRows(next, bondsCapacity);
  next = putRows(next, bondsCapacity);
  next = put(next, uids, 0);
  next = put(next, uids, 0);
  next = put(next, uids * 5, 1);
  next = put(next, uids, 3);
  next = put(next, uids, 3);
  next = put(next, uids, 3);
  next = put(next, uids, 3);
  next = put(next, uids, 3);
  next = put(next, uids, 3);
  next = put(next, uids, 3);
  next = put(next, uids, 3);
  next = put(next, uids, 3);
}

/** Block of the epoch. */
export let currentBlock: u64 = 0;
/** Bonds toward a uid registered at this block or later are dropped. */
export let bondCutoff: u64 = 0;
/** Blocks after which a silent validator is inactive. */
export let activityCutoff: u64 = 0;
/** Total stake below it counts as 0. */
export let minStake: u64 = 0;
/** In millionths. */
export let bondsMovingAverage: u64 = 0;
/** What a Yuma epoch shares out. */
export let emission: u64 = 0;
/** What a Null epoch pays to miners where anyone has stake. */
export let miningPool: u64 = 0;
/** What a Null epoch pays by stake. */
export let dividendPool: u64 = 0;
/** What a Null epoch pays to miners where nobody has stake. */
export let fallbackPool: u64 = 0;
/** The owner's uid; n or more when the subnet has none. */
export let owner: u32 = 0;
/** How many permits the epoch gives. */
export let maxAllowedValidators: u32 = 0;
/** u16 proportion. */
export let kappa: u32 = 0;
/** u16 proportion. */
export let bondsPenalty: u32 = 0;
/** u16 proportion. */
export let alphaLow: u32 = 0;
/** u16 proportion. */
export let alphaHigh: u32 = 0;
/** Hundredths, i16. */
export let steepness: i32 = 0;
/** Bits, see below. */
export let flags: u32 = 0;
/** How many entries of `lastUpdate` the chain has; what stands behind them does not count. */
export let lastUpdateCount: u32 = 0;
/** How many entries of `permits` the chain has. */
export let permitsCount: u32 = 0;

/** Takes over what the host has written. */
export function readParameters(): void {
  currentBlock = load<u64>(TABLE, 120);
  bondCutoff = load<u64>(TABLE, 128);
  activityCutoff = load<u64>(TABLE, 136);
  minStake = load<u64>(TABLE, 144);
  bondsMovingAverage = load<u64>(TABLE, 152);
  emission = load<u64>(TABLE, 160);
  miningPool = load<u64>(TABLE, 168);
  dividendPool = load<u64>(TABLE, 176);
  fallbackPool = load<u64>(TABLE, 184);
  owner = load<u32>(TABLE, 192);
  maxAllowedValidators = load<u32>(TABLE, 196);
  kappa = load<u32>(TABLE, 200);
  bondsPenalty = load<u32>(TABLE, 204);
  alphaLow = load<u32>(TABLE, 208);
  alphaHigh = load<u32>(TABLE, 212);
  steepness = load<i32>(TABLE, 216);
  flags = load<u32>(TABLE, 220);
  lastUpdateCount = load<u32>(TABLE, 224);
  permitsCount = load<u32>(TABLE, 228);
}

/** Yuma3 bonds. */
export const YUMA3: u32 = 1;
/** Liquid alpha, where bonds are those of Yuma3. */
export const LIQUID_ALPHA: u32 = 2;
/** Pending commits mask columns. */
export const COMMIT_REVEAL: u32 = 4;
/** Total stake in whole rao, one word per uid, instead of two words of I64F64. */
export const STAKE_IN_RAO: u32 = 8;
/** What enters liquid alpha is `previousConsensus`. */
export const LOOKS_BACK: u32 = 16;
/** The epoch's consensus becomes `previousConsensus`. */
export const STORES_CONSENSUS: u32 = 32;
/** Null consensus. */
export const NULL_CONSENSUS: u32 = 64;
