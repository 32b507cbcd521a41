import { readFile } from 'node:fs/promises';
import { WsProvider } from '@polkadot/api';
import { TypeRegistry } from '@polkadot/types';

/** Raw SCALE metadata, as hex with 0x, from a file (bytes or hex text) or a node. */
export async function readMetadata(source: string): Promise<`0x${string}`> {
  if (/^wss?:\/\//.test(source)) return await fromNode(source);
  const bytes = await readFile(source);
  const text =
    bytes.subarray(0, 2).toString() === '0x' ? bytes.toString().trim().slice(2) : bytes.toString('hex');
  if (!text.startsWith('6d657461'))
    throw new Error(`${source} is not metadata: it does not start with 'meta'.`);
  return `0x${text}`;
}

/** The newest version the node offers that this project reads; old nodes only answer the old call. */
async function fromNode(url: string): Promise<`0x${string}`> {
  const provider = new WsProvider(url);
  try {
    await provider.isReady;
    const registry = new TypeRegistry();
    for (const version of [16, 15]) {
      const encoded = registry.createType('u32', version).toHex(true);
      const answer = await provider
        .send<string>('state_call', ['Metadata_metadata_at_version', encoded])
        .catch(() => '0x00');
      const metadata = registry.createType('Option<Bytes>', answer);
      if (metadata.isSome) return registry.createType('Raw', metadata.unwrap().toU8a(true)).toHex();
    }
    return await provider.send('state_getMetadata', []);
  } finally {
    await provider.disconnect();
  }
}
