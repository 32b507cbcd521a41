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

/** Width of a terminal that does not say, or says 0. */
const USUAL_COLUMNS = 80;

/** Shows progress as one line on a terminal; elsewhere, where it may be a log, as a line for every tenth. */
export function createProgressLine(output: ProgressOutput): ProgressLine {
  return output.isTTY === true ? rewrittenLine(output) : lineOfTenths(output);
}

function rewrittenLine(output: ProgressOutput): ProgressLine {
  return {
    show({ text, done, total }) {
      const filled = Math.round((done / total) * 20);
      const bar = `${'#'.repeat(filled)}${'.'.repeat(20 - filled)}`;
      // The last column stays free: a terminal would break the line there.
      const room = (output.columns || USUAL_COLUMNS) - 1;
      output.write(`\r\u001b[2K${`[${bar}] ${done}/${total} ${text}`.slice(0, room)}`);
    },
    clear() {
      output.write('\r\u001b[2K');
    },
  };
}

function lineOfTenths(output: ProgressOutput): ProgressLine {
  let shown = 0;
  return {
    show({ text, done, total }) {
      const tenths = Math.floor((10 * done) / total);
      if (tenths > shown) output.write(`${done}/${total} ${text}\n`);
      shown = tenths;
    },
    clear() {
      shown = 0;
    },
  };
}
