import { type Tao, taoFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { coldkeys } from '../shared/params.ts';

/** The free TAO of several accounts, by their addresses, in one request. */
export const balances = defineRead({
  name: 'balances',
  category: 'Accounts & keys',
  summary: 'The free TAO of several accounts, in one request.',
  params: { coldkeys },
  uses: ['System.Account'],
  async read(view, { coldkeys }): Promise<ReadonlyMap<string, Tao>> {
    const accounts = await view.queryMany(coldkeys.map((coldkey) => ['System', 'Account', coldkey] as const));
    return new Map(accounts.map(({ data }, index) => [coldkeys[index] as string, taoFromRao(data.free)]));
  },
});
