import { alphaFromRao, type StakePosition } from '@taokit/types';
import type { ApiResult } from '../../chainView/names.ts';
import { coldkeyOf, hotkeyOf } from '../shared/accounts.ts';

type Answer = ApiResult<'StakeInfoRuntimeApi', 'get_stake_info_for_coldkey'>[number];

/** A position as the runtime answers it. */
export function positionOf(answer: Answer): StakePosition {
  const { netuid } = answer;
  return {
    hotkey: hotkeyOf(answer.hotkey),
    coldkey: coldkeyOf(answer.coldkey),
    netuid,
    stake: alphaFromRao(netuid, answer.stake),
    locked: alphaFromRao(netuid, answer.locked),
    emission: alphaFromRao(netuid, answer.emission),
    isRegistered: answer.is_registered,
  };
}
