import { encodeMetadata, type Registry } from '@taokit/types/registry';

/** Metadata of version 15 as the runtime API answers it, as hex: some bytes, with their length in front. */
export function metadataAnswer(registry: Registry): string {
  const bytes = Buffer.from(encodeMetadata(registry, 15));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length * 4 + 2);
  return `0x01${length.toString('hex')}${bytes.toString('hex')}`;
}
