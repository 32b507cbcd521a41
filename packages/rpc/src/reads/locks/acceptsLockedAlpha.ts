import { defineRead } from '../Read.ts';
import { coldkey } from '../shared/params.ts';

/** Set where a coldkey takes locked alpha (`ACCOUNT_FLAGS_ACCEPT_LOCKED_ALPHA`). */
const ACCEPTS = 1n;

/** Whether a coldkey takes locked alpha from others: not unless it said so (`AccountFlags`). */
export const acceptsLockedAlpha = defineRead({
  name: 'accepts_locked_alpha',
  category: 'Locks & conviction',
  summary: 'Whether a coldkey takes locked alpha from others.',
  params: { coldkey },
  uses: ['SubtensorModule.AccountFlags'],
  sinceSpec: 421,
  async read(view, { coldkey }): Promise<boolean> {
    return ((await view.query('SubtensorModule', 'AccountFlags', coldkey)) & ACCEPTS) !== 0n;
  },
});
