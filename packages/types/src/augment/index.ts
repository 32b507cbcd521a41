/**
 * Types of Bittensor for `@polkadot/api`: import this module once, and `api.query`, `api.tx`, `api.consts`,
 * `api.events`, `api.errors` and `api.call` know everything the runtime exposes. It adds types only and does nothing
 * when it runs.
 *
 * @packageDocumentation
 */
import './consts.generated.ts';
import './errors.generated.ts';
import './events.generated.ts';
import './query.generated.ts';
import './runtime.generated.ts';
import './tx.generated.ts';
