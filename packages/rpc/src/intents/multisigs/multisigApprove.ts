import { callValue } from '@taokit/types/registry';
import { callHash } from '../../internal/callHash.ts';
import { defineIntent } from '../defineIntent.ts';
import { accounts, integerFrom, optional, timepoint } from '../params/index.ts';
import { weightOf } from '../shared/calls.ts';
import { innerIntent } from '../shared/inner.ts';
import { checkMultisig, innerOf, sortedSignatories } from '../shared/multisigs.ts';

/**
 * Opens or approves a call of a multisig, without making it.
 */
export const multisigApprove = /* @__PURE__ */ defineIntent({
  name: 'multisig_approve',
  category: 'multisigs',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Multisig.as_multi', 'Multisig.approve_as_multi'],
  summary: 'Opens or approves a call of a multisig, without making it.',
  params: {
    /** How many members must agree. */
    threshold: integerFrom(2, 100),
    /** The members besides the one who signs. */
    otherSignatories: accounts,
    /** The intent it is about. */
    call: innerIntent,
    /** Where it was opened. */
    timepoint: optional(timepoint),
  },
  refine: (values) => checkMultisig('multisigApprove', values),
  call: async (values, context) => {
    const inner = await innerOf(context, 'multisigApprove', values);
    const common = {
      threshold: values.threshold,
      other_signatories: sortedSignatories(values.otherSignatories),
      maybe_timepoint: values.timepoint ?? null,
      max_weight: await weightOf(context, inner),
    };
    // Who opens sends the call along, so that the others can read it.
    if (values.timepoint === undefined)
      return {
        path: 'Multisig.as_multi',
        arguments: { ...common, call: callValue(context.view.interface, inner) },
      };
    const call_hash = callHash(context.view.interface, inner);
    return { path: 'Multisig.approve_as_multi', arguments: { ...common, call_hash } };
  },
});
