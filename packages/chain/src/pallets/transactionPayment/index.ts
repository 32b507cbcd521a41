import type { Pallet } from '../../runtime/Pallet.ts';
import { paymentApis } from './apis.ts';

/** Fees. */
export const transactionPayment: Pallet = { name: 'TransactionPayment', calls: [], apis: paymentApis };
