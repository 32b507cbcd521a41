/**
 * A rule that was published and is not part of any release: asked for by name, never selected by a spec version. Superellipse
 * pools exist as unreleased source; the tiers of the emission as a request that was closed.
 */
export type Proposal = 'superellipse' | 'emissionTiers';
