import { callValue } from '@taokit/types/registry';
import { defineIntent } from '../defineIntent.ts';
import { accounts } from '../params/index.ts';
import { innerIntent } from '../shared/inner.ts';
import { innerOf, sortedSignatories } from '../shared/multisigs.ts';

/**
 * Makes a call for a multisig of which one member is enough.
 */
export const multisigThreshold1 = /* @__PURE__ */ defineIntent({
  name: 'multisig_threshold_1',
  category: 'multisigs',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Multisig.as_multi_threshold_1'],
  summary: 'Makes a call for a multisig of which one member is enough.',
  params: {
    otherSignatories: accounts,
    call: innerIntent,
  },
  call: async ({ otherSignatories, call }, context) => ({
    path: 'Multisig.as_multi_threshold_1',
    arguments: {
      other_signatories: sortedSignatories(otherSignatories),
      call: callValue(
        context.view.interface,
        await innerOf(context, 'multisigThreshold1', { threshold: 1, otherSignatories, call }),
      ),
    },
  }),
});
