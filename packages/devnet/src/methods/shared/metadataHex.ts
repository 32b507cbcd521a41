import { type Hex, hexFromBytes } from '@taokit/chain';

const known = new WeakMap<Uint8Array, Hex>();

/** Half a megabyte as text, made once: every client asks for it. */
export function metadataHex(metadata: Uint8Array): Hex {
  const text = known.get(metadata) ?? hexFromBytes(metadata);
  known.set(metadata, text);
  return text;
}
