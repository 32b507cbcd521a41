import { type Tao, taoFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { coldkey } from '../shared/params.ts';

/** The free TAO of an account (`System.Account`): reserved TAO is not in it. */
export const balance = defineRead({
  name: 'balance',
  category: 'Accounts & keys',
  summary: 'The free TAO of an account.',
  params: { coldkey },
  uses: ['System.Account'],
  async read(view, { coldkey }): Promise<Tao> {
    return taoFromRao((await view.query('System', 'Account', coldkey)).data.free);
  },
});
