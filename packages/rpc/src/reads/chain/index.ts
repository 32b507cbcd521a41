import { blockInfo } from './blockInfo.ts';
import { blockTime } from './blockTime.ts';
import { isFastBlocks } from './isFastBlocks.ts';
import { mevShieldNextKey } from './mevShieldNextKey.ts';
import { timestamp } from './timestamp.ts';
import { txRateLimit } from './txRateLimit.ts';

/** Reads of the chain itself, by name. */
export const chainReads = {
  blockInfo,
  blockTime,
  isFastBlocks,
  mevShieldNextKey,
  timestamp,
  txRateLimit,
} as const;
