import type { ApiTable } from '../../runtime/RuntimeApi.ts';
import { queryLengthToFee } from '../TransactionPaymentApi/queryLengthToFee.ts';
import { queryWeightToFee } from '../TransactionPaymentApi/queryWeightToFee.ts';
import { queryCallFeeDetails } from './queryCallFeeDetails.ts';
import { queryCallInfo } from './queryCallInfo.ts';

/** What calls would cost. */
export const transactionPaymentCallApi: ApiTable = {
  'TransactionPaymentCallApi.query_call_info': queryCallInfo,
  'TransactionPaymentCallApi.query_call_fee_details': queryCallFeeDetails,
  'TransactionPaymentCallApi.query_weight_to_fee': queryWeightToFee,
  'TransactionPaymentCallApi.query_length_to_fee': queryLengthToFee,
};
