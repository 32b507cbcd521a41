import { bySpec } from '@taokit/types';
import { hashers } from '@taokit/types/registry';
import { concat } from '../../blocks/header.ts';
import { isSignedBy } from '../../extrinsics/isSignedBy.ts';
import type { DeclarationContext } from '../../runtime/DispatchInfo.ts';
import { textBytes } from '../../runtime/hashing.ts';
import { bytesFromHex } from '../../state/AccountId.ts';
import type { SignedOrder } from './Order.ts';
import { orderBytes } from './orderId.ts';
import { renderOrder } from './renderOrder.ts';

/** Longest message a hardware wallet signs as it is, bytes (`LEDGER_MAX_SIGN_SIZE`); of a longer one it signs the hash. */
const LEDGER_MAX_SIGN_SIZE = 256;

/**
 * Whether a wallet's forms are taken, and ED25519. At 425 they are not, and SR25519 over the SCALE bytes is all there is; which release
 * after it took them first is not known.
 */
const takesWallets = /* @__PURE__ */ bySpec({ 233: false, 475: true });

/**
 * Whether an order's signer signed it, in one of three forms: its SCALE bytes, its id between `<Bytes>` and `</Bytes>`, or the line
 * that a hardware wallet shows, between these too. ECDSA is none of them.
 *
 * Source: `verify_order`, `verify_wrapped` and `verify_readable` in `pallets/limit-orders/src/lib.rs`.
 */
export function isOrderSigned(
  { registry, spec }: Pick<DeclarationContext, 'registry' | 'spec'>,
  { order, signature }: SignedOrder,
): boolean {
  const { type } = signature;
  const isByWallet = takesWallets(spec);
  if (type !== 'Sr25519' && !(type === 'Ed25519' && isByWallet)) return false;
  const value = bytesFromHex(signature.value);
  const isOver = (payload: Uint8Array) => isSignedBy(order.value.signer, payload, { type, value });
  const bytes = orderBytes(registry, order);
  return (
    isOver(bytes) ||
    (isByWallet &&
      (isOver(wrapped(hashers.Blake2_256.hash(bytes))) ||
        isOver(readablePayload(textBytes(renderOrder(order))))))
  );
}

/** What a hardware wallet signs of a message. */
function readablePayload(message: Uint8Array): Uint8Array {
  const payload = wrapped(message);
  return payload.length > LEDGER_MAX_SIGN_SIZE ? hashers.Blake2_256.hash(payload) : payload;
}

function wrapped(bytes: Uint8Array): Uint8Array {
  return concat([textBytes('<Bytes>'), bytes, textBytes('</Bytes>')]);
}
