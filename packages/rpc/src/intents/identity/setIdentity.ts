import { defineIntent } from '../defineIntent.ts';
import { optional, text } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';
import { utf8 } from '../shared/utf8.ts';

/**
 * Sets who a coldkey says it is.
 */
export const setIdentity = /* @__PURE__ */ defineIntent({
  name: 'set_identity',
  category: 'identity',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.set_identity'],
  summary: 'Sets who a coldkey says it is.',
  params: {
    name: text,
    url: optional(text, ''),
    githubRepo: optional(text, ''),
    image: optional(text, ''),
    discord: optional(text, ''),
    description: optional(text, ''),
    additional: optional(text, ''),
  },
  call: (values) =>
    subtensor('set_identity', {
      name: utf8(values.name),
      url: utf8(values.url),
      github_repo: utf8(values.githubRepo),
      image: utf8(values.image),
      discord: utf8(values.discord),
      description: utf8(values.description),
      additional: utf8(values.additional),
    }),
});
