import {
  type Call,
  callOf,
  callValue,
  decodeCall,
  type Registry,
  RegistryError,
} from '@taokit/types/registry';
import type { Context } from '../../runtime/Context.ts';
import { callBytes } from '../../runtime/hashing.ts';
import type { Hex } from '../../state/AccountId.ts';
import { plainValue } from '../../state/plainValue.ts';
import { note, unrequest } from './preimages.ts';
import { PreimageFor, RequestStatusFor } from './storage.ts';

/** A call that is kept for later: a short one by its bytes, a long one as a preimage. */
export type BoundedCall =
  | {
      /** Short. */
      readonly type: 'Inline';
      /** Its bytes. */
      readonly value: Uint8Array;
    }
  | {
      /** Long. */
      readonly type: 'Lookup';
      /** Where it is kept. */
      readonly value: { readonly hash: Hex; readonly len: number };
    };

/** The longest call that is kept by its bytes. */
const INLINE_BYTES = 128;

/** Keeps a call for later (`StorePreimage::bound`). */
export function boundCall(context: Context, call: Call): BoundedCall {
  const bytes = callBytes(context.runtime.registry, call);
  if (bytes.length <= INLINE_BYTES) return { type: 'Inline', value: bytes };
  return { type: 'Lookup', value: { hash: note(context, bytes, undefined).hash, len: bytes.length } };
}

/** A call that was kept (`QueryPreimage::peek`); nothing when it is not here, or is no call. */
export function peekCall({ state, runtime }: Context, { type, value }: BoundedCall): Call | undefined {
  const bytes = type === 'Inline' ? value : PreimageFor.get(state, [value.hash, value.len]);
  return bytes && tryDecode(runtime.registry, bytes);
}

/** A call that was kept is no longer needed (`QueryPreimage::drop`); where root has unrequested it meanwhile, nothing happens. */
export function dropCall(context: Context, bounded: BoundedCall): void {
  if (bounded.type !== 'Lookup') return;
  const { hash } = bounded.value;
  if (RequestStatusFor.get(context.state, hash)?.type === 'Requested') unrequest(context, hash);
}

function tryDecode(registry: Registry, bytes: Uint8Array): Call | undefined {
  try {
    const value = callValue(registry, decodeCall(registry, bytes));
    return callOf(plainValue(registry, registry.extrinsic.call, value));
  } catch (error) {
    if (error instanceof RegistryError) return undefined;
    throw error;
  }
}
