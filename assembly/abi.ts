/**
 * What host and kernel agree on: where arrays stand, which parameters there are, what the flags mean. `scripts/wasmBuild.ts` writes
 * both sides from it: `src/abi.generated.ts` here and `abi.generated.ts` beside the host's code.
 */

/** An array with as many bytes for every uid, or the rows of a matrix: starts, ends, uids and values. */
export type Slot =
  | readonly [name: string, bytesPerUid: number]
  | readonly [name: string, rows: 'weights' | 'bonds'];

/** Slots of the address table. The host writes these. */
export const inputs: readonly Slot[] = [
  ['lastUpdate', 8],
  ['blockAtRegistration', 8],
  ['commitBlocks', 8],
  ['totalStake', 16],
  ['permits', 1],
  ['previousConsensus', 2],
  ['weights', 'weights'],
  ['bonds', 'bonds'],
  ['nextBonds', 'bonds'],
];

/** What the chain stores, in one piece, so that the host copies it at once. `storedVectors`: five u16 vectors. */
export const outputs: readonly Slot[] = [
  ['active', 1],
  ['newPermits', 1],
  ['storedVectors', 10],
  ['serverEmission', 8],
  ['validatorEmission', 8],
  ['combinedEmission', 8],
];

/** Raw I32F32 intermediates. */
export const intermediates: readonly Slot[] = [
  ['stake', 8],
  ['activeStake', 8],
  ['consensus', 8],
  ['incentive', 8],
  ['dividends', 8],
  ['validatorTrust', 8],
];

/**
 * A parameter, what it is, and the field of an input it is where it is one. They follow the address table, those of 64 bits first.
 */
export type Parameter = readonly [name: string, about: string, field?: string];

export const parameters64: readonly Parameter[] = [
  ['currentBlock', 'Block of the epoch.', 'currentBlock'],
  ['bondCutoff', 'Bonds toward a uid registered at this block or later are dropped.'],
  ['activityCutoff', 'Blocks after which a silent validator is inactive.', 'activityCutoff'],
  ['minStake', 'Total stake below it counts as 0.', 'minStakeRao'],
  ['bondsMovingAverage', 'In millionths.', 'bondsMovingAverage'],
  ['emission', 'What a Yuma epoch shares out.', 'emissionRao'],
  ['miningPool', 'What a Null epoch pays to miners where anyone has stake.'],
  ['dividendPool', 'What a Null epoch pays by stake.'],
  ['fallbackPool', 'What a Null epoch pays to miners where nobody has stake.'],
];

export const parameters32: readonly Parameter[] = [
  ['owner', "The owner's uid; n or more when the subnet has none."],
  ['maxAllowedValidators', 'How many permits the epoch gives.', 'maxAllowedValidators'],
  ['kappa', 'u16 proportion.', 'kappa'],
  ['bondsPenalty', 'u16 proportion.', 'bondsPenalty'],
  ['alphaLow', 'u16 proportion.', 'alphaLow'],
  ['alphaHigh', 'u16 proportion.', 'alphaHigh'],
  ['steepness', 'Hundredths, i16.', 'alphaSigmoidSteepness'],
  ['flags', 'Bits, see below.'],
  [
    'lastUpdateCount',
    'How many entries of `lastUpdate` the chain has; what stands behind them does not count.',
  ],
  ['permitsCount', 'How many entries of `permits` the chain has.'],
];

/** Bits of `flags`, the lowest first. */
export const flags: readonly Parameter[] = [
  ['YUMA3', 'Yuma3 bonds.', 'yuma3'],
  ['LIQUID_ALPHA', 'Liquid alpha, where bonds are those of Yuma3.', 'liquidAlpha'],
  ['COMMIT_REVEAL', 'Pending commits mask columns.', 'commitReveal'],
  ['STAKE_IN_RAO', 'Total stake in whole rao, one word per uid, instead of two words of I64F64.'],
  ['LOOKS_BACK', 'What enters liquid alpha is `previousConsensus`.'],
  ['STORES_CONSENSUS', "The epoch's consensus becomes `previousConsensus`."],
  ['NULL_CONSENSUS', 'Null consensus.'],
];

const slotCount = (slots: readonly Slot[]) =>
  slots.reduce((count, [, size]) => count + (typeof size === 'number' ? 1 : 4), 0);

/** Where the parameters stand behind the start of the table: on a multiple of 8. */
const parametersAt = Math.ceil(slotCount([...inputs, ...outputs, ...intermediates]) / 2) * 8;

