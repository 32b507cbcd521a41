import { arrayOf, boolean, objectOf, optional, type Rule, u16, u64 } from '@taokit/errors/check';
import { blockNumber, signedBits, specVersion, unsignedBits } from '../internal/rules.ts';

/** Fields that may be absent: what was not read. */
function mayBeAbsent(fields: Readonly<Record<string, Rule>>): Readonly<Record<string, Rule>> {
  return Object.fromEntries(Object.entries(fields).map(([name, rule]) => [name, optional(rule)]));
}

/** What `SubnetState` holds. */
const subnetState = /* @__PURE__ */ objectOf({
  netuid: u16,
  isEmittedTo: boolean,
  .../* @__PURE__ */ mayBeAbsent({
    emissionEnabled: boolean,
    firstEmissionBlock: blockNumber,
    movingPriceBits: signedBits,
    minerBurnedBits: unsignedBits,
    rootProportionBits: unsignedBits,
    taoReserveRao: u64,
    alphaReserveRao: u64,
    alphaOutRao: u64,
    protocolAlphaRao: u64,
    quoteWeight: u64,
    taoReservoirRao: u64,
    alphaReservoirRao: u64,
    taoInRao: u64,
    excessTaoRao: u64,
    alphaInRao: u64,
    alphaOutEmissionRao: u64,
  }),
});

/** What `BlockState` holds. */
export const blockStateRule: Rule = /* @__PURE__ */ objectOf({
  block: blockNumber,
  spec: specVersion,
  .../* @__PURE__ */ mayBeAbsent({
    totalIssuanceRao: u64,
    blockEmissionRao: u64,
    rootTaoRao: u64,
    taoWeightU64: u64,
    movingAlphaBits: signedBits,
    gateBarBits: unsignedBits,
    gateExponentBits: unsignedBits,
    barQuantileBits: unsignedBits,
    barRank: u16,
  }),
  subnets: /* @__PURE__ */ arrayOf(subnetState),
});
