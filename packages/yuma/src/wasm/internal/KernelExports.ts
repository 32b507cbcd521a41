/** What the kernel exports; `assembly/README.md` describes the calls and the memory map. */
export interface KernelExports {
  readonly memory: WebAssembly.Memory;
  /** Address of the address table. */
  table(): number;
  /** Lays out arrays for so many uids and stored entries; returns the first byte behind them. */
  plan(n: number, weightsCapacity: number, bondsCapacity: number): number;
  setParameters(
    currentBlock: bigint,
    lastTempo: bigint,
    activityCutoff: bigint,
    minStake: bigint,
    bondsMovingAverage: bigint,
    emission: bigint,
    owner: number,
    maxAllowedValidators: number,
    kappa: number,
    bondsPenalty: number,
    alphaLow: number,
    alphaHigh: number,
    steepness: number,
    flags: number,
    lastUpdateCount: number,
    permitsCount: number,
  ): void;
  /** The steps before any matrix; returns the bytes of memory that `run` needs. */
  prepare(): number;
  /** The rest of the epoch. Returns 0 when done, or bytes of memory to grow to before calling it again. */
  run(): number;
}
