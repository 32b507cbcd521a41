import type { ConstantPath } from './data/paths.generated.ts';
import { failUnknown } from './internal/fail.ts';
import { bytesOfHex } from './internal/hex.ts';
import type { Known } from './Known.ts';
import { findPallet, splitPath } from './lookup.ts';
import type { Registry } from './Registry.ts';
import { decodeValue } from './values.ts';

/**
 * The value of a constant.
 *
 * @param registry - the runtime's interface
 * @param path - `Pallet.Constant`, for instance `SubtensorModule.InitialTempo`
 * @returns the value
 * @throws {@link RegistryError} when the runtime has no such constant
 */
export function readConstant(registry: Registry, path: Known<ConstantPath>): unknown {
  const [pallet, name] = splitPath(path, 'constant');
  const constant = findPallet(registry, pallet).constants.find((candidate) => candidate.name === name);
  if (constant === undefined) return failUnknown('constant', path);
  return decodeValue(registry, constant.type, bytesOfHex(constant.value));
}
