import { createHash } from 'node:crypto';
import { type Keypair, keypairFromSeed } from '@taokit/keys';
import { type Coldkey, coldkey, type Hotkey, hotkey } from '@taokit/types';

/** Somebody with a coldkey that owns and a hotkey that works. */
export interface Person {
  /** A short name for tables. */
  readonly name: string;
  /** The key that owns balance and stake. */
  readonly coldkeyPair: Keypair;
  /** The key that signs messages and weights. */
  readonly hotkeyPair: Keypair;
  /** Address of the coldkey. */
  readonly coldkey: Coldkey;
  /** Address of the hotkey. */
  readonly hotkey: Hotkey;
}

/** Creates a person whose keys follow from the run's seed: a simulation may be repeated, so its keys guard nothing. */
export function createPerson(seed: string, name: string): Person {
  const coldkeyPair = keypairOf(`${seed}/${name}/coldkey`);
  const hotkeyPair = keypairOf(`${seed}/${name}/hotkey`);
  return {
    name,
    coldkeyPair,
    hotkeyPair,
    coldkey: coldkey(coldkeyPair.address),
    hotkey: hotkey(hotkeyPair.address),
  };
}

function keypairOf(label: string): Keypair {
  return keypairFromSeed(Uint8Array.from(createHash('sha256').update(`taokit example ${label}`).digest()));
}
