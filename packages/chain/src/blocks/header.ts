import { encodeValue, findStorage, hashers, type Registry } from '@taokit/types/registry';
import { ChainError } from '../ChainError.ts';
import type { DigestItem } from '../pallets/system/storage.ts';
import { bytesFromHex, type Hex, hexFromBytes } from '../state/AccountId.ts';
import type { Block, Header } from './Block.ts';
import { compact } from './compact.ts';

/**
 * The SCALE bytes of a header: parent, compact number, state root, extrinsics root, digest items.
 *
 * @param header - the header
 */
export function encodeHeader(header: Header): Uint8Array {
  const items = header.digest.map(bytesFromHex);
  return concat([
    bytesFromHex(header.parentHash),
    compact(header.number),
    bytesFromHex(header.stateRoot),
    bytesFromHex(header.extrinsicsRoot),
    compact(items.length),
    ...items,
  ]);
}

/**
 * The hash of a header, which is its block's: Blake2 of its bytes, 32 bytes long.
 *
 * @param header - the header
 */
export function hashHeader(header: Header): Hex {
  return blake2(encodeHeader(header));
}

/**
 * The head of the block after another.
 *
 * @param registry - the runtime's interface
 * @param parent - the block before
 * @param extrinsics - what stands in it
 * @param digest - what its maker says
 */
export function headerOf(
  registry: Registry,
  parent: Block,
  extrinsics: readonly Uint8Array[],
  digest: readonly DigestItem[],
): Header {
  const number = parent.header.number + 1;
  const extrinsicsRoot = blake2(...extrinsics);
  return {
    parentHash: parent.hash,
    number,
    stateRoot: blake2(bytesFromHex(parent.header.stateRoot), bytesFromHex(extrinsicsRoot), compact(number)),
    extrinsicsRoot,
    digest: digest.map((item) => hexFromBytes(encodeDigestItem(registry, item))),
  };
}

/** The byte of `PreRuntime`, by Substrate's protocol (`DigestItemType`). */
const PRE_RUNTIME = 6;

/** The bytes of what a head says. What stands in every head, a few bytes of the block's maker, is written here. */
function encodeDigestItem(registry: Registry, item: DigestItem): Uint8Array {
  if (item.type !== 'PreRuntime') return encodeValue(registry, digestItemType(registry), item);
  const [engine, said] = item.value as readonly [Hex, Uint8Array];
  return concat([Uint8Array.of(PRE_RUNTIME), bytesFromHex(engine), compact(said.length), said]);
}

const digestItemTypes = new WeakMap<Registry, number>();

/** The type of one item of `System.Digest`. */
function digestItemType(registry: Registry): number {
  const known = digestItemTypes.get(registry);
  if (known !== undefined) return known;
  const digest = registry.types[findStorage(registry, 'System.Digest').value]!;
  const logs = digest[0] === 'composite' ? registry.types[digest[2][0]![1]]! : digest;
  if (logs[0] !== 'sequence')
    throw new ChainError(
      `System.Digest of spec ${registry.version.specVersion} holds a ${logs[0]}, no list.`,
      {
        code: 'chain/unsupported-registry',
        fix: 'Use a registry of the subtensor runtime, such as loadRegistry() gives.',
        values: { kind: logs[0] },
      },
    );
  digestItemTypes.set(registry, logs[1]);
  return logs[1];
}

/** Blake2 of bytes, 32 bytes long. */
export function blake2(...parts: readonly Uint8Array[]): Hex {
  return hexFromBytes(hashers.Blake2_256.hash(parts.length === 1 ? parts[0]! : concat(parts)));
}

/** Bytes behind bytes. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
