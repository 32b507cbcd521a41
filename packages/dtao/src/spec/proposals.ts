import { arrayOf, oneOf, optional, type Rule } from '@taokit/errors/check';
import type { Proposal } from '../Proposal.ts';

/** Proposals on top of a release's rules. */
export interface ProposalOptions {
  /** Rules no release has, by name; none when left out. */
  readonly proposals?: readonly Proposal[];
}

const NAMES: Readonly<Record<Proposal, true>> = { superellipse: true, emissionTiers: true };

/** A list of proposals, or nothing. */
export const proposalList: Rule = /* @__PURE__ */ optional(arrayOf(oneOf(...Object.keys(NAMES))));
