import { checkSpec, MAINNET_SPEC } from '@taokit/types';
import { check } from '../internal/check.ts';
import { specOptions } from '../internal/rules.ts';
import type { SpecOptions } from './SpecOptions.ts';

/**
 * The spec a caller asked for, mainnet's when none was named.
 *
 * @throws DtaoError for an unknown option, UnitError `types/unknown-spec` for what is no spec
 */
export function specOf(options: SpecOptions): number {
  check(options, specOptions, 'options');
  return checkSpec(options.spec ?? MAINNET_SPEC);
}
