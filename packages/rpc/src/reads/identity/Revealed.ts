import { textOf } from '../shared/text.ts';

/** Something sealed that the chain opened. */
export interface RevealedCommitment {
  /** When it was opened. */
  readonly block: number;
  /** What was in it. */
  readonly bytes: Uint8Array;
  /** The same as text, as hex where it is none. */
  readonly text: string;
}

/** What the chain opened, the oldest first. Storage holds the bytes with their length in front. */
export function revealedOf(
  stored: readonly (readonly [Uint8Array, bigint])[] | undefined,
): readonly RevealedCommitment[] {
  return (stored ?? [])
    .map(([data, block]) => {
      const bytes = withoutLength(data);
      return { block: Number(block), bytes, text: textOf(bytes) };
    })
    .sort((a, b) => a.block - b.block);
}

function withoutLength(data: Uint8Array): Uint8Array {
  if (data.length === 0) return data;
  const mode = data[0]! & 3;
  return data.subarray([1, 2, 4, (data[0]! >>> 2) + 5][mode]!);
}
