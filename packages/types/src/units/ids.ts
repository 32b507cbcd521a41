import { checkInteger } from './internal/checkInteger.ts';

declare const idBrand: unique symbol;

/** A subnet's number, u16. Zero is the root. */
export type Netuid = number & {
  /** Keeps the type apart; not there when it runs. */
  readonly [idBrand]: 'netuid';
};

/** A neuron's place in its subnet, u16. */
export type Uid = number & {
  /** Keeps the type apart; not there when it runs. */
  readonly [idBrand]: 'uid';
};

/** A block's height, u32. */
export type BlockNumber = number & {
  /** Keeps the type apart; not there when it runs. */
  readonly [idBrand]: 'block';
};

/**
 * Checks a netuid.
 *
 * @param value - 0 to 65535
 * @returns the same number, as {@link Netuid}
 * @throws {@link UnitError} when it is anything else
 */
export function netuid(value: number): Netuid {
  return checkInteger('netuid', value, 65535) as Netuid;
}

/**
 * Checks a uid.
 *
 * @param value - 0 to 65535
 * @returns the same number, as {@link Uid}
 * @throws {@link UnitError} when it is anything else
 */
export function uid(value: number): Uid {
  return checkInteger('uid', value, 65535) as Uid;
}

/**
 * Checks a block's height.
 *
 * @param value - 0 to 2^32 - 1
 * @returns the same number, as {@link BlockNumber}
 * @throws {@link UnitError} when it is anything else
 */
export function blockNumber(value: number): BlockNumber {
  return checkInteger('block', value, 2 ** 32 - 1) as BlockNumber;
}
