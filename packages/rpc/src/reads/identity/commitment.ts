import { type Commitment, taoFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { accountBytes } from '../shared/accountBytes.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { hotkey, netuid } from '../shared/params.ts';
import { fieldsOf } from './commitmentFields.ts';

/** What a hotkey published on a subnet (`Commitments.CommitmentOf`), `undefined` when nothing. */
export const commitment = defineRead({
  name: 'commitment',
  category: 'Identity & commitments',
  summary: 'What a hotkey published on a subnet, if it did.',
  params: { netuid, hotkey },
  uses: ['Commitments.CommitmentOf'],
  async read(view, { netuid, hotkey }): Promise<Commitment | undefined> {
    const stored = await view.query('Commitments', 'CommitmentOf', netuid, hotkey);
    if (stored === undefined) return undefined;
    return {
      netuid,
      hotkey: hotkeyOf(accountBytes(hotkey)),
      block: stored.block,
      deposit: taoFromRao(stored.deposit),
      fields: fieldsOf(stored.info.fields),
    };
  },
});
