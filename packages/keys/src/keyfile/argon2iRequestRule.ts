import { integer, objectOf, type Rule } from '@taokit/errors/check';
import { bytes } from '../internal/check.ts';

const MOST = 0xffff_ffff;

/** What an Argon2i is asked for: see `Argon2iRequest`. */
export const argon2iRequestRule: Rule = /* @__PURE__ */ objectOf({
  password: bytes,
  salt: bytes,
  passes: /* @__PURE__ */ integer(1, MOST),
  memoryKib: /* @__PURE__ */ integer(8, MOST),
  length: /* @__PURE__ */ integer(4, MOST),
});
