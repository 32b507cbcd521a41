import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { type LeaseTerms, registerLease } from '../leasing/registerLease.ts';

/** Registers a subnet with what a crowdloan raised; the crowdloan makes this call when it is finalized. */
export const registerLeasedNetwork: CallDefinition = defineCall<LeaseTerms>(
  'SubtensorModule.register_leased_network',
  registerLease,
);
