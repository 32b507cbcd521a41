import { u8 } from '@taokit/errors/check';
import type { Variant } from './codec/variants.ts';
import type { BytesLike } from './internal/bytesOf.ts';
import { check, isModuleError, isRegistry, isVariant } from './internal/check.ts';
import { failUnknown } from './internal/fail.ts';
import { findPallet, splitPath, variantsOf } from './lookup.ts';
import type { Registry } from './Registry.ts';
import { decodeValue } from './values.ts';

/** Why a call failed. */
export interface DispatchError {
  /** `Pallet.Error` for a pallet's own error, otherwise a case of the runtime: `BadOrigin`, `Token.FundsUnavailable`. */
  readonly path: string;
  /** Whether it is a pallet's own error, and so in the catalogue of `@taokit/types/errors`. */
  readonly isModule: boolean;
}

/**
 * Decodes why a call failed.
 *
 * @param registry - the runtime's interface
 * @param bytes - a whole `DispatchError`, or its hex text with `0x`
 * @returns the error's path
 * @throws {@link RegistryError} when the bytes are no error of this runtime
 */
export function decodeDispatchError(registry: Registry, bytes: BytesLike): DispatchError {
  return dispatchErrorOf(registry, decodeValue(registry, dispatchErrorType(registry), bytes));
}

/**
 * A decoded value of the dispatch error type, as events carry it, as a {@link DispatchError}.
 *
 * @param registry - the runtime's interface
 * @param value - for instance `dispatch_error` of `System.ExtrinsicFailed`
 * @returns the error's path
 * @throws {@link RegistryError} when the runtime has no such error
 */
export function dispatchErrorOf(registry: Registry, value: unknown): DispatchError {
  check(value, isVariant, 'value');
  const { type, value: inner } = value as Variant;
  if (type === 'Module') {
    check(inner, isModuleError, 'value.value');
    const { index, error } = inner as { index: number; error: Uint8Array };
    return { path: moduleErrorPath(registry, index, error[0]!), isModule: true };
  }
  const detail = (inner as Variant | null)?.type;
  return { path: detail === undefined ? type : `${type}.${detail}`, isModule: false };
}

/**
 * A pallet's error, by the two numbers nodes report.
 *
 * @param registry - the runtime's interface
 * @param pallet - the pallet's index
 * @param error - the error's index
 * @returns `Pallet.Error`
 * @throws {@link RegistryError} when the runtime has no such error
 */
export function moduleErrorPath(registry: Registry, pallet: number, error: number): string {
  check(registry, isRegistry, 'registry');
  check(pallet, u8, 'pallet');
  check(error, u8, 'error');
  const owner = registry.pallets.find(({ index }) => index === pallet);
  const found = variantsOf(registry, owner?.errors).find(([, index]) => index === error);
  if (owner === undefined || found === undefined) return failUnknown('error', `${pallet}.${error}`);
  return `${owner.name}.${found[0]}`;
}

/**
 * A pallet's error as the value of the dispatch error type: what {@link dispatchErrorOf} reads.
 *
 * @param registry - the runtime's interface
 * @param path - `Pallet.Error`
 * @returns `{ type: 'Module', value: { index, error } }`; the error's own byte is the first of four
 * @throws {@link RegistryError} when the runtime has no such error
 */
export function moduleErrorValue(registry: Registry, path: string): Variant {
  const [pallet, name] = splitPath(path, 'error');
  const { index, errors } = findPallet(registry, pallet);
  const found = variantsOf(registry, errors).find(([candidate]) => candidate === name);
  if (found === undefined) return failUnknown('error', path);
  return { type: 'Module', value: { index, error: Uint8Array.of(found[1], 0, 0, 0) } };
}

function dispatchErrorType(registry: Registry): number {
  check(registry, isRegistry, 'registry');
  const type = registry.types.findIndex(
    (definition) => definition[0] === 'variant' && definition[1] === 'sp_runtime::DispatchError',
  );
  return type >= 0 ? type : failUnknown('type', 'DispatchError');
}
