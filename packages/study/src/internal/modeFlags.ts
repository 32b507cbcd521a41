import { oneOf, type Rule } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import type { YumaMode } from '../Scenario.ts';

const FLAGS: Readonly<Record<YumaMode, { readonly yuma3: boolean; readonly liquidAlpha: boolean }>> = {
  classic: { yuma3: false, liquidAlpha: false },
  yuma3: { yuma3: true, liquidAlpha: false },
  liquid: { yuma3: true, liquidAlpha: true },
};

/** A mode. */
export const mode: Rule = /* @__PURE__ */ oneOf('classic', 'yuma3', 'liquid');

/** A mode as the two switches the chain has. */
export function modeFlags(name: YumaMode): { readonly yuma3: boolean; readonly liquidAlpha: boolean } {
  check(name, mode, 'mode');
  return FLAGS[name];
}
