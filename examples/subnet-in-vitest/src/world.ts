import { developmentGenesis, type Genesis, hexFromBytes } from '@taokit/chain';
import { createDevnet, type Devnet, devnetControls, submitCall } from '@taokit/devnet';
import { type Keypair, keypairFromUri } from '@taokit/keys';

/** Blocks between two epochs: short, so that a test sees many. */
const TEMPO = 10;

/** A chain of its own for one test, and what a test does with it. */
export interface World {
  /** The chain behind JSON-RPC: connect any client to it. */
  readonly devnet: Devnet;
  /** Calls the subnet's pallet; ends the test where the chain refuses. */
  call(signer: Keypair, name: string, args: Readonly<Record<string, unknown>>): Promise<void>;
  /** Lets an epoch pass. */
  epoch(): Promise<void>;
  /** Reads a storage item by its runtime name. */
  read<Value>(item: string, ...keys: readonly (string | number)[]): Value;
}

/** The subnet's owner, who validates, and a miner. */
export const owner = keypairFromUri('//Alice');
export const miner = keypairFromUri('//Bob');

/** An account as storage keys hold it. */
export const accountOf = ({ publicKey }: Keypair) => hexFromBytes(publicKey);

/** A chain with one subnet that has started: netuid 1, of //Alice. */
export async function createWorld(): Promise<World> {
  const devnet = await createDevnet({ genesis: genesis(), blockTime: 'manual' });
  const controls = devnetControls(devnet);
  return {
    devnet,
    async call(signer, name, args) {
      const sent = await submitCall(devnet, signer, { path: `SubtensorModule.${name}`, arguments: args });
      if (!sent.ok) throw new Error(`${name}: ${sent.refusal}. ${sent.reason}`);
    },
    async epoch() {
      await controls.newBlock({ epochOf: 1 });
    },
    read: (item, ...keys) => devnet.chain.state.read(`SubtensorModule.${item}`, keys) as never,
  };
}

/** Root shortens the epochs before the first block. */
function genesis(): Genesis {
  const base = developmentGenesis({ subnets: 1 });
  const shorten = { path: 'AdminUtils.sudo_set_tempo', arguments: { netuid: 1, tempo: TEMPO } };
  return { ...base, calls: [...(base.calls ?? []), { by: 'root', call: shorten }] };
}
