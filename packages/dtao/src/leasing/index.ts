/**
 * Leased subnets: when a lease starts and ends, and who shares the owner's cut.
 *
 * @packageDocumentation
 */

export {
  checkLeaseEnd,
  checkLeaseStart,
  type LeaseEndInput,
  type LeaseEndRefusal,
  type LeaseStartInput,
  type LeaseStartRefusal,
} from './leaseCalls.ts';
export {
  computeContributorsCut,
  isLeasePaymentLargeEnough,
  LEASE_DIVIDEND_INTERVAL_BLOCKS,
  type LeaseContributor,
  type LeaseDividends,
  type LeaseDividendsInput,
  MIN_LEASE_PAYMENT_RAO,
  splitLeaseDividends,
} from './leaseDividends.ts';
