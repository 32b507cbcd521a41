import { oneOf, type Rule } from '@taokit/errors/check';

/** What 64 bare hex digits may be taken for. */
export const bareHexRule: Rule = /* @__PURE__ */ oneOf('public-key', 'seed');
