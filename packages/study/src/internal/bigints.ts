import { matching, type Rule } from '@taokit/errors/check';

/** A bigint, of whatever sign: what floors leave over may be a few rao below 0. */
export const wholeNumber: Rule = /* @__PURE__ */ matching((value) => typeof value === 'bigint', 'a bigint');
