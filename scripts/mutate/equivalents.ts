/** A mutant that computes what the code computes, so that no test can tell. */
interface Equivalent {
  readonly file: string;
  /** What stands in place of the code. */
  readonly replacement: string;
  /** A part of the mutated line, where the replacement alone says too little. */
  readonly line?: string;
  /** Why the two are one. */
  readonly why: string;
}

const AT_THE_EDGE = 'at the edge both sides are the edge itself';
const CUT_SHORT = 'a shortcut: the way around it ends at the same value';

/** The equivalent mutants that are known, by file. */
const EQUIVALENTS: readonly Equivalent[] = [
  ...['x >= max', 'x <= min', 'x <= 0n', 'x >= U16_MAX'].map((replacement) => ({
    file: 'packages/fixed/src/FixedType.ts',
    replacement,
    why: AT_THE_EDGE,
  })),
  ...['sum >= U64_MAX', 'a >= b', 'value <= 0n', 'value >= U64_MAX'].map((replacement) => ({
    file: 'packages/fixed/src/u64.ts',
    replacement,
    why: AT_THE_EDGE,
  })),
  {
    file: 'packages/fixed/src/FixedType.ts',
    replacement: 'bits <= 0n',
    why: 'zero rounds to zero, whichever way',
  },
  { file: 'packages/fixed/src/bisectSqrt.ts', replacement: 'bits >= type.one', why: AT_THE_EDGE },
  { file: 'packages/fixed/src/bisectSqrt.ts', replacement: 'a <= b', why: 'equals are no distance apart' },
  { file: 'packages/fixed/src/exp.ts', replacement: 'false', line: 'bits === 0n', why: CUT_SHORT },
  {
    file: 'packages/fixed/src/exp.ts',
    replacement: 'bits > 0n',
    why: 'zero has been answered two lines above',
  },
  {
    file: 'packages/fixed/src/exp.ts',
    replacement: 'false',
    line: 'type.min',
    why: 'the smallest number has no negative, and its series leaves the range at once',
  },
  {
    file: 'packages/fixed/src/log2.ts',
    replacement: 'bits < 0n',
    why: 'zero cannot be inverted: undefined too',
  },
  {
    file: 'packages/fixed/src/log2.ts',
    replacement: 'bits > type.one',
    why: '1 inverted is 1, and its logarithm 0',
  },
  { file: 'packages/fixed/src/log2.ts', replacement: 'false', line: 'x === type.one', why: CUT_SHORT },
  { file: 'packages/fixed/src/sqrt.ts', replacement: 'false', line: 'type.one', why: CUT_SHORT },
  {
    file: 'packages/fixed/src/sqrt.ts',
    replacement: 'bits >= type.one',
    why: '1 has been answered in the line above',
  },
];

/** Why no test can notice a mutant; nothing where one could, or nobody has looked. */
export function whyEquivalent(file: string, line: string, replacement: string): string | undefined {
  return EQUIVALENTS.find(
    (known) => known.file === file && known.replacement === replacement && line.includes(known.line ?? ''),
  )?.why;
}
