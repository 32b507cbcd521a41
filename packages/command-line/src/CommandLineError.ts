/** Arguments that a command refuses: one line on the standard error, exit code 2. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}
