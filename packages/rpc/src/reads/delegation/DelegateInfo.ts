import {
  type Coldkey,
  createProportion,
  type Hotkey,
  type Proportion,
  type Tao,
  taoFromRao,
} from '@taokit/types';
import type { ApiResult } from '../../chainView/names.ts';
import { coldkeyOf, hotkeyOf } from '../shared/accounts.ts';

/** A hotkey others can stake with. */
export interface DelegateInfo {
  /** The hotkey. */
  readonly hotkey: Hotkey;
  /** Who owns it. */
  readonly owner: Coldkey;
  /** The part of what stakers earn that it keeps. */
  readonly take: Proportion;
  /** How many stake with it. */
  readonly nominatorCount: number;
  /** The subnets it has a seat on. */
  readonly registrations: readonly number[];
  /** The subnets its weights count on. */
  readonly validatorPermits: readonly number[];
  /** What 1,000 TAO earn with it in a day, as the chain estimates. */
  readonly returnPer1000: Tao;
  /** What all that is staked with it earns in a day, as the chain estimates. */
  readonly totalDailyReturn: Tao;
}

type Answer = ApiResult<'DelegateInfoRuntimeApi', 'get_delegates'>[number];

/** A delegate as the runtime answers it. */
export function delegateInfoOf(answer: Answer): DelegateInfo {
  return {
    hotkey: hotkeyOf(answer.delegate_ss58),
    owner: coldkeyOf(answer.owner_ss58),
    take: createProportion(answer.take),
    nominatorCount: answer.nominators.length,
    registrations: answer.registrations,
    validatorPermits: answer.validator_permits,
    returnPer1000: taoFromRao(answer.return_per_1000),
    totalDailyReturn: taoFromRao(answer.total_daily_return),
  };
}
