import { type Check, createCheck, matching, type Rule } from '@taokit/errors/check';
import { NeuronError } from '../NeuronError.ts';

/** Throws `NeuronError` when a rule finds a fault. */
export const check: Check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) => new NeuronError(sentence, { code: `neuron/${kind}`, fix, values }),
);

/** A number from 0 to 1. */
export const fraction: Rule = /* @__PURE__ */ matching(
  (value) => typeof value === 'number' && value >= 0 && value <= 1,
  'a number from 0 to 1',
);
