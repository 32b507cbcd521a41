// Generated from assembly/abi.ts by pnpm wasm:build, do not edit.
/** Slots of the kernel's address table: what the host writes, what the chain stores, raw vectors. */
export const INPUT_SLOTS = 18;
export const OUTPUT_SLOTS = 6;
export const RAW_SLOTS = 6;

/** Bytes from the start of the table to the parameters. */
export const PARAMETERS_AT = 120;

/** Parameters of 64 bits, in their order. */
export const PARAMETERS_64 = [
  'currentBlock',
  'bondCutoff',
  'activityCutoff',
  'minStake',
  'bondsMovingAverage',
  'emission',
  'miningPool',
  'dividendPool',
  'fallbackPool',
] as const;

/** Parameters of 32 bits, which follow. */
export const PARAMETERS_32 = [
  'owner',
  'maxAllowedValidators',
  'kappa',
  'bondsPenalty',
  'alphaLow',
  'alphaHigh',
  'steepness',
  'flags',
  'lastUpdateCount',
  'permitsCount',
] as const;

// Bits of the flags.
export const YUMA3 = 1;
export const LIQUID_ALPHA = 2;
export const COMMIT_REVEAL = 4;
export const STAKE_IN_RAO = 8;
export const ROWS_ONLY = 16;
export const LOOKS_BACK = 32;
export const STORES_CONSENSUS = 64;
export const NULL_CONSENSUS = 128;
