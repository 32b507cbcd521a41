/** Where a run is. */
export interface Progress {
  /** What is being done. */
  readonly text: string;
  /** Steps done. */
  readonly done: number;
  /** Steps to do. */
  readonly total: number;
}

/** Where progress is shown. */
export interface ProgressOutput {
  /** Whether somebody is watching. */
  readonly isTTY?: boolean;
  /** Width of the terminal. */
  readonly columns?: number;
  /** Writes text. */
  write(text: string): unknown;
}

/** One line that is written over again. */
export interface ProgressLine {
  /** Shows where the run is. */
  show(progress: Progress): void;
  /** Clears the line. */
  clear(): void;
}

/** Shows progress on a terminal, and nothing elsewhere. */
export function createProgressLine(output: ProgressOutput): ProgressLine {
  const isWatched = output.isTTY === true;
  return {
    show({ text, done, total }) {
      if (!isWatched) return;
      const filled = Math.round((done / total) * 20);
      const bar = `${'#'.repeat(filled)}${'.'.repeat(20 - filled)}`;
      const line = `[${bar}] ${done}/${total} ${text}`;
      output.write(`\r\u001b[2K${line.slice(0, (output.columns ?? 80) - 1)}`);
    },
    clear() {
      if (isWatched) output.write('\r\u001b[2K');
    },
  };
}
