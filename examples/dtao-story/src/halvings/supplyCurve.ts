import { projectSupply, type SupplyPoint } from '@taokit/dtao';
import { BLOCKS_PER_DAY } from '../launch/launchBlocks.ts';

/** Blocks in a year of 365 days. */
export const BLOCKS_PER_YEAR = 365 * BLOCKS_PER_DAY;

/** A way for a supply to grow. */
export interface SupplyScenario {
  /** Its name. */
  readonly name: string;
  /** Taken out of the supply per block, rao. */
  readonly recycledPerBlockRao: bigint;
  /** Alpha added to the pool for each alpha emitted, U96F32 bits; 0 for TAO. */
  readonly injectionBits: bigint;
}

/** TAO as issued, TAO that is recycled, and a subnet's alpha at the highest rate. */
export const SCENARIOS: readonly SupplyScenario[] = [
  { name: 'TAO, nothing recycled', recycledPerBlockRao: 0n, injectionBits: 0n },
  { name: 'TAO, 0.1 recycled per block', recycledPerBlockRao: 100_000_000n, injectionBits: 0n },
  { name: 'alpha of a subnet, full injection', recycledPerBlockRao: 0n, injectionBits: 1n << 32n },
];

/** Every halving of a supply that starts with nothing. */
export function halvingsOf(scenario: SupplyScenario, years: number): readonly SupplyPoint[] {
  return projectSupply({ ...growthOf(scenario), blocks: years * BLOCKS_PER_YEAR }).halvings;
}

/** The supply at the end of each year, from none. */
export function supplyByYear(scenario: SupplyScenario, years: number): readonly SupplyPoint[] {
  return Array.from({ length: years + 1 }, (_, year) => {
    const blocks = year * BLOCKS_PER_YEAR;
    return projectSupply({ ...growthOf(scenario), blocks }).end;
  });
}

/** A supply that starts with nothing and grows as a scenario says. */
function growthOf({ recycledPerBlockRao, injectionBits }: SupplyScenario) {
  return { recycledPerBlockRao, injectionBits, block: 0, issuanceRao: 0n };
}
