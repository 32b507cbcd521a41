import { type Tao, taoFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';

/** The least an account must hold to stay (`Balances.ExistentialDeposit`). */
export const existentialDeposit = defineRead({
  name: 'existential_deposit',
  category: 'Accounts & keys',
  summary: 'The least an account must hold to stay.',
  params: {},
  uses: ['Balances.ExistentialDeposit'],
  async read(view): Promise<Tao> {
    return taoFromRao(view.constant('Balances', 'ExistentialDeposit'));
  },
});
