import { objectOf, recordOf, text } from '@taokit/errors/check';
import type { Variant } from './codec/variants.ts';
import type { CallPath } from './data/paths.generated.ts';
import type { BytesLike } from './internal/bytesOf.ts';
import { check, isRegistry, isVariant } from './internal/check.ts';
import { failMismatch, failUnknown } from './internal/fail.ts';
import type { Known } from './Known.ts';
import { findPallet, splitPath, variantsOf } from './lookup.ts';
import type { FieldDefinition, Registry } from './Registry.ts';
import { decodeValue, encodeValue } from './values.ts';

/** A call: what an extrinsic asks the runtime to do. */
export interface Call {
  /** `Pallet.call`, for instance `SubtensorModule.add_stake`. */
  readonly path: Known<CallPath>;
  /** Its arguments, by name. */
  readonly arguments: Readonly<Record<string, unknown>>;
}

const isCall = /* @__PURE__ */ objectOf({ path: text, arguments: recordOf(() => undefined) });

/**
 * The arguments a call takes, in order.
 *
 * @param registry - the runtime's interface
 * @param path - `Pallet.call`
 * @returns names and types
 * @throws {@link RegistryError} when the runtime has no such call
 */
export function findCall(registry: Registry, path: Known<CallPath>): readonly FieldDefinition[] {
  const [pallet, name] = splitPath(path, 'call');
  const calls = variantsOf(registry, findPallet(registry, pallet).calls);
  return calls.find(([candidate]) => candidate === name)?.[2] ?? failUnknown('call', path);
}

/**
 * A call as the value of the runtime's call type, as `Utility.batch` takes it inside its own arguments.
 *
 * @param registry - the runtime's interface
 * @param call - the call
 * @returns the value
 * @throws {@link RegistryError} when the runtime has no such call
 */
export function callValue(registry: Registry, call: Call): Variant {
  check(call, isCall, 'call');
  const fields = findCall(registry, call.path);
  const [extra] = fields.length === 0 ? Object.keys(call.arguments) : [];
  if (extra !== undefined) failMismatch(extra, `an argument: ${call.path} takes none`);
  const [pallet, name] = splitPath(call.path, 'call');
  return { type: pallet, value: { type: name, value: fields.length === 0 ? null : call.arguments } };
}

/**
 * Encodes a call.
 *
 * @param registry - the runtime's interface
 * @param call - its path and arguments
 * @returns the bytes
 * @throws {@link RegistryError} on an unknown call, or an argument of the wrong type
 *
 * @example
 * ```ts
 * import { decodeCall, encodeCall, loadRegistry } from '@taokit/types/registry';
 *
 * const registry = await loadRegistry();
 * const bytes = encodeCall(registry, {
 *   path: 'SubtensorModule.add_stake',
 *   arguments: { hotkey: new Uint8Array(32), netuid: 1, amount_staked: 1_000_000_000n },
 * });
 * decodeCall(registry, bytes).path; // 'SubtensorModule.add_stake'
 * ```
 */
export function encodeCall(registry: Registry, call: Call): Uint8Array {
  const value = callValue(registry, call);
  return encodeValue(registry, registry.extrinsic.call, value);
}

/**
 * Decodes a call. Calls inside it stay values of the call type: {@link callOf} reads them.
 *
 * @param registry - the runtime's interface
 * @param bytes - the whole call, or its hex text with `0x`
 * @returns its path and arguments
 * @throws {@link RegistryError} when the bytes are no call of this runtime
 */
export function decodeCall(registry: Registry, bytes: BytesLike): Call {
  check(registry, isRegistry, 'registry');
  return callOf(decodeValue(registry, registry.extrinsic.call, bytes));
}

/**
 * A decoded value of the call type as a {@link Call}.
 *
 * @param value - for instance one of the calls of a batch
 * @returns its path and arguments
 * @throws {@link RegistryError} when the value is no call
 */
export function callOf(value: unknown): Call {
  check(value, isVariant, 'value');
  check((value as Variant).value, isVariant, 'value.value');
  const { type, value: inner } = value as Variant;
  const call = inner as Variant;
  return { path: `${type}.${call.type}`, arguments: (call.value ?? {}) as Record<string, unknown> };
}
