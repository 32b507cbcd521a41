import { hexFromBytes } from '@taokit/chain';
import { createDevnet, type Devnet, devnetControls, submitCall } from '@taokit/devnet';
import { type DevAccountName, decodeSs58, keypairFromUri } from '@taokit/keys';
import { RAO_PER_TAO } from '@taokit/types';
import { createDraw } from './createDraw.ts';
import { demoGenesis, hotkeyOf, keyOf } from './demoGenesis.ts';
import { DEMO_SUBNETS } from './demoSubnets.ts';

const TRADERS: readonly DevAccountName[] = ['Charlie', 'Dave', 'Eve', 'Ferdie'];

/** How much history the chain begins with. */
export interface DemoOptions {
  /** How many rounds of trades. */
  readonly rounds: number;
  /** Blocks after each. */
  readonly blocksPerRound: number;
}

/** Enough for three epochs of the slowest subnet. */
export const DEMO_HISTORY: DemoOptions = { rounds: 12, blocksPerRound: 30 };

/**
 * Starts the devnet of the page: its subnets, and a past in which people traded, so that there is something to look at.
 *
 * @param options - how long that past is
 * @param tell - told how far it is, from 0 to 1
 */
export async function startDemo(
  options: DemoOptions = DEMO_HISTORY,
  tell: (done: number) => void = () => {},
): Promise<Devnet> {
  const devnet = await createDevnet({ genesis: demoGenesis() });
  const controls = devnetControls(devnet);
  const draw = createDraw(475);
  await takeRootSeats(devnet);
  const { rounds, blocksPerRound } = options;
  for (let round = 0; round < rounds; round++) {
    await trade(devnet, round, draw);
    await controls.newBlock({ count: blocksPerRound });
    tell((round + 1) / rounds);
  }
  return devnet;
}

/**
 * Three validators sit on root, where TAO is staked on them: one seat a block, as the chain has it. They lend what they have to the
 * hotkeys of the subnets' owners, as everyone does who takes a seat and says nothing else.
 */
async function takeRootSeats(devnet: Devnet): Promise<void> {
  const seats = [
    ['Alice', 60_000n],
    ['Bob', 45_000n],
    ['Charlie', 30_000n],
  ] as const;
  for (const [name, stakedTao] of seats) {
    const signer = keypairFromUri(`//${name}`);
    const hotkey = keyOf(`root ${name}`);
    const stake = { hotkey, netuid: 0, amount_staked: stakedTao * RAO_PER_TAO };
    await submitCall(devnet, signer, { path: 'SubtensorModule.root_register', arguments: { hotkey } });
    await submitCall(devnet, signer, { path: 'SubtensorModule.add_stake', arguments: stake });
  }
}

/** One order on a subnet that goes round, larger on some than on others; every fourth sells what was bought. */
async function trade(devnet: Devnet, round: number, draw: () => number): Promise<void> {
  const netuid = (round % DEMO_SUBNETS.length) + 1;
  const name = TRADERS[round % TRADERS.length]!;
  const arguments_ = { hotkey: hotkeyOf(netuid, 1), netuid };
  const signer = keypairFromUri(`//${name}`);
  const amountRao = BigInt(50 + Math.floor(draw() * 900)) * RAO_PER_TAO;
  await submitCall(devnet, signer, {
    path: 'SubtensorModule.add_stake',
    arguments: { ...arguments_, amount_staked: amountRao },
  });
  if (round % 4 === 3)
    await submitCall(devnet, signer, {
      path: 'SubtensorModule.remove_stake',
      arguments: { ...arguments_, amount_unstaked: amountRao / 2n },
    });
  if (round % 3 === 1)
    await submitCall(devnet, keypairFromUri('//Alice'), {
      path: 'Balances.transfer_keep_alive',
      arguments: {
        dest: { type: 'Id', value: hexFromBytes(decodeSs58(signer.address).publicKey) },
        value: 25n * RAO_PER_TAO,
      },
    });
}
