/** What the kernel exports; `assembly/README.md` describes the calls and the memory map. */
export interface KernelExports {
  readonly memory: WebAssembly.Memory;
  /** Address of the address table; the parameters follow it. */
  table(): number;
  /** Lays out arrays for so many uids and stored entries; returns the first byte behind them. */
  plan(n: number, weightsCapacity: number, bondsCapacity: number): number;
  /** The steps before any matrix; returns the bytes of memory that `run` needs. */
  prepare(): number;
  /** The rest of the epoch. Returns 0 when done, or bytes of memory to grow to before calling it again. */
  run(): number;
}
