import type { Registry } from '@taokit/types/registry';
import { derivedAccount, littleEndian, textBytes } from '../../runtime/hashing.ts';
import { type AccountId, bytesFromHex } from '../../state/AccountId.ts';
import { proxyTypeIndices } from './delegates.ts';

/** Where and how a pure proxy was made. */
export interface PureOrigin {
  /** Who made it. */
  readonly spawner: AccountId;
  /** The block. */
  readonly height: number;
  /** The extrinsic. */
  readonly extrinsicIndex: number;
  /** What the maker may do for it. */
  readonly proxyType: string;
  /** Tells several of one extrinsic apart. */
  readonly index: number;
}

/** The account of a pure proxy (`pure_account`). */
export function pureAccount(registry: Registry, pure: PureOrigin): AccountId {
  return derivedAccount(
    textBytes('modlpy/proxy____'),
    bytesFromHex(pure.spawner),
    littleEndian(pure.height, 4),
    littleEndian(pure.extrinsicIndex, 4),
    littleEndian(proxyTypeIndices(registry).get(pure.proxyType)!, 1),
    littleEndian(pure.index, 2),
  );
}
