import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { addCollateral as add, type CollateralOrder } from '../registration/addCollateral.ts';

/** Locks alpha as a miner's collateral. */
export const addCollateral: CallDefinition = defineCall<CollateralOrder>(
  'SubtensorModule.add_collateral',
  add,
);
