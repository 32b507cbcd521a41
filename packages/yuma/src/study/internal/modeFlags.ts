import { describe } from '../../internal/checkValue.ts';
import { YumaInputError } from '../../YumaInputError.ts';
import type { YumaMode } from '../Scenario.ts';

const FLAGS: Readonly<Record<YumaMode, { readonly yuma3: boolean; readonly liquidAlpha: boolean }>> = {
  classic: { yuma3: false, liquidAlpha: false },
  yuma3: { yuma3: true, liquidAlpha: false },
  liquid: { yuma3: true, liquidAlpha: true },
};

/** A mode as the two switches the chain has. */
export function modeFlags(mode: YumaMode): { readonly yuma3: boolean; readonly liquidAlpha: boolean } {
  if (Object.hasOwn(FLAGS, mode)) return FLAGS[mode];
  throw new YumaInputError(`mode is ${describe(mode)}, not one of classic, yuma3, liquid.`, {
    code: 'yuma/out-of-range',
    fix: 'Use classic, yuma3 or liquid.',
    values: { mode },
  });
}
