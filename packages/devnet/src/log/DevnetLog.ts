import type { ProducedBlock } from '@taokit/chain';

/** What is told: nothing, blocks and what failed in them, or every request, too. */
export type LogLevel = 'off' | 'blocks' | 'requests';

/** Tells what happens, line by line. */
export interface DevnetLog {
  /** What is told; can be changed at any time. */
  level: LogLevel;
  /** A block was made. */
  block(produced: ProducedBlock): void;
  /** A block that was due could not be made, or not be kept. */
  noBlock(error: unknown): void;
  /** A request was answered. */
  request(method: string, error?: unknown): void;
}

/** Every level, from the least to the most. */
export const LOG_LEVELS: readonly LogLevel[] = ['off', 'blocks', 'requests'];

/**
 * Makes a log.
 *
 * @param write - takes a line, without its end
 * @param level - what is told at first
 */
export function createLog(write: (line: string) => void, level: LogLevel): DevnetLog {
  const log: DevnetLog = {
    level,
    block({ block, results, rejected }) {
      if (log.level === 'off') return;
      const { number } = block.header;
      write(`block ${number} ${block.hash}, ${block.extrinsics.length - 1} transactions`);
      results.forEach(({ result }, index) => {
        if (!result.ok) write(`block ${number}, extrinsic ${index}: ${result.refusal}. ${result.reason}`);
      });
      for (const { refusal } of rejected)
        write(`block ${number}, not included: ${refusal.refusal}. ${refusal.reason}`);
    },
    noBlock(error) {
      if (log.level !== 'off') write(`no block: ${textOf(error)}`);
    },
    request(method, error) {
      if (log.level !== 'requests') return;
      write(error === undefined ? method : `${method}: ${textOf(error)}`);
    },
  };
  return log;
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
