import { callValue } from '@taokit/types/registry';
import { defineIntent } from '../defineIntent.ts';
import { accounts, integerFrom, optional, timepoint } from '../params/index.ts';
import { weightOf } from '../shared/calls.ts';
import { innerIntent } from '../shared/inner.ts';
import { checkMultisig, innerOf, sortedSignatories } from '../shared/multisigs.ts';

/**
 * Opens, approves or makes a call of a multisig: made when enough members have agreed.
 */
export const multisigExecute = /* @__PURE__ */ defineIntent({
  name: 'multisig_execute',
  category: 'multisigs',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Multisig.as_multi'],
  summary: 'Opens, approves or makes a call of a multisig: made when enough members have agreed.',
  params: {
    threshold: integerFrom(2, 100),
    otherSignatories: accounts,
    call: innerIntent,
    timepoint: optional(timepoint),
  },
  refine: (values) => checkMultisig('multisigExecute', values),
  call: async (values, context) => {
    const inner = await innerOf(context, 'multisigExecute', values);
    return {
      path: 'Multisig.as_multi',
      arguments: {
        threshold: values.threshold,
        other_signatories: sortedSignatories(values.otherSignatories),
        maybe_timepoint: values.timepoint ?? null,
        call: callValue(context.view.interface, inner),
        max_weight: await weightOf(context, inner),
      },
    };
  },
});
