import { callHash } from '../../internal/callHash.ts';
import { defineIntent } from '../defineIntent.ts';
import { accounts, integerFrom, timepoint } from '../params/index.ts';
import { innerIntent } from '../shared/inner.ts';
import { checkMultisig, innerOf, sortedSignatories } from '../shared/multisigs.ts';

/**
 * Takes back a call of a multisig that one has opened.
 */
export const multisigCancel = /* @__PURE__ */ defineIntent({
  name: 'multisig_cancel',
  category: 'multisigs',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Multisig.cancel_as_multi'],
  summary: 'Takes back a call of a multisig that one has opened.',
  params: {
    /** How many members must agree. */
    threshold: integerFrom(2, 100),
    /** The members besides the one who signs. */
    otherSignatories: accounts,
    /** The intent it is about. */
    call: innerIntent,
    /** Where it was opened. */
    timepoint: timepoint,
  },
  refine: (values) => checkMultisig('multisigCancel', values),
  call: async (values, context) => {
    const inner = await innerOf(context, 'multisigCancel', values);
    return {
      path: 'Multisig.cancel_as_multi',
      arguments: {
        threshold: values.threshold,
        other_signatories: sortedSignatories(values.otherSignatories),
        timepoint: values.timepoint,
        call_hash: callHash(context.view.interface, inner),
      },
    };
  },
});
