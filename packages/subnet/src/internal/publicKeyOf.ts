import { BITTENSOR_SS58_PREFIX, decodeSs58, isSs58 } from '@taokit/keys';

/** How many addresses are remembered; more than a subnet has neurons. */
const MOST_ADDRESSES = 1_024;

const known = /* @__PURE__ */ new Map<string, Uint8Array>();

/**
 * The public key of an SS58 address of Bittensor. Under another network's prefix the same key has another name: whoever is known by an
 * address, such as in nonces, limits and lists, would be many. A server reads the same few addresses with every request, and their
 * checksum costs as much as all else in the headers: the newest are remembered.
 *
 * @param text - what a peer sent
 * @returns 32 bytes, or `undefined` for what is no address of Bittensor
 */
export function publicKeyOf(text: string): Uint8Array | undefined {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (!isSs58(text, BITTENSOR_SS58_PREFIX)) return undefined;
  const { publicKey } = decodeSs58(text);
  if (known.size === MOST_ADDRESSES) known.delete(known.keys().next().value!);
  known.set(text, publicKey);
  return publicKey;
}
