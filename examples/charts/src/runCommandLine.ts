/** What a command is made of. */
export interface CommandLine<Options extends { readonly help: boolean }> {
  /** Reads the arguments. */
  readonly parse: (args: readonly string[]) => Options;
  /** What `parse` throws for arguments it refuses. */
  readonly refusal: abstract new (
    ...args: never[]
  ) => Error;
  /** What `--help` prints. */
  readonly usage: string;
  /** Does what the options ask for. */
  readonly run: (options: Options) => void | Promise<void>;
}

/**
 * Reads a command's options and runs it, or prints its usage, or the sentence that says which option is bad.
 *
 * @param args - what follows the command
 * @returns the exit code: 0, or 2 for a bad option
 */
export async function runCommandLine<Options extends { readonly help: boolean }>(
  args: readonly string[],
  { parse, refusal, usage, run }: CommandLine<Options>,
): Promise<number> {
  let options: Options;
  try {
    options = parse(args);
  } catch (error) {
    if (!(error instanceof refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (options.help) process.stdout.write(usage);
  else await run(options);
  return 0;
}
