import { readFile } from 'node:fs/promises';
import { WsProvider } from '@polkadot/api';
import { TypeRegistry } from '@polkadot/types';
import { hexToU8a, u8aToHex } from '@polkadot/util';

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
  const provider = new WsProvider(url, false);
  const refused = new Promise<never>((_, reject) => {
    provider.on('error', () => reject(new Error(`${url} does not answer.`)));
  });
  try {
    await provider.connect();
    await Promise.race([provider.isReady, refused]);
    const registry = new TypeRegistry();
    for (const version of [16, 15]) {
      const encoded = u8aToHex(registry.createType('u32', version).toU8a());
      const answer = await provider
        .send<string>('state_call', ['Metadata_metadata_at_version', encoded])
        .catch(() => '0x00');
      const metadata = registry.createType('Option<Bytes>', hexToU8a(answer));
      if (metadata.isSome) return u8aToHex(metadata.unwrap().toU8a(true));
    }
    return await provider.send('state_getMetadata', []);
  } finally {
    await provider.disconnect();
  }
}
