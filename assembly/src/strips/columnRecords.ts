/** What the second walk over the strips needs to know of the first: 64 bytes per strip. */
import { liquidConsensus } from '../epoch/liquidConsensus';
import { consensus, incentive, take } from '../memory';
import { columnUids } from './layout';

/** Maximum of the new bonds u32 x 4, their sum u64 x 4. */
export let records: usize = 0;

/** Takes room for the records. */
export function startRecords(strips: u32): void {
  records = take(strips, 6);
}

// @ts-ignore: decorator
@inline
export function recordOf(strip: u32): usize {
  return records + (strip << 6);
}

/** The uid of one lane's column. */
// @ts-ignore: decorator
@inline
export function uidOfLane(strip: u32, lane: u32): u32 {
  return load<u16>(columnUids + (strip << 3) + (lane << 1));
}

/** Writes a strip's consensus and ranks to the vectors. All ones stand for 1.0. */
export function storeConsensus(strip: u32, lanes: usize, used: u32): void {
  for (let lane: u32 = 0; lane < used; lane++) {
    const at = uidOfLane(strip, lane) << 3;
    const median = <u64>load<u32>(lanes + (lane << 2));
    const rank = <u64>load<u32>(lanes + (lane << 2), 16);
    store<u64>(consensus() + at, fromLane(<u32>median));
    // All weights 1.0, all stake: the sum that reached 2^32.
    store<u64>(incentive() + at, rank == 0 && median == 0xffffffff ? 1 << 32 : rank);
  }
}

/** Reads the consensus that enters a strip's liquid alpha. A proportion of u16 is 1.0 or leaves room below all ones. */
export function loadLiquidConsensus(strip: u32, lanes: usize, used: u32): void {
  for (let lane: u32 = 0; lane < used; lane++) {
    const value = load<u64>(liquidConsensus + (uidOfLane(strip, lane) << 3));
    store<u32>(lanes + (lane << 2), <u32>min(value, 0xffffffff));
  }
}

// @ts-ignore: decorator
@inline
export function fromLane(value: u32): u64 {
  return <u64>value + u64(value == 0xffffffff);
}
