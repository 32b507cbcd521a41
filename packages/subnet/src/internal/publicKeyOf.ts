import { decodeSs58, isSs58 } from '@taokit/keys';

/** How many addresses are remembered; more than a subnet has neurons. */
const MOST_ADDRESSES = 1_024;

const known = /* @__PURE__ */ new Map<string, Uint8Array>();

/**
 * The public key of an SS58 address. A server reads the same few addresses with every request, and their checksum costs as much as all
 * else in the headers: those that came last are remembered.
 *
 * @param text - what a peer sent
 * @returns 32 bytes, or `undefined` for what is no address
 */
export function publicKeyOf(text: string): Uint8Array | undefined {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (!isSs58(text)) return undefined;
  const { publicKey } = decodeSs58(text);
  if (known.size === MOST_ADDRESSES) known.delete(known.keys().next().value!);
  known.set(text, publicKey);
  return publicKey;
}
