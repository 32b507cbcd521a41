import type { ApiTable } from '../../runtime/RuntimeApi.ts';
import { currentSetId } from './currentSetId.ts';
import { grandpaAuthorities } from './grandpaAuthorities.ts';

/** Who finalizes blocks. That somebody once was among them can be proved by nobody: the runtime knows no such proof. */
export const grandpaApi: ApiTable = {
  'GrandpaApi.grandpa_authorities': grandpaAuthorities,
  'GrandpaApi.current_set_id': currentSetId,
  'GrandpaApi.generate_key_ownership_proof': () => null,
};
