import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { AuthorizedUpgrade } from '../storage.ts';

/** Root says which code anybody may bring, as long as it is a newer one. That code itself cannot be run here. */
export const authorizeUpgrade: CallDefinition = defineCall<{ code_hash: Hex }>(
  'System.authorize_upgrade',
  ({ state, origin, deposit }, { code_hash }) => {
    ensureRoot(origin);
    AuthorizedUpgrade.insert(state, { code_hash, check_version: true });
    deposit('System.UpgradeAuthorized', { code_hash, check_version: true });
  },
);
