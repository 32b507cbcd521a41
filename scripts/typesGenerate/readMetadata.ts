import { readFile } from 'node:fs/promises';
import { ApiPromise, WsProvider } from '@polkadot/api';

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

/** The highest version the node offers, at most 16; nodes without the runtime API still answer the old call. */
async function fromNode(url: string): Promise<`0x${string}`> {
  const provider = new WsProvider(url, false);
  await provider.connect();
  await provider.isReady;
  try {
    const api = await ApiPromise.create({ provider, noInitWarn: true });
    const versions = (await api.call['metadata']?.['metadataVersions']?.())?.toJSON() as number[] | undefined;
    const version = Math.max(...(versions ?? []).filter((known) => known >= 14 && known <= 16));
    if (!Number.isFinite(version)) return (await api.rpc.state.getMetadata()).toHex();
    const encoded = api.registry.createType('u32', version).toHex();
    const answer = await api.rpc.state.call('Metadata_metadata_at_version', encoded);
    const opaque = api.registry.createType('Option<Bytes>', answer.toU8a(true));
    return opaque.unwrap().toHex();
  } finally {
    await provider.disconnect();
  }
}
