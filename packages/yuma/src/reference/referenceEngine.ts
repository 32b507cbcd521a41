import { checkEpochInput } from '../checkEpochInput.ts';
import type { EpochEngine } from '../EpochEngine.ts';
import { looksForPrevious } from '../internal/looksForPrevious.ts';
import { checkConsensus, readOptions } from '../internal/readOptions.ts';
import { epochMechanism } from './epochMechanism.ts';
import { referenceSession } from './referenceSession.ts';
import { rawOutput, storedOutput } from './storedOutput.ts';

/**
 * Yuma Consensus in TypeScript, on bigint: the specification every other engine is compared with. Needs no WebAssembly.
 *
 * @example
 * ```ts
 * import { referenceEngine } from '@taokit/yuma/reference';
 * import { buildEpochInput } from '@taokit/yuma/inputs';
 *
 * const { input } = buildEpochInput({
 *   validators: { alice: { stake: '1000' }, bob: { stake: '500' } },
 *   miners: ['carol', 'dave'],
 *   weights: { alice: { carol: 0.75, dave: 0.25 }, bob: { carol: 1 } },
 * });
 * referenceEngine.runEpoch(input).incentive;
 * ```
 */
export const referenceEngine: EpochEngine = {
  name: 'typescript',
  runEpoch(input, options = {}) {
    const { raw, spec } = readOptions(options);
    checkEpochInput(input);
    checkConsensus(input, spec);
    const terms = epochMechanism(input, spec);
    const assumedNoPreviousConsensus = input.previousConsensus === undefined && looksForPrevious(input, spec);
    const output = { ...storedOutput(terms, input), assumedNoPreviousConsensus };
    return raw ? { ...output, raw: rawOutput(terms) } : output;
  },
  createSession(input) {
    return referenceSession(referenceEngine.runEpoch, input);
  },
};
