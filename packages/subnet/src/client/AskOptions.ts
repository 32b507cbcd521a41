/** Options of one question. */
export interface AskOptions {
  /** Longest time to wait, seconds; the synapse's when left out. */
  readonly timeoutSeconds?: number;
  /** Gives up when aborted. */
  readonly signal?: AbortSignal;
}

/** Options of a question to many. */
export interface AskAllOptions extends AskOptions {
  /** How many are asked at once; 64 when left out. */
  readonly concurrency?: number;
}
