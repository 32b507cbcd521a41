import { defineIntent } from '../defineIntent.ts';
import { netuid, optional, text } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';
import { utf8 } from '../shared/utf8.ts';

/**
 * Sets what a subnet says it is.
 */
export const setSubnetIdentity = /* @__PURE__ */ defineIntent({
  name: 'set_subnet_identity',
  category: 'identity',
  signer: 'coldkey',
  origin: 'subnet_owner',
  calls: ['SubtensorModule.set_subnet_identity'],
  summary: 'Sets what a subnet says it is.',
  params: {
    netuid: netuid,
    subnetName: text,
    githubRepo: optional(text, ''),
    subnetContact: optional(text, ''),
    subnetUrl: optional(text, ''),
    discord: optional(text, ''),
    description: optional(text, ''),
    logoUrl: optional(text, ''),
    additional: optional(text, ''),
  },
  call: (values) =>
    subtensor('set_subnet_identity', {
      netuid: values.netuid,
      subnet_name: utf8(values.subnetName),
      github_repo: utf8(values.githubRepo),
      subnet_contact: utf8(values.subnetContact),
      subnet_url: utf8(values.subnetUrl),
      discord: utf8(values.discord),
      description: utf8(values.description),
      logo_url: utf8(values.logoUrl),
      additional: utf8(values.additional),
    }),
});
