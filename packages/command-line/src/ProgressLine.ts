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

/**
 * Shows progress, and how long the rest takes at the pace so far: as one line on a terminal; elsewhere, where it may be a log, as
 * a line at the start and for every tenth.
 *
 * @param output - where to
 * @param now - a clock, in milliseconds
 */
export function createProgressLine(output: ProgressOutput, now = () => performance.now()): ProgressLine {
  const started = now();
  const line = (progress: Progress) => textOf(progress, timeLeft(progress, now() - started));
  return output.isTTY === true ? rewrittenLine(output, line) : lineOfTenths(output, line);
}

/** Less than this is not worth a word. */
const SHORT_MS = 20_000;
/** The pace is known after so long. */
const LEARNED_MS = 3_000;

/** How long the rest takes if it goes on like this; nothing while it is too early to say, or when it is short. */
function timeLeft({ done, total }: Progress, spent: number): string {
  if (done === 0 || spent < LEARNED_MS) return '';
  const left = (spent / done) * (total - done);
  if (left < SHORT_MS) return '';
  return left < 90_000
    ? `, about ${Math.round(left / 1000)} s left`
    : `, about ${Math.round(left / 60_000)} min left`;
}

function textOf({ text, done, total }: Progress, left: string): string {
  return `${done}/${total} ${text}${left}`;
}

function rewrittenLine(output: ProgressOutput, line: (progress: Progress) => string): ProgressLine {
  return {
    show(progress) {
      const { done, total } = progress;
      const filled = Math.round((done / total) * 20);
      const bar = `${'#'.repeat(filled)}${'.'.repeat(20 - filled)}`;
      // The last column stays free: a terminal would break the line there.
      const room = (output.columns || USUAL_COLUMNS) - 1;
      output.write(`\r\u001b[2K${`[${bar}] ${line(progress)}`.slice(0, room)}`);
    },
    clear() {
      output.write('\r\u001b[2K');
    },
  };
}

function lineOfTenths(output: ProgressOutput, line: (progress: Progress) => string): ProgressLine {
  let shown = -1;
  return {
    show(progress) {
      const tenths = Math.floor((10 * progress.done) / progress.total);
      if (tenths > shown) output.write(`${line(progress)}\n`);
      shown = tenths;
    },
    clear() {
      shown = -1;
    },
  };
}
