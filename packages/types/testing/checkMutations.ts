import type { Registry } from '../src/registry/Registry.ts';
import { RegistryError } from '../src/registry/RegistryError.ts';
import { decodeValue, encodeValue } from '../src/registry/values.ts';
import { isInhabited, type Random, randomOf, randomValue } from './randomValue.ts';

/**
 * Damages encoded values of random types and decodes them. What comes out must be a value that encodes to the same bytes,
 * or a typed error.
 *
 * @returns how many ended as which
 */
export function checkMutations(
  registry: Registry,
  seed: number,
  runs: number,
): { values: number; errors: number } {
  const random = randomOf(seed);
  const types = registry.types.map((_, type) => type).filter((type) => isInhabited(registry, type));
  const seen = { values: 0, errors: 0 };
  for (let run = 0; run < runs; run++) {
    const type = types[random(types.length)]!;
    const bytes = mutate(encodeValue(registry, type, randomValue(registry, type, random)), random);
    try {
      const again = encodeValue(registry, type, decodeValue(registry, type, bytes));
      if (Buffer.compare(again, bytes) !== 0) throw new Error('the value encodes to other bytes');
      seen.values++;
    } catch (error) {
      if (!(error instanceof RegistryError))
        throw new Error(describe(seed, run, type, bytes), { cause: error });
      seen.errors++;
    }
  }
  return seen;
}

const describe = (seed: number, run: number, type: number, bytes: Uint8Array) =>
  `seed ${seed}, run ${run}: type ${type}, bytes ${Buffer.from(bytes).toString('hex')}`;

/** One to three edits: a byte replaced, removed or put in, or the end cut off. */
function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = [...bytes];
  for (let count = 1 + random(3); count > 0; count--) {
    const at = random(changed.length + 1);
    const byte = random(3) === 0 ? [0, 1, 2, 3, 0xfe, 0xff][random(6)]! : random(256);
    [
      () => changed.splice(at, 1, byte),
      () => changed.splice(at, 1),
      () => changed.splice(at, 0, byte),
      () => changed.splice(at),
    ][random(4)]!();
  }
  return Uint8Array.from(changed);
}
