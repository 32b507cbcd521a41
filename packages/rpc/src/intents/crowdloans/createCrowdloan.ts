import { callValue } from '@taokit/types/registry';
import { defineIntent } from '../defineIntent.ts';
import { account, optional, tao, u32 } from '../params/index.ts';
import { innerIntent } from '../shared/inner.ts';
import { refuseInput } from '../shared/refuse.ts';

/**
 * Opens a crowdloan, with the account it pays or the call it makes.
 */
export const createCrowdloan = /* @__PURE__ */ defineIntent({
  name: 'create_crowdloan',
  category: 'crowdloans',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Crowdloan.create'],
  summary: 'Opens a crowdloan, with the account it pays or the call it makes.',
  params: {
    depositTao: tao,
    minContributionTao: tao,
    capTao: tao,
    end: u32,
    targetSs58: optional(account),
    call: optional(innerIntent),
  },
  refine: ({ targetSs58, call }) => {
    if ((targetSs58 === undefined) === (call === undefined))
      refuseInput('createCrowdloan.targetSs58', targetSs58, 'given, or else call, and not both');
  },
  call: async ({ depositTao, minContributionTao, capTao, end, targetSs58, call }, { view, compose }) => ({
    path: 'Crowdloan.create',
    arguments: {
      deposit: depositTao,
      min_contribution: minContributionTao,
      cap: capTao,
      end,
      call: call === undefined ? null : callValue(view.interface, await compose(call)),
      target_address: targetSs58 ?? null,
    },
  }),
});
