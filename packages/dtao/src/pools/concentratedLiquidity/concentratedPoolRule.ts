import {
  bigInteger,
  boolean,
  integer,
  objectOf,
  optional,
  type Rule,
  u64,
  wrongType,
} from '@taokit/errors/check';
import { recordWith, signedBits, unsignedBits } from '../../internal/rules.ts';

const tickIndex = /* @__PURE__ */ integer(-(2 ** 31), 2 ** 31 - 1);

/** What stands at a tick. */
const tick = /* @__PURE__ */ objectOf({
  liquidityNet: /* @__PURE__ */ bigInteger(-(1n << 127n), (1n << 127n) - 1n),
  liquidityGross: u64,
  feesOutTaoBits: signedBits,
  feesOutAlphaBits: signedBits,
});

const ticks: Rule = (value, field) => {
  if (!(value instanceof Map)) return wrongType(value, field, 'a Map of ticks');
  for (const [index, entry] of value) {
    const fault = tickIndex(index, `${field}: an index`) ?? tick(entry, `${field}.get(${index})`);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

/** What a concentrated liquidity pool holds. */
export const concentratedPoolRule: Rule = /* @__PURE__ */ recordWith({
  taoReserveRao: u64,
  alphaReserveRao: u64,
  initialized: boolean,
  sqrtPriceBits: unsignedBits,
  currentTick: tickIndex,
  liquidity: u64,
  feeGlobalTaoBits: unsignedBits,
  feeGlobalAlphaBits: unsignedBits,
  ticks,
  protocolPosition: /* @__PURE__ */ optional(
    /* @__PURE__ */ objectOf({
      tickLow: tickIndex,
      tickHigh: tickIndex,
      liquidity: u64,
      feesTaoBits: signedBits,
      feesAlphaBits: signedBits,
    }),
  ),
  scrapTaoRao: u64,
  scrapAlphaRao: u64,
});
