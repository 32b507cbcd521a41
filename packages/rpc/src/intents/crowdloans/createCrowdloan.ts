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
    /** What its maker puts in, and sets aside. */
    depositTao: tao,
    /** The least a contribution may be. */
    minContributionTao: tao,
    /** The most it may raise. */
    capTao: tao,
    /** The block it ends at. */
    end: u32,
    /** Who receives what is raised. */
    targetSs58: optional(account),
    /** The intent it is about. */
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
