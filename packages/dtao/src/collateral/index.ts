/**
 * Miners' collateral: what a registration locks, what comes free with what is earned.
 *
 * @packageDocumentation
 */

export {
  computeRegistrationCharge,
  MAX_COLLATERAL_LOCK_SHARE_U16,
  type RegistrationCharge,
  type RegistrationChargeInput,
} from './collateralCharge.ts';
export {
  type AddCollateralInput,
  type CollateralPayment,
  type CollateralSettlement,
  computeRemovableStake,
  MAX_COLLATERAL_DRAIN_BITS,
  MAX_COLLATERAL_POSITIONS,
  type MinerCollateral,
  planAddCollateral,
  settleCollateral,
} from './minerCollateral.ts';
export {
  computeCollateralLimit,
  payRegistration,
  type RegistrationPayment,
  type RegistrationPaymentInput,
  type RegistrationPaymentRefusal,
} from './payRegistration.ts';
