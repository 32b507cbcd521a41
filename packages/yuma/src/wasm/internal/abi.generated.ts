// Generated from assembly/abi.ts by pnpm wasm:build, do not edit.
/** Slots of the kernel's address table: what the host writes, what the chain stores, raw vectors. */
export const INPUT_SLOTS = 18;
export const OUTPUT_SLOTS = 6;
export const RAW_SLOTS = 6;

/** Bytes from the start of the table to the parameters. */
export const PARAMETERS_AT = 120;

// Parameters of 64 bits.
/** Block of the epoch. */
export const CURRENT_BLOCK = 0;
/** Bonds toward a uid registered at this block or later are dropped. */
export const BOND_CUTOFF = 1;
/** Blocks after which a silent validator is inactive. */
export const ACTIVITY_CUTOFF = 2;
/** Total stake below it counts as 0. */
export const MIN_STAKE = 3;
/** In millionths. */
export const BONDS_MOVING_AVERAGE = 4;
/** What a Yuma epoch shares out. */
export const EMISSION = 5;
/** What a Null epoch pays to miners where anyone has stake. */
export const MINING_POOL = 6;
/** What a Null epoch pays by stake. */
export const DIVIDEND_POOL = 7;
/** What a Null epoch pays to miners where nobody has stake. */
export const FALLBACK_POOL = 8;
export const COUNT_64 = 9;

// Parameters of 32 bits, which follow.
/** The owner's uid; n or more when the subnet has none. */
export const OWNER = 0;
/** How many permits the epoch gives. */
export const MAX_ALLOWED_VALIDATORS = 1;
/** u16 proportion. */
export const KAPPA = 2;
/** u16 proportion. */
export const BONDS_PENALTY = 3;
/** u16 proportion. */
export const ALPHA_LOW = 4;
/** u16 proportion. */
export const ALPHA_HIGH = 5;
/** Hundredths, i16. */
export const STEEPNESS = 6;
/** Bits, see below. */
export const FLAGS = 7;
/** How many entries of `lastUpdate` the chain has; what stands behind them does not count. */
export const LAST_UPDATE_COUNT = 8;
/** How many entries of `permits` the chain has. */
export const PERMITS_COUNT = 9;
export const COUNT_32 = 10;

// Bits of the flags.
/** Yuma3 bonds. */
export const YUMA3 = 1;
/** Liquid alpha, where bonds are those of Yuma3. */
export const LIQUID_ALPHA = 2;
/** Pending commits mask columns. */
export const COMMIT_REVEAL = 4;
/** Total stake in whole rao, one word per uid, instead of two words of I64F64. */
export const STAKE_IN_RAO = 8;
/** What enters liquid alpha is `previousConsensus`. */
export const LOOKS_BACK = 16;
/** The epoch's consensus becomes `previousConsensus`. */
export const STORES_CONSENSUS = 32;
/** Null consensus. */
export const NULL_CONSENSUS = 64;
