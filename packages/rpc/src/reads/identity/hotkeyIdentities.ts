import { definePinnedRead } from '../Read.ts';
import { isNobody } from '../shared/accounts.ts';
import { hotkeys } from '../shared/params.ts';
import { type ColdkeyIdentity, identityOf } from './ColdkeyIdentity.ts';

/** What the owners of hotkeys say about themselves, by hotkey; hotkeys whose owner says nothing are left out. */
export const hotkeyIdentities = definePinnedRead({
  name: 'hotkey_identities',
  category: 'Identity & commitments',
  summary: 'What the owners of hotkeys say about themselves.',
  params: { hotkeys },
  uses: ['SubtensorModule.Owner', 'SubtensorModule.IdentitiesV2'],
  async read(view, { hotkeys }): Promise<ReadonlyMap<string, ColdkeyIdentity>> {
    const names: readonly string[] = [...new Set(hotkeys)];
    const owners = await view.queryMany(names.map((hotkey) => ['SubtensorModule', 'Owner', hotkey] as const));
    const identities = await view.queryMany(
      owners.map((owner) => ['SubtensorModule', 'IdentitiesV2', owner] as const),
    );
    return new Map(
      identities.flatMap((stored, index) =>
        stored === undefined || isNobody(owners[index]!)
          ? []
          : [[names[index]!, identityOf(stored)] as const],
      ),
    );
  },
});
