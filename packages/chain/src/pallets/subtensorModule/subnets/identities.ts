import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { ChainIdentityV2, SubnetIdentityV3 } from '../storage/values.ts';

type Limits<Identity> = Readonly<Record<keyof Identity, number>>;

const COLDKEY_LIMITS: Limits<ChainIdentityV2> = {
  name: 256,
  url: 256,
  github_repo: 256,
  image: 1_024,
  discord: 256,
  description: 1_024,
  additional: 1_024,
};
const SUBNET_LIMITS: Limits<SubnetIdentityV3> = {
  subnet_name: 256,
  github_repo: 1_024,
  subnet_contact: 1_024,
  subnet_url: 1_024,
  discord: 256,
  description: 1_024,
  logo_url: 1_024,
  additional: 1_024,
};
/** Most bytes of a coldkey's texts together, without `github_repo`, which is not counted. */
const MOST_COLDKEY_BYTES = 4_096;

/** Whether a subnet's texts are short enough (`is_valid_subnet_identity`). */
export function isSubnetIdentity(identity: SubnetIdentityV3): boolean {
  return isWithin(identity, SUBNET_LIMITS);
}

/** Ends the call where a coldkey's texts are too long (`is_valid_identity`). */
export function ensureIdentity(identity: ChainIdentityV2): void {
  const { github_repo: _, ...counted } = identity;
  const bytes = Object.values(counted).reduce((sum, text) => sum + text.length, 0);
  const isValid = isWithin(identity, COLDKEY_LIMITS) && bytes <= MOST_COLDKEY_BYTES;
  ensure(isValid, 'SubtensorModule.InvalidIdentity', `A text is too long, or the ${bytes} bytes of all are.`);
}

/** Ends the call where a subnet's texts are too long. */
export function ensureSubnetIdentity(identity: SubnetIdentityV3): void {
  ensure(
    isSubnetIdentity(identity),
    'SubtensorModule.InvalidIdentity',
    'A text of the identity is too long.',
  );
}

function isWithin<Identity extends Readonly<Record<keyof Identity, Uint8Array>>>(
  identity: Identity,
  limits: Limits<Identity>,
): boolean {
  return (Object.keys(limits) as (keyof Identity)[]).every(
    (field) => identity[field].length <= limits[field],
  );
}
