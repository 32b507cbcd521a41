/** Where text goes. */
export interface TextOutput {
  /** Writes text. */
  write(text: string): unknown;
  /** Whether somebody is watching. */
  readonly isTTY?: boolean;
  /** Width of the terminal. */
  readonly columns?: number;
}

/** What a command has of the world: streams, environment, somebody to ask, folders. Tests bring their own. */
export interface CliIo {
  /** Results. */
  readonly stdout: TextOutput;
  /** Everything else: refusals, progress, questions. */
  readonly stderr: TextOutput;
  /** The environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether there is somebody to ask. */
  readonly isInteractive: boolean;
  /** Asks, and shows what is typed. */
  readonly ask: (question: string) => Promise<string>;
  /** Asks, and does not show what is typed. */
  readonly askSecret: (question: string) => Promise<string>;
  /** Reads a file descriptor to its end, or the standard input. */
  readonly readDescriptor: (descriptor: number) => string;
  /** Writes to a file descriptor. */
  readonly writeDescriptor: (descriptor: number, text: string) => void;
  /** Where relative paths begin. */
  readonly folder: string;
  /** Where things are kept; asked by commands that keep something. */
  readonly folders: () => Promise<CliFolders>;
  /** Aborted when the command is to end. */
  readonly signal: AbortSignal;
}

/** Where things are kept. */
export interface CliFolders {
  /** Profiles. */
  readonly config: string;
  /** Interfaces of runtimes. */
  readonly cache: string;
}
