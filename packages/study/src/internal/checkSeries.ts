import {
  arrayOf,
  faultOfFields,
  integer,
  nullable,
  type Rule,
  text,
  typedArray,
  u8,
  u16,
  wrongType,
} from '@taokit/errors/check';
import type { ScenarioEpoch, ScenarioSeries } from '../ScenarioSeries.ts';
import { wholeNumber } from './bigints.ts';
import { check } from './check.ts';
import { MAX_EPOCHS } from './checkScenario.ts';
import { mode } from './modeFlags.ts';

/** An object with these fields, whatever else it has: a series may carry what its owner added. */
function withFields(fields: Readonly<Record<string, Rule>>): Rule {
  const names = Object.keys(fields);
  return (value, field) =>
    typeof value === 'object' && value !== null
      ? faultOfFields(value as Readonly<Record<string, unknown>>, fields, names, field)
      : wrongType(value, field, `an object with ${names.join(', ')}`);
}

const names: Rule = /* @__PURE__ */ arrayOf(text);
const registration: Rule = /* @__PURE__ */ withFields({ name: text, uid: u16, replaced: nullable(text) });
const refused: Rule = /* @__PURE__ */ withFields({ name: text, mecid: u8, refusal: text, reason: text });
const hotkeyMoney: Rule = /* @__PURE__ */ withFields({
  hotkey: text,
  coldkey: text,
  incentiveRao: wholeNumber,
  withheldRao: wholeNumber,
  takeRao: wholeNumber,
  stakersRao: wholeNumber,
  rootStakersRao: wholeNumber,
});
const coldkeyMoney: Rule = /* @__PURE__ */ withFields({
  coldkey: text,
  incentiveRao: wholeNumber,
  takeRao: wholeNumber,
  ownerCutRao: wholeNumber,
});
const money: Rule = /* @__PURE__ */ withFields({
  emittedRao: wholeNumber,
  ownerCutRao: wholeNumber,
  hotkeys: /* @__PURE__ */ arrayOf(hotkeyMoney),
  coldkeys: /* @__PURE__ */ arrayOf(coldkeyMoney),
  burnedRao: wholeNumber,
  recycledRao: wholeNumber,
  leftRao: wholeNumber,
  minerBurnedBits: wholeNumber,
  nextShareBits: /* @__PURE__ */ nullable(wholeNumber),
});

/** Rows of a matrix of n uids. */
function rows(n: number): Rule {
  return (value, field) => {
    const { values } = Object(value) as { readonly values?: Uint16Array };
    const cells = Number(values?.length ?? 0);
    return withFields({
      rowOffsets: typedArray('Uint32Array', n + 1),
      values: typedArray('Uint16Array'),
      uids: typedArray('Uint16Array', cells),
    })(value, field);
  };
}

function mechanismFields(n: number): Readonly<Record<string, Rule>> {
  const bits = typedArray('BigInt64Array', n);
  return {
    incentive: typedArray('Uint16Array', n),
    weights: rows(n),
    bonds: rows(n),
    raw: withFields({
      stake: bits,
      activeStake: bits,
      consensus: bits,
      incentive: bits,
      dividends: bits,
      validatorTrust: bits,
    }),
  };
}

/** An epoch; every vector has as many entries as there are names. */
const epoch: Rule = (value, field) => {
  const fault = withFields({ names })(value, field);
  if (fault !== undefined) return fault;
  const n = (value as ScenarioEpoch).names.length;
  const [proportions, flags, rao] = [
    typedArray('Uint16Array', n),
    typedArray('Uint8Array', n),
    typedArray('BigUint64Array', n),
  ];
  return withFields({
    ...mechanismFields(n),
    epoch: integer(0, MAX_EPOCHS),
    block: wholeNumber,
    mode,
    stakeRao: rao,
    emissionPerTaoRao: rao,
    active: flags,
    newValidatorPermits: flags,
    stakeWeight: proportions,
    consensus: proportions,
    dividends: proportions,
    validatorTrust: proportions,
    serverEmissionRao: rao,
    validatorEmissionRao: rao,
    combinedEmissionRao: rao,
    mechanisms: arrayOf(withFields(mechanismFields(n))),
    registrations: arrayOf(registration),
    refused: arrayOf(refused),
    money: nullable(money),
  })(value, field);
};

const SERIES: Rule = /* @__PURE__ */ withFields({
  name: text,
  validators: names,
  miners: names,
  epochs: /* @__PURE__ */ arrayOf(epoch),
});

/**
 * Checks a series before it is read.
 *
 * @throws StudyError that names the field
 */
export function checkSeries(series: ScenarioSeries): void {
  check(series, SERIES, 'series');
}
