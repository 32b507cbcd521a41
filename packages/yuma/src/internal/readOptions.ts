import { boolean, objectOf, optional, type Rule } from '@taokit/errors/check';
import { checkSpec, MAINNET_SPEC } from '@taokit/types';
import type { EpochInput } from '../EpochInput.ts';
import type { EpochOptions } from '../EpochOptions.ts';
import { hasNullConsensus } from '../rules/hasNullConsensus.ts';
import { YumaInputError } from '../YumaInputError.ts';
import { check } from './check.ts';

/** The spec is checked by itself: its error names what versions there are. */
const OPTIONS: Rule = /* @__PURE__ */ objectOf({ raw: optional(boolean), spec: () => undefined });

/** Checks the options of an epoch, and fills in what is left out. */
export function readOptions(options: EpochOptions): Required<EpochOptions> {
  check(options, OPTIONS, 'options');
  const { raw = false, spec = MAINNET_SPEC } = options;
  return { raw, spec: checkSpec(spec) };
}

/** Checks that the runtime knows the consensus an input asks for. */
export function checkConsensus({ epochConsensus }: Pick<EpochInput, 'epochConsensus'>, spec: number): void {
  if (epochConsensus !== 'null' || hasNullConsensus(spec)) return;
  throw new YumaInputError(`epochConsensus is "null", which spec ${spec} does not know.`, {
    code: 'yuma/out-of-range',
    fix: 'Pass a spec from 475 on, or "yuma".',
    values: { field: 'epochConsensus', spec },
  });
}
