import type { Caller } from '../schemes/AuthScheme.ts';
import type { RequestContext } from './Handler.ts';
import type { Deadline } from './startDeadline.ts';

const DEADLINE: unique symbol = Symbol('deadline');

interface OwnContext {
  readonly caller: Caller;
  readonly [DEADLINE]: Deadline;
}

/** One getter for all contexts: of one with a getter of its own, which a literal has, the engine makes a class that stays until it collects all. */
const signal = {
  enumerable: true,
  get(this: OwnContext): AbortSignal {
    return this[DEADLINE].signal();
  },
};

/**
 * What hooks are told beside the request. Its signal is made when one of them asks for it.
 *
 * @param caller - who asks
 * @param deadline - when the work has to end
 */
export function contextOf(caller: Caller, deadline: Deadline): RequestContext {
  const context: OwnContext = { caller, [DEADLINE]: deadline };
  return Object.defineProperty(context as OwnContext & RequestContext, 'signal', signal);
}
