import type { StorageValue } from '../../chainView/names.ts';
import { textOf } from '../shared/text.ts';

/** What a coldkey says about itself; every field may be empty. */
export interface ColdkeyIdentity {
  /** Its name. */
  readonly name: string;
  /** Its page. */
  readonly url: string;
  /** Its source. */
  readonly githubRepo: string;
  /** Its picture. */
  readonly image: string;
  /** Its Discord. */
  readonly discord: string;
  /** What it does. */
  readonly description: string;
  /** Anything else. */
  readonly additional: string;
}

type Stored = NonNullable<StorageValue<'SubtensorModule', 'IdentitiesV2'>>;

/** An identity as storage holds it, with texts. */
export function identityOf(stored: Stored): ColdkeyIdentity {
  return {
    name: textOf(stored.name),
    url: textOf(stored.url),
    githubRepo: textOf(stored.github_repo),
    image: textOf(stored.image),
    discord: textOf(stored.discord),
    description: textOf(stored.description),
    additional: textOf(stored.additional),
  };
}
