import type { Metagraph, Ss58, StakePosition, SubnetPool, Tao } from '@taokit/types';
import { taoFromRao } from '@taokit/types';
import type { EpochEngine } from '@taokit/yuma';
import { freeRao } from './balances/balances.ts';
import { blocksUntilEpoch } from './epoch/blocksUntilEpoch.ts';
import { show } from './internal/fieldKinds.ts';
import { metagraphOf } from './queries/metagraph.ts';
import { spotPriceBits } from './queries/spotPrice.ts';
import { type StakeQuery, stakePositionOf } from './queries/stakePosition.ts';
import { poolRecord } from './queries/subnetRecord.ts';
import { SimulatorError } from './SimulatorError.ts';
import type { ChainState } from './state/ChainState.ts';
import { createChainState } from './state/createChainState.ts';
import type { Genesis } from './state/Genesis.ts';
import type { SubnetState } from './state/SubnetState.ts';
import type { Block } from './system/Block.ts';
import type { SignedExtrinsic } from './system/Extrinsic.ts';
import { produceBlock } from './system/produceBlock.ts';
import { readExtrinsic, type SubmitResult, validateExtrinsic } from './system/validateExtrinsic.ts';

/** What a chain is made of. */
export interface ChainOptions {
  /** What it starts with. */
  readonly genesis: Genesis;
  /** Computes its epochs. */
  readonly engine: EpochEngine;
}

/**
 * An embedded chain. Time passes only when a block is asked for: one block stands for 12 seconds.
 *
 * A block that throws leaves its state half written, and nothing is made of it: from then on the chain is broken, and
 * everything that would change or read its state throws SimulatorError `simulator/chain-broken`, with what was thrown as
 * its cause. `state`, `waiting` and the blocks before stay readable; the same genesis and extrinsics make the same chain
 * again.
 */
export interface Chain {
  /** Its name; extrinsics are signed for it. */
  readonly name: string;
  /** Everything it holds. Read it; only blocks write it. */
  readonly state: ChainState;
  /** The extrinsics that wait for the next block, in order; a block that throws leaves them here. */
  readonly waiting: readonly SignedExtrinsic[];
  /**
   * Hands an extrinsic to the next block, if its signature and nonce are right.
   *
   * @throws SimulatorError `simulator/malformed-call`, `simulator/chain-broken`
   */
  submit(extrinsic: SignedExtrinsic): SubmitResult;
  /**
   * Makes the next block and checks the books.
   *
   * @throws SimulatorError `simulator/invariant-broken`, `simulator/chain-broken`; what the engine throws
   */
  produceBlock(): Block;
  /**
   * Makes several blocks and returns them.
   *
   * @param count - how many, 0 or more
   * @throws SimulatorError `simulator/invalid-count` before any block is made; what `produceBlock` throws
   */
  produceBlocks(count: number): Block[];
  /** A block that was made. Throws SimulatorError `simulator/unknown-block`. */
  block(number: number): Block;
  /** The nonce an account's next extrinsic must carry, counting those that wait. */
  nonce(account: Ss58): number;
  /** An account's free TAO. */
  balance(account: Ss58): Tao;
  /** What a coldkey has staked with a hotkey on a subnet. */
  stake(query: StakeQuery): StakePosition;
  /** A subnet and its neurons. Throws SimulatorError `simulator/unknown-subnet`. */
  metagraph(netuid: number): Metagraph;
  /** A subnet's pool. Throws SimulatorError `simulator/unknown-subnet`. */
  pool(netuid: number): SubnetPool;
  /** The price of a subnet's alpha, TAO per alpha, I96F32 bits. Throws SimulatorError `simulator/unknown-subnet`. */
  priceBits(netuid: number): bigint;
  /** Blocks to make until the next one with an epoch of the subnet, 1 for the next; `undefined` when it never runs. */
  blocksToEpoch(netuid: number): number | undefined;
}

