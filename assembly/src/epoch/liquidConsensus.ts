/** `compute_consensus_for_liquid_alpha`: this epoch's consensus, or the one stored by the epoch before. */
import { flags, LIQUID_ALPHA, LOOKS_BACK, YUMA3 } from '../abi.generated';
import { u16Proportion } from '../fixed/I32F32';
import { consensus, n, previousConsensus, take } from '../memory';

/** The consensus that enters liquid alpha, one i64 per uid. */
export let liquidConsensus: usize = 0;

/** Whether Yuma3 may use liquid alpha; classic never does. */
// @ts-ignore: decorator
@inline
export function isLiquid(): bool {
  return (flags & (YUMA3 | LIQUID_ALPHA)) == (YUMA3 | LIQUID_ALPHA);
}

/** Chooses the consensus; returns whether it is anything but 0, without which there is no liquid alpha. */
export function chooseConsensus(): bool {
  liquidConsensus = consensus();
  if (flags & LOOKS_BACK) {
    liquidConsensus = take(n, 3);
    for (let j: u32 = 0; j < n; j++)
      store<i64>(liquidConsensus + (j << 3), u16Proportion(load<u16>(previousConsensus() + (j << 1))));
  }
  for (let j: u32 = 0; j < n; j++) if (load<i64>(liquidConsensus + (j << 3)) != 0) return true;
  return false;
}
