import { checkOwnerSetting, type RangedSetting } from '@taokit/dtao/hyperparameters';
import type { ChainReads } from '../../../runtime/ChainReads.ts';

/** The oldest release whose ranges were read. */
const OLDEST_RANGES = 425;

/** Whether a parameter may have a value; before 425 the ranges of 425 hold, so that no call breaks a block of an older release. */
export function checkSetting(
  { spec }: Pick<ChainReads, 'spec'>,
  setting: RangedSetting,
  value: number | bigint,
): ReturnType<typeof checkOwnerSetting> {
  return checkOwnerSetting(setting, BigInt(value), { spec: Math.max(spec, OLDEST_RANGES) });
}
