/** Emission: incentive and dividends each over the sum of both, times the emission in rao, floored. */
import { add } from '../fixed/I32F32';
import { LOW, mulHigh, mulWide } from '../fixed/wide';
import {
  activeStake,
  combinedEmission,
  dividends,
  incentive,
  n,
  serverEmission,
  stake,
  validatorEmission,
} from '../memory';
import { emission } from '../abi.generated';
import { normalizeUsingSum, sum } from './vectors';

export function computeEmission(): void {
  const bytes = (<usize>n) << 3;
  for (let i: usize = 0; i < bytes; i += 8)
    store<i64>(combinedEmission() + i, add(load<i64>(incentive() + i), load<i64>(dividends() + i)));
  const total = sum(combinedEmission(), n);
  if (total == 0) fallBackToStake(bytes);
  else shareByScores(total, bytes);
  toRao(serverEmission());
  toRao(validatorEmission());
  toRao(combinedEmission());
}

function shareByScores(total: i64, bytes: usize): void {
  memory.copy(serverEmission(), incentive(), bytes);
  memory.copy(validatorEmission(), dividends(), bytes);
  normalizeUsingSum(serverEmission(), n, total);
  normalizeUsingSum(validatorEmission(), n, total);
  normalizeUsingSum(combinedEmission(), n, total);
}

/** No scores: validators share by active stake, or by stake when none is active. */
function fallBackToStake(bytes: usize): void {
  const shares = sum(activeStake(), n) == 0 ? stake() : activeStake();
  memory.copy(serverEmission(), incentive(), bytes);
  memory.copy(validatorEmission(), shares, bytes);
  memory.copy(combinedEmission(), shares, bytes);
}

function toRao(vector: usize): void {
  const end = vector + ((<usize>n) << 3);
  for (let at = vector; at < end; at += 8) store<u64>(at, shareOf(load<i64>(at), emission));
}

/** `I96F32(share) * I96F32(rao)` to u64, floored and saturating. */
export function shareOf(share: i64, rao: u64): u64 {
  if (share <= 0) return 0;
  const part = <u64>share;
  if (part >> 32 == 0) return part * (rao >> 32) + ((part * (rao & LOW)) >> 32);
  const low = mulWide(part, rao);
  return mulHigh >> 32 != 0 ? u64.MAX_VALUE : (mulHigh << 32) | (low >> 32);
}
