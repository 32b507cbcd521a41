import { boolean, objectOf, oneOf, optional, type Rule } from '@taokit/errors/check';
import { checkSpec, MAINNET_SPEC } from '@taokit/types';
import type { EpochInput } from '../EpochInput.ts';
import type { EpochOptions } from '../EpochOptions.ts';
import { hasNullConsensus } from '../rules/hasNullConsensus.ts';
import { check } from './check.ts';
import { leftOut } from './epochRules.ts';

/** The spec is checked by itself: its error names what versions there are. */
const OPTIONS: Rule = /* @__PURE__ */ objectOf({ raw: /* @__PURE__ */ optional(boolean), spec: leftOut });

/** Checks the options of an epoch, and fills in what is left out. */
export function readOptions(options: EpochOptions): Required<EpochOptions> {
  check(options, OPTIONS, 'options');
  const { raw = false, spec = MAINNET_SPEC } = options;
  return { raw, spec: checkSpec(spec) };
}

/** Checks that the runtime knows the consensus an input asks for. */
export function checkConsensus({ epochConsensus }: Pick<EpochInput, 'epochConsensus'>, spec: number): void {
  if (!hasNullConsensus(spec)) check(epochConsensus, ONLY_YUMA, `epochConsensus at spec ${spec}`);
}

const ONLY_YUMA: Rule = /* @__PURE__ */ optional(/* @__PURE__ */ oneOf('yuma'));
