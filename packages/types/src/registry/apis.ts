import { concat } from './codec/concat.ts';
import type { ApiPath } from './data/paths.generated.ts';
import type { BytesLike } from './internal/bytesOf.ts';
import { failCount, failMismatch } from './internal/fail.ts';
import type { Known } from './Known.ts';
import { findApiMethod } from './lookup.ts';
import type { Registry } from './Registry.ts';
import { decodeValue, decodeValues, encodeValue } from './values.ts';

/**
 * Encodes the arguments of a runtime API's method: the data of `state_call`, whose method is `Api_method`.
 *
 * @param registry - the runtime's interface
 * @param path - `Api.method`, for instance `NeuronInfoRuntimeApi.get_neuron`
 * @param values - the arguments, in order
 * @returns the bytes
 * @throws {@link RegistryError} on an unknown method, or arguments that do not fit
 */
export function encodeApiArguments(
  registry: Registry,
  path: Known<ApiPath>,
  values: readonly unknown[],
): Uint8Array {
  const { inputs } = findApiMethod(registry, path);
  if (!Array.isArray(values)) failMismatch(values, `an array, the ${inputs.length} arguments of ${path}`);
  if (values.length !== inputs.length) failCount(path, `${inputs.length} arguments`, values);
  return concat([
    new Uint8Array(),
    ...inputs.map(([, type], index) => encodeValue(registry, type, values[index])),
  ]);
}

/**
 * Decodes the arguments of a runtime API's method.
 *
 * @param registry - the runtime's interface
 * @param path - `Api.method`
 * @param bytes - what {@link encodeApiArguments} returns, or its hex text with `0x`
 * @returns the arguments, in order
 * @throws {@link RegistryError} on an unknown method, or bytes that are not its arguments
 */
export function decodeApiArguments(registry: Registry, path: Known<ApiPath>, bytes: BytesLike): unknown[] {
  const { inputs } = findApiMethod(registry, path);
  return decodeValues(
    registry,
    inputs.map(([, type]) => type),
    bytes,
  );
}

/**
 * Decodes the result of a runtime API's method.
 *
 * @param registry - the runtime's interface
 * @param path - `Api.method`
 * @param bytes - what `state_call` answered: bytes, or hex text with `0x`
 * @returns the result
 * @throws {@link RegistryError} on an unknown method, or bytes that are not its result
 */
export function decodeApiResult(registry: Registry, path: Known<ApiPath>, bytes: BytesLike): unknown {
  return decodeValue(registry, findApiMethod(registry, path).output, bytes);
}
