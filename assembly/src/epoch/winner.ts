/** `null_validator_winner`: the uid with the largest total stake, all 128 bits of it; among equals the lowest. */
import { n } from '../memory';
import { stakeHigh, stakeLow } from './stake';

export let winner: u32 = 0;

export function electWinner(): u32 {
  winner = 0;
  for (let i: u32 = 1; i < n; i++) {
    const high = <i64>stakeHigh(i);
    const most = <i64>stakeHigh(winner);
    if (high > most || (high == most && stakeLow(i) > stakeLow(winner))) winner = i;
  }
  return winner;
}
