import { defineRead } from '../Read.ts';
import { coldkey } from '../shared/params.ts';
import { type ColdkeyIdentity, identityOf } from './ColdkeyIdentity.ts';

/** What a coldkey says about itself (`IdentitiesV2`), `undefined` when nothing. */
export const identity = defineRead({
  name: 'identity',
  category: 'Identity & commitments',
  summary: 'What a coldkey says about itself, if it does.',
  params: { coldkey },
  uses: ['SubtensorModule.IdentitiesV2'],
  async read(view, { coldkey }): Promise<ColdkeyIdentity | undefined> {
    const stored = await view.query('SubtensorModule', 'IdentitiesV2', coldkey);
    return stored && identityOf(stored);
  },
});
