/** `null_validator_winner`: the uid with the largest total stake, all 128 bits of it; among equals the lowest. */
import { n } from '../memory';
import { highWord, lowWord } from './stake';

export let winner: u32 = 0;

export function electWinner(): u32 {
  winner = 0;
  for (let i: u32 = 1; i < n; i++) {
    const high = <i64>highWord(i);
    const most = <i64>highWord(winner);
    if (high > most || (high == most && lowWord(i) > lowWord(winner))) winner = i;
  }
  return winner;
}
