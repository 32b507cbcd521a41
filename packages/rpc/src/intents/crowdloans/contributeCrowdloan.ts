import { defineIntent } from '../defineIntent.ts';
import { taoOrAll, u32 } from '../params/index.ts';
import { coldkeyOf } from '../shared/accounts.ts';
import { spendableRao } from '../shared/everything.ts';

/**
 * Contributes to a crowdloan.
 */
export const contributeCrowdloan = /* @__PURE__ */ defineIntent({
  name: 'contribute_crowdloan',
  category: 'crowdloans',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Crowdloan.contribute'],
  summary: 'Contributes to a crowdloan.',
  params: {
    crowdloanId: u32,
    amountTao: taoOrAll,
  },
  call: async ({ crowdloanId, amountTao }, context) => ({
    path: 'Crowdloan.contribute',
    arguments: {
      crowdloan_id: crowdloanId,
      amount:
        amountTao === 'all'
          ? await spendableRao(context.view, coldkeyOf(context, 'contributeCrowdloan'))
          : amountTao,
    },
  }),
});
