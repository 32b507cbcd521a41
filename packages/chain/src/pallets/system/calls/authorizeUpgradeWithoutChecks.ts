import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import type { Hex } from '../../../state/AccountId.ts';
import { AuthorizedUpgrade } from '../storage.ts';

/** Root says which code anybody may bring, whatever it is. That code itself cannot be run here. */
export const authorizeUpgradeWithoutChecks: CallDefinition = defineCall<{ code_hash: Hex }>(
  'System.authorize_upgrade_without_checks',
  ({ state, origin, deposit }, { code_hash }) => {
    ensureRoot(origin);
    AuthorizedUpgrade.insert(state, { code_hash, check_version: false });
    deposit('System.UpgradeAuthorized', { code_hash, check_version: false });
  },
);