/**
 * Starts an embedded chain.
 *
 * Money follows the rules of Dynamic TAO's launch (spec 233), dividends those of spec 265, seats and weights those of spec 425,
 * consensus those of spec 475. The same genesis and extrinsics give the same state, bit for bit.
 *
 * @param options - genesis and epoch engine
 * @returns the chain, at block 0
 * @throws SimulatorError `simulator/invalid-genesis`
 *
 * @example
 * ```ts
 * import { keypairFromUri } from '@taokit/keys';
 * import { createChain, signExtrinsic } from '@taokit/simulator';
 * import { coldkey, hotkey, ss58, tao } from '@taokit/types';
 * import { referenceEngine } from '@taokit/yuma/reference';
 *
 * const alice = keypairFromUri('//Alice');
 * const bob = ss58(keypairFromUri('//Bob').address);
 * const chain = createChain({
 *   engine: referenceEngine,
 *   genesis: {
 *     name: 'example',
 *     balances: [{ account: ss58(alice.address), amountRao: tao('100').rao }],
 *     subnets: [
 *       {
 *         netuid: 1,
 *         name: 'first',
 *         symbol: 'a',
 *         ownerColdkey: coldkey(alice.address),
 *         ownerHotkey: hotkey(keypairFromUri('//Alice//hot').address),
 *       },
 *     ],
 *   },
 * });
 * const call = {
 *   name: 'Balances.transfer_keep_alive',
 *   args: { destination: bob, amountRao: tao('1.5').rao },
 * } as const;
 * chain.submit(signExtrinsic(alice, { chainName: 'example', nonce: 0, call })); // { ok: true }
 * chain.produceBlock().extrinsics[0]?.result; // { ok: true }
 * chain.balance(bob).rao; // 1_500_000_000n
 * ```
 */
export function createChain({ genesis, engine }: ChainOptions): Chain {
  const state = createChainState(genesis);
  const blocks: Block[] = [];
  let waiting: readonly SignedExtrinsic[] = [];
  let failure: { readonly cause: unknown } | undefined;
  const whole = (): ChainState => (failure === undefined ? state : brokenChain(blocks.length + 1, failure));
  const waitingOf = (account: Ss58) => waiting.filter(({ signer }) => signer === account).length;

  const submit = (given: SignedExtrinsic): SubmitResult => {
    const extrinsic = readExtrinsic(given);
    const result = validateExtrinsic(whole(), extrinsic, waitingOf(extrinsic.signer));
    if (result.ok) waiting = [...waiting, extrinsic];
    return result;
  };
  const makeBlock = (): Block => {
    try {
      const block = produceBlock(whole(), engine, waiting);
      blocks.push(block);
      waiting = [];
      return block;
    } catch (cause) {
      failure ??= { cause };
      throw cause;
    }
  };
  return {
    name: state.name,
    state,
    get waiting() {
      return waiting;
    },
    submit,
    produceBlock: makeBlock,
    produceBlocks: (count) => Array.from({ length: checkCount(count) }, makeBlock),
    block: (number) => blocks[number - 1] ?? unknownBlock(number, blocks.length),
    nonce: (account) => (whole().accounts.get(account)?.nonce ?? 0) + waitingOf(account),
    ...queriesOf(whole),
  };
}

type ChainQueries = Pick<Chain, 'balance' | 'stake' | 'metagraph' | 'pool' | 'priceBits' | 'blocksToEpoch'>;

function queriesOf(whole: () => ChainState): ChainQueries {
  const subnetOf = (netuid: number) => whole().subnets.get(netuid) ?? unknownSubnet(netuid);
  return {
    balance: (account) => taoFromRao(freeRao(whole(), account)),
    stake: (query) => stakePositionOf(subnetOf(query.netuid), query),
    metagraph: (netuid) => metagraphOf(whole(), subnetOf(netuid)),
    pool: (netuid) => poolRecord(subnetOf(netuid)),
    priceBits: (netuid) => spotPriceBits(subnetOf(netuid)),
    blocksToEpoch: (netuid) => {
      const blocks = blocksUntilEpoch(subnetOf(netuid), whole().blockNumber + 1);
      return blocks === undefined ? undefined : blocks + 1;
    },
  };
}

function checkCount(count: number): number {
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw new SimulatorError(`${show(count)} is no number of blocks.`, {
    code: 'simulator/invalid-count',
    fix: 'Pass a whole number, 0 or more.',
    values: { count },
  });
}

function brokenChain(block: number, { cause }: { readonly cause: unknown }): never {
  throw new SimulatorError(`The chain is broken: block ${block} threw half way.`, {
    code: 'simulator/chain-broken',
    fix: 'Read the cause, start again from the genesis, and submit the extrinsics of its blocks.',
    values: { block },
    cause,
  });
}

function unknownSubnet(netuid: number): SubnetState {
  throw new SimulatorError(`There is no subnet ${netuid}.`, {
    code: 'simulator/unknown-subnet',
    fix: 'Name one of the genesis, or 0 for the root.',
  });
}

function unknownBlock(number: number, height: number): Block {
  throw new SimulatorError(`There is no block ${number}.`, {
    code: 'simulator/unknown-block',
    fix: `Ask for 1 to ${height}.`,
  });
}
