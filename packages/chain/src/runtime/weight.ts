import type { DispatchClass, DispatchInfo } from './DispatchInfo.ts';

/** `RocksDbWeight`: time of one read of storage, picoseconds. */
const READ = 25_000_000n;
/** `RocksDbWeight`: time of one write, picoseconds. */
const WRITE = 100_000_000n;

/** Time of some reads and writes of storage, picoseconds (`DbWeight::reads_writes`). */
export function readsWrites(reads: number, writes: number): bigint {
  return BigInt(reads) * READ + BigInt(writes) * WRITE;
}

/** What a benchmark found out about a call. */
interface Benchmark {
  /** Time without storage, picoseconds. */
  readonly refTime: bigint;
  /** Bytes of proof; none when left out. */
  readonly proofSize?: bigint;
  /** Reads of storage; none when left out. */
  readonly reads?: number;
  /** Writes; none when left out. */
  readonly writes?: number;
  /** `Normal` when left out. */
  readonly class?: DispatchClass;
  /** True when left out. */
  readonly paysFee?: boolean;
}

/** What a call is charged for, by its benchmark. */
export function charged(benchmark: Benchmark): DispatchInfo {
  const { refTime, proofSize = 0n, reads = 0, writes = 0 } = benchmark;
  return {
    refTime: refTime + readsWrites(reads, writes),
    proofSize,
    class: benchmark.class ?? 'Normal',
    paysFee: benchmark.paysFee ?? true,
  };
}

/** The same, and what calls inside are charged for: weights add up, the class is the outer one's. */
export function withInner(outer: DispatchInfo, inner: readonly DispatchInfo[]): DispatchInfo {
  const sum = (of: (info: DispatchInfo) => bigint) => inner.reduce((total, info) => total + of(info), 0n);
  return {
    ...outer,
    refTime: outer.refTime + sum(({ refTime }) => refTime),
    proofSize: outer.proofSize + sum(({ proofSize }) => proofSize),
  };
}
