import type { Scenario } from '../Scenario.ts';

/** A scenario that people compare versions of consensus with. */
export interface StandardCase extends Scenario {
  /** Its number in the public simulators; `null` when it has none there. */
  readonly number: number | null;
  /** Its title. */
  readonly title: string;
  /** Where simulators with a bonds reset end bonds: before which epoch, in which miner. Run only on request. */
  readonly bondsReset?: { readonly epoch: number; readonly miner: string };
}
