import type { Pallet } from '../../runtime/Pallet.ts';

/** Fees. */
export const transactionPayment: Pallet = { name: 'TransactionPayment', calls: [] };
