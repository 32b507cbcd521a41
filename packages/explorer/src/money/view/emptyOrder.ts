import type { QuoteText } from '../model/quoteForm.ts';

const NO_POOL = { netuid: '', tao: '', alpha: '', weight: '', fee: '' };

/** An order before anything is typed. */
export const EMPTY_ORDER: QuoteText = {
  kind: 'stake',
  pools: 'weighted',
  pool: NO_POOL,
  to: NO_POOL,
  amount: '',
  tolerance: '',
  limit: '',
  allowPartial: true,
  stake: '',
};
