import type { SubnetIdentity } from '@taokit/types';
import type { StorageValue } from '../../chainView/names.ts';
import { defineRead } from '../Read.ts';
import { netuid } from '../shared/params.ts';
import { textOf } from '../shared/text.ts';

/** What a subnet's owner says about it (`SubnetIdentitiesV3`), `undefined` when nothing. */
export const subnetIdentity = defineRead({
  name: 'subnet_identity',
  category: 'Subnets',
  summary: "What a subnet's owner says about it, if anything.",
  params: { netuid },
  uses: ['SubtensorModule.SubnetIdentitiesV3'],
  async read(view, { netuid }): Promise<SubnetIdentity | undefined> {
    const stored = await view.query('SubtensorModule', 'SubnetIdentitiesV3', netuid);
    return stored && subnetIdentityOf(stored);
  },
});

type Stored = NonNullable<StorageValue<'SubtensorModule', 'SubnetIdentitiesV3'>>;

/** A subnet's identity as storage holds it, with texts. */
export function subnetIdentityOf(stored: Stored): SubnetIdentity {
  return {
    subnetName: textOf(stored.subnet_name),
    githubRepo: textOf(stored.github_repo),
    subnetContact: textOf(stored.subnet_contact),
    subnetUrl: textOf(stored.subnet_url),
    discord: textOf(stored.discord),
    description: textOf(stored.description),
    logoUrl: textOf(stored.logo_url),
    additional: textOf(stored.additional),
  };
}
