import { type Coldkey, type Ss58, type Tao, taoFromRao } from '@taokit/types';
import type { StorageValue } from '../../chainView/names.ts';
import { coldkeyOf, ss58Of } from '../shared/accounts.ts';

/** Money that several put together. */
export interface CrowdloanInfo {
  /** Its number. */
  readonly crowdloanId: number;
  /** Who began it. */
  readonly creator: Coldkey;
  /** What the creator put in first, and gets back last. */
  readonly deposit: Tao;
  /** The least anybody may put in. */
  readonly minContribution: Tao;
  /** The most it takes in all. */
  readonly cap: Tao;
  /** What is in it. */
  readonly raised: Tao;
  /** The block nothing more is taken from. */
  readonly endBlock: number;
  /** Where the money is meanwhile. */
  readonly fundsAccount: Ss58;
  /** Whom it is for; absent where a call says so. */
  readonly targetAddress?: Ss58;
  /** Whether a call is made with it. */
  readonly hasCall: boolean;
  /** Whether it is done. */
  readonly finalized: boolean;
  /** How many put something in. */
  readonly contributorCount: number;
}

type Stored = NonNullable<StorageValue<'Crowdloan', 'Crowdloans'>>;

/** A crowdloan as storage holds it. */
export function crowdloanOf(crowdloanId: number, stored: Stored): CrowdloanInfo {
  return {
    crowdloanId,
    creator: coldkeyOf(stored.creator),
    deposit: taoFromRao(stored.deposit),
    minContribution: taoFromRao(stored.min_contribution),
    cap: taoFromRao(stored.cap),
    raised: taoFromRao(stored.raised),
    endBlock: stored.end,
    fundsAccount: ss58Of(stored.funds_account),
    ...(stored.target_address !== null && { targetAddress: ss58Of(stored.target_address) }),
    hasCall: stored.call !== null,
    finalized: stored.finalized,
    contributorCount: stored.contributors_count,
  };
}
