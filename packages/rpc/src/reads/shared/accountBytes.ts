import { decodeSs58 } from '@taokit/keys';

/** The 32 bytes of an address that was checked. */
export const accountBytes = (address: string): Uint8Array => decodeSs58(address).publicKey;
