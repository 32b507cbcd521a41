import type { Scenario } from '../Scenario.ts';

/** The end of all bonds in one miner. */
export interface BondsReset {
  /** Before which epoch. */
  readonly epoch: number;
  /** In which miner. */
  readonly miner: string;
}

/** A scenario that people compare versions of consensus with. */
export interface StandardCase extends Scenario {
  /** Its number in the public simulators; `null` when it has none there. */
  readonly number: number | null;
  /** Its title. */
  readonly title: string;
  /** Where simulators with a bonds reset end bonds. Run only on request. */
  readonly bondsReset?: BondsReset;
}
