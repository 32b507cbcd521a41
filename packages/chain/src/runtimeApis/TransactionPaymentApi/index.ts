import type { ApiTable } from '../../runtime/RuntimeApi.ts';
import { queryFeeDetails } from './queryFeeDetails.ts';
import { queryInfo } from './queryInfo.ts';
import { queryLengthToFee } from './queryLengthToFee.ts';
import { queryWeightToFee } from './queryWeightToFee.ts';

/** What extrinsics cost, as clients ask before they sign. */
export const transactionPaymentApi: ApiTable = {
  'TransactionPaymentApi.query_info': queryInfo,
  'TransactionPaymentApi.query_fee_details': queryFeeDetails,
  'TransactionPaymentApi.query_weight_to_fee': queryWeightToFee,
  'TransactionPaymentApi.query_length_to_fee': queryLengthToFee,
};
