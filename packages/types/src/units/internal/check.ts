import { type Check, createCheck, integer, objectOf, oneOf, type Rule, u16, u64 } from '@taokit/errors/check';
import { UnitError } from '../UnitError.ts';

/** The units' check of arguments. */
export const check: Check = /* @__PURE__ */ createCheck(
  (sentence, { kind, fix, values }) => new UnitError(sentence, { code: `types/${kind}`, fix, values }),
);

/** The ways to round. */
export const isRounding: Rule = /* @__PURE__ */ oneOf('down', 'up', 'nearest', 'exact');

/** How many decimals a text shows. */
export const isDecimals: Rule = /* @__PURE__ */ integer(0, 100);

const unit = /* @__PURE__ */ oneOf('tao', 'alpha');
const isTao = /* @__PURE__ */ objectOf({ unit, rao: u64 });
const isAlpha = /* @__PURE__ */ objectOf({ unit, netuid: u16, rao: u64 });

/** An amount, whoever made it: only what it holds counts. */
export const isAmount: Rule = (value, field) =>
  ((value as { unit?: unknown } | null | undefined)?.unit === 'alpha' ? isAlpha : isTao)(value, field);
