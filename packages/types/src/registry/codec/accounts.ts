import { ss58Account } from '../hash/ss58Account.ts';
import { bytesIn } from '../internal/bytesOf.ts';
import { failMismatch } from '../internal/fail.ts';
import type { AnyCodec } from './AnyCodec.ts';
import { fixedBytesCodec } from './sequences.ts';
import type { Variant } from './variants.ts';

/** The type of account ids. */
export const accountPath = 'sp_core::crypto::AccountId32';

/** The type of addresses in extrinsics and calls. */
export const addressPath = 'sp_runtime::multiaddress::MultiAddress';

const bytes32 = fixedBytesCodec(32);

/** The 32 bytes of an account: themselves, hex text, or an SS58 address whose checksum is right. */
function accountIn(value: unknown): Uint8Array | undefined {
  const bytes = bytesIn(value) ?? (typeof value === 'string' ? ss58Account(value) : undefined);
  return bytes?.length === 32 ? bytes : undefined;
}

/** Account ids: 32 bytes. */
export const accountCodec: AnyCodec = {
  ...bytes32,
  enc: (value) => bytes32.enc(accountIn(value) ?? failMismatch(value, 'an account: 32 bytes, or SS58 text')),
};

/** Addresses: an account may stand for its `Id`. */
export function addressCodec(codec: AnyCodec): AnyCodec {
  return {
    dec: codec.dec,
    // Read late: an address is built while the type that holds it is.
    get minimum() {
      return codec.minimum;
    },
    enc: (value) => {
      const isWritten = typeof value === 'string' || value instanceof Uint8Array;
      const id = isWritten
        ? (accountIn(value) ?? failMismatch(value, 'an account: 32 bytes, or SS58 text'))
        : undefined;
      return codec.enc(id === undefined ? value : ({ type: 'Id', value: id } satisfies Variant));
    },
  };
}