const HEADER = '// Generated from assembly/abi.ts by pnpm wasm:build, do not edit.\n';

/** The kernel's side: accessors of the slots, the parameters as globals, the flags. */
export function kernelSide(): string {
  const all = [...inputs, ...outputs, ...intermediates];
  const offset64 = (i: number) => parametersAt + 8 * i;
  const offset32 = (i: number) => parametersAt + 8 * parameters64.length + 4 * i;
  const types32 = parameters32.map(([name]) => (name === 'steepness' ? 'i32' : 'u32'));
  const loads = [
    ...parameters64.map(([name], i) => `  ${name} = load<u64>(TABLE, ${offset64(i)});`),
    ...parameters32.map(([name], i) => `  ${name} = load<${types32[i]}>(TABLE, ${offset32(i)});`),
  ];
  let index = 0;
  const accessors = all.map(([name, size]) => {
    const at = 4 * index;
    index += typeof size === 'number' ? 1 : 4;
    const value = typeof size === 'number' ? `load<u32>(TABLE, ${at})` : `TABLE + ${at}`;
    return `// @ts-ignore: decorator\n@inline export function ${name}(): usize { return ${value}; }`;
  });
  return `${HEADER}import { put, putRows } from './memory';

export const TABLE: usize = memory.data(${offset32(parameters32.length)}, 8);

${accessors.join('\n')}

/** Lays every array out. */
export function layOut(uids: u32, weightsCapacity: u32, bondsCapacity: u32): void {
  let next = TABLE;
${all.map(([, size]) => `  next = ${layOutOf(size)};`).join('\n')}
}

${parameters64.map(([name, about]) => `/** ${about} */\nexport let ${name}: u64 = 0;`).join('\n')}
${parameters32.map(([name, about], i) => `/** ${about} */\nexport let ${name}: ${types32[i]} = 0;`).join('\n')}

/** Takes over what the host has written. */
export function readParameters(): void {
${loads.join('\n')}
}

${flags.map(([name, about], bit) => `/** ${about} */\nexport const ${name}: u32 = ${1 << bit};`).join('\n')}
`;
}

function layOutOf(size: number | 'weights' | 'bonds'): string {
  if (typeof size !== 'number') return `putRows(next, ${size}Capacity)`;
  const shift = Math.min(3, 31 - Math.clz32(size & -size));
  const times = size >> shift;
  return `put(next, uids${times === 1 ? '' : ` * ${times}`}, ${shift})`;
}

/** The host's side: how many slots there are, and what writes the parameters. */
export function hostSide(): string {
  const rest = (list: readonly Parameter[], type: string) =>
    list
      .filter(([name, , field]) => field === undefined && name !== 'flags')
      .map(([name, about]) => `  /** ${about} */\n  readonly ${camelCase(name)}: ${type};`);
  const read = ([name, , field]: Parameter) =>
    field === undefined ? `rest.${camelCase(name)}` : `fields.${field}`;
  const bits = flags.map((flag, bit) => `(${read(flag)} ? ${1 << bit} : 0)`).join(' |\n    ');
  const fields = [...parameters64, ...parameters32, ...flags].flatMap(([, , field]) => field ?? []);
  return `${HEADER}import type { EpochInput } from '../../EpochInput.ts';

/** Slots of the kernel's address table: what the host writes, what the chain stores, raw vectors. */
export const INPUT_SLOTS = ${slotCount(inputs)};
export const OUTPUT_SLOTS = ${slotCount(outputs)};
export const RAW_SLOTS = ${slotCount(intermediates)};

/** Parameters that are no field of an input. */
export interface DerivedParameters {
${[...rest(parameters64, 'bigint'), ...rest(parameters32, 'number'), ...rest(flags, 'boolean')].join('\n')}
}

/** Writes the parameters, which follow the address table. One by one: what sets them all from a list takes longer than a small epoch. */
export function setParameters(
  buffer: ArrayBuffer,
  table: number,
  fields: Pick<EpochInput, ${fields.map((field) => `'${field}'`).join(' | ')}>,
  rest: DerivedParameters,
): void {
  const words = new BigUint64Array(buffer, table + ${parametersAt});
${parameters64.map((of, i) => `  words[${i}] = ${read(of)};`).join('\n')}
  const halves = new Uint32Array(buffer, table + ${parametersAt + 8 * parameters64.length});
${parameters32.map((of, i) => `  halves[${i}] = ${of[0] === 'flags' ? bits : read(of)};`).join('\n')}
}
`;
}

/** `LOOKS_BACK` as `looksBack`; what has small letters stays. */
function camelCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
