/** Where progress is shown. */
export interface ProgressOutput {
  /** Whether somebody is watching. */
  readonly isTTY?: boolean;
  /** Writes text. */
  write(text: string): unknown;
}

const WIDTH = 30;

/**
 * A bar that is written over again on a terminal; elsewhere, a line per tenth.
 *
 * @param output - the standard error
 * @returns what to call after every part; at the end the bar goes
 */
export function progressLine(output: ProgressOutput): (done: number, total: number) => void {
  let shownTenths = 0;
  return (done, total) => {
    const tenths = Math.floor((10 * done) / total);
    if (output.isTTY === true) {
      const bar = '#'.repeat(Math.round((WIDTH * done) / total)).padEnd(WIDTH, '.');
      output.write(done === total ? '\r\u001b[2K' : `\r\u001b[2K[${bar}] ${done} of ${total} parts`);
    } else if (tenths > shownTenths) output.write(`${done} of ${total} parts\n`);
    shownTenths = tenths;
  };
}
