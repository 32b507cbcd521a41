import type { Block, Chain, ProducedBlock } from '@taokit/chain';

/** What happens to the chain, for those who watch it. */
export interface HeadsListener {
  /** A block was made and is the best. */
  readonly onBest?: (produced: ProducedBlock) => void;
  /** Blocks became final, oldest first. */
  readonly onFinalized?: (blocks: readonly Block[]) => void;
  /** Blocks were forgotten: the chain was reverted or replaced. */
  readonly onReset?: () => void;
}

/** The best and the final block, and who watches them. */
export interface Heads {
  /** The last block. */
  best(): Block;
  /** The last block that is final. */
  finalized(): Block;
  /** Watches; answers how to stop. */
  watch(listener: HeadsListener): () => void;
  /** A block was made: tells it, then what it made final. */
  made(produced: ProducedBlock): void;
  /** Makes a block and those before it final. */
  finalize(number: number): void;
  /** Blocks were forgotten. */
  reset(): void;
}

/**
 * Follows a chain.
 *
 * @param chain - the chain
 * @param finalityDistance - how many blocks the final one is behind
 */
export function createHeads(chain: () => Chain, finalityDistance: number): Heads {
  let listeners: readonly HeadsListener[] = [];
  let finalized = Math.max(0, chain().head.header.number - finalityDistance);
  const blockAt = (number: number): Block => chain().blockAt(number) ?? chain().head;
  return {
    best: () => chain().head,
    finalized: () => blockAt(finalized),
    watch(listener) {
      listeners = [...listeners, listener];
      return () => {
        listeners = listeners.filter((other) => other !== listener);
      };
    },
    made(produced) {
      for (const { onBest } of listeners) onBest?.(produced);
      finalize(produced.block.header.number - finalityDistance);
    },
    finalize,
    reset() {
      finalized = Math.max(0, chain().head.header.number - finalityDistance);
      for (const { onReset } of listeners) onReset?.();
    },
  };

  function finalize(number: number): void {
    if (number <= finalized) return;
    const blocks: Block[] = [];
    for (let next = finalized + 1; next <= number; next++) blocks.push(blockAt(next));
    finalized = number;
    for (const { onFinalized } of listeners) onFinalized?.(blocks);
  }
}
