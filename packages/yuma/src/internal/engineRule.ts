import { matching, type Rule } from '@taokit/errors/check';
import type { EpochEngine } from '../EpochEngine.ts';

/** An engine. */
export const engineRule: Rule = /* @__PURE__ */ matching((value) => {
  const { runEpoch, createSession } = Object(value) as Partial<EpochEngine>;
  return typeof runEpoch === 'function' && typeof createSession === 'function';
}, 'an engine, such as await loadEngine()');
