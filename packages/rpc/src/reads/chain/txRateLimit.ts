import { defineRead } from '../Read.ts';

/** Blocks between two limited transactions of a key (`TxRateLimit`), u64. */
export const txRateLimit = defineRead({
  name: 'tx_rate_limit',
  category: 'Chain',
  summary: 'Blocks between two limited transactions of a key.',
  params: {},
  uses: ['SubtensorModule.TxRateLimit'],
  read: (view): Promise<bigint> => view.query('SubtensorModule', 'TxRateLimit'),
});
