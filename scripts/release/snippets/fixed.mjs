import { exp, fromU16Proportion, I32F32 } from '@taokit/fixed';

export function run() {
  return { exp: String(exp(I32F32, -I32F32.one)), kappa: String(fromU16Proportion(32_767)) };
}
