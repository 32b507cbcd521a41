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
  const logs = digestItemType(registry);
  return {
    parentHash: parent.hash,
    number,
    stateRoot: blake2(bytesFromHex(parent.header.stateRoot), bytesFromHex(extrinsicsRoot), compact(number)),
    extrinsicsRoot,
    digest: digest.map((item) => hexFromBytes(encodeValue(registry, logs, item))),
  };
}

/** The type of one item of `System.Digest`. */
function digestItemType(registry: Registry): number {
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
  return logs[1];
}

/** Blake2 of bytes, 32 bytes long. */
export function blake2(...parts: readonly Uint8Array[]): Hex {
  return hexFromBytes(hashers.Blake2_256.hash(parts.length === 1 ? parts[0]! : concat(parts)));
}

/** Bytes behind bytes. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
