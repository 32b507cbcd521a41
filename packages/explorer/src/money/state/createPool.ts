import { MAINNET_BLOCK } from '../model/mainnetBlock.ts';
import { poolText } from '../model/poolText.ts';
import type { PoolText } from '../model/quoteForm.ts';
import { createQueryText, type QueryText } from './createQueryText.ts';

/** A pool that is typed, or taken from mainnet's block. */
export interface PoolFields {
  /** Its fields, each in the address. */
  readonly fields: Readonly<Record<keyof PoolText, QueryText>>;
  /** All of them as they are. */
  readonly text: () => PoolText;
  /** Takes another pool. */
  readonly take: (pool: PoolText) => void;
  /** The subnet of mainnet's block it is; none where anything was changed. */
  readonly known: () => number | undefined;
}

/** A subnet of mainnet's block as text. */
export function knownPool(netuid: number): PoolText {
  const { pool } =
    MAINNET_BLOCK.subnets.find((subnet) => subnet.netuid === netuid) ?? MAINNET_BLOCK.subnets[0]!;
  return poolText(pool);
}

/**
 * A pool in the address.
 *
 * @param prefix - of its names there
 * @param usual - a subnet of mainnet's block
 */
export function createPool(prefix: string, usual: number): PoolFields {
  const first = knownPool(usual);
  const names = Object.keys(first) as (keyof PoolText)[];
  const fields = Object.fromEntries(
    names.map((name) => [name, createQueryText(`${prefix}${name}`, first[name])]),
  ) as Record<keyof PoolText, QueryText>;
  const text = () =>
    Object.fromEntries(names.map((name) => [name, fields[name].text()])) as unknown as PoolText;
  return {
    fields,
    text,
    take: (taken) => {
      for (const name of names) fields[name].set(taken[name]);
    },
    known: () => {
      const now = text();
      const found = MAINNET_BLOCK.subnets.find(({ netuid }) => String(netuid) === now.netuid)?.netuid;
      if (found === undefined) return undefined;
      const taken = knownPool(found);
      return names.every((name) => taken[name] === now[name]) ? found : undefined;
    },
  };
}
