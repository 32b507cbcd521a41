import { crowdloan } from './crowdloan.ts';
import { crowdloanContributors } from './crowdloanContributors.ts';
import { crowdloans } from './crowdloans.ts';
import { lease } from './lease.ts';
import { leases } from './leases.ts';

/** Reads of leases and crowdloans, by name. */
export const leasingReads = { crowdloan, crowdloanContributors, crowdloans, lease, leases } as const;
