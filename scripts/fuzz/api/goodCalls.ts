import type { Registry } from '@taokit/types/registry';
import { dtaoCalls } from './goodCalls/dtaoCalls.ts';
import { errorsCalls } from './goodCalls/errorsCalls.ts';
import type { GoodCalls } from './goodCalls/GoodCalls.ts';
import { keysCalls } from './goodCalls/keysCalls.ts';
import { studyCalls } from './goodCalls/studyCalls.ts';
import { typesCalls } from './goodCalls/typesCalls.ts';
import { yumaCalls } from './goodCalls/yumaCalls.ts';

/** Good arguments of the functions whose types alone do not say which they are. */
export function goodCalls(registry: Registry): GoodCalls {
  return { ...dtaoCalls, ...errorsCalls, ...keysCalls, ...studyCalls, ...typesCalls(registry), ...yumaCalls };
}
