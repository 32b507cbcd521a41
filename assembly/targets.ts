/** What is compiled from these sources, as data. Read by `scripts/wasmBuild.ts`. */
export interface KernelTarget {
  /** Entry module, relative to `assembly/`. */
  readonly entry: string;
  /** Generated module, relative to the repository. */
  readonly output: string;
  /** Generated module that names the binary, where a host may bring one of its own. */
  readonly stamp?: string;
  /** Flags of the AssemblyScript compiler. */
  readonly flags: readonly string[];
  /** The build fails when the binary is larger. */
  readonly maxBytes: number;
}

const FLAGS = [
  '-O3',
  '--shrinkLevel',
  '2',
  '--converge',
  '--noAssert',
  '--runtime',
  'stub',
  '--enable',
  'simd',
  '--use',
  'abort=',
  // 64 KiB pages: one to start with, all a 32-bit address reaches at most.
  '--initialMemory',
  '1',
  '--maximumMemory',
  '65536',
];

export const targets: readonly KernelTarget[] = [
  {
    entry: 'src/epoch.ts',
    output: 'packages/yuma/src/wasm/internal/kernel.generated.ts',
    stamp: 'packages/yuma/src/wasm/internal/kernelStamp.generated.ts',
    flags: FLAGS,
    maxBytes: 22_400,
  },
  {
    entry: 'src/fixedProbe.ts',
    output: 'packages/yuma/test/probe/fixedProbe.generated.ts',
    flags: FLAGS,
    maxBytes: 6_000,
  },
];

/** Where the two sides of `abi.ts` go. */
export const kernelAbiOutput = 'assembly/src/abi.generated.ts';
export const hostAbiOutput = 'packages/yuma/src/wasm/internal/abi.generated.ts';

/** Where the bundled part of @assemblyscript/loader goes. */
export const loaderOutput = 'packages/yuma/src/wasm/internal/loader.generated.ts';
