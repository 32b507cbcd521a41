import { checkSpec } from '@taokit/types';
import { DtaoError } from '../DtaoError.ts';

/**
 * Checks that a spec is not later than the last that had a rule.
 *
 * @param spec - the spec asked for
 * @param last - last spec with the rule
 * @param fix - what to use later
 * @throws UnitError `types/unknown-spec`; DtaoError `dtao/no-such-rule` past `last`
 */
export function checkPastSpec(spec: number, last: number, fix: string): number {
  if (checkSpec(spec) <= last) return spec;
  throw new DtaoError(`spec ${spec} has no such rule; the last that had is ${last}.`, {
    code: 'dtao/no-such-rule',
    fix,
    values: { spec, last },
  });
}
