import { collateralPolicy } from './collateralPolicy.ts';
import { minerCollateral } from './minerCollateral.ts';
import { subnetCollateral } from './subnetCollateral.ts';

/** Reads of mining and collateral, by name. */
export const collateralReads = { collateralPolicy, minerCollateral, subnetCollateral } as const;
