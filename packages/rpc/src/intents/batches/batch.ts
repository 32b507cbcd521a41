import { defineIntent } from '../defineIntent.ts';
import { batchAll } from '../shared/calls.ts';
import { innerIntents } from '../shared/inner.ts';
import { refuseInput } from '../shared/refuse.ts';

/**
 * Does several intents as one: all of them, or none.
 */
export const batch = /* @__PURE__ */ defineIntent({
  name: 'batch',
  category: 'batches',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Utility.batch_all'],
  summary: 'Does several intents as one: all of them, or none.',
  params: {
    intents: innerIntents,
  },
  refine: ({ intents }) => {
    if (intents.length === 0) refuseInput('batch.intents', intents, 'at least one intent');
    if (intents.some(({ op }) => op === 'batch'))
      refuseInput('batch.intents', 'batch', 'intents that are no batch');
  },
  call: async ({ intents }, context) => {
    const calls = [];
    for (const intent of intents) calls.push(await context.compose(intent));
    return batchAll(context, calls);
  },
});
