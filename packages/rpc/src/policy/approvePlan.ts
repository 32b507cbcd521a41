import type { Plan } from '../plan/Plan.ts';
import { RpcError } from '../RpcError.ts';

/**
 * The one place that lets a plan be signed.
 *
 * @param plan - with its violations
 * @param evenIfItWouldFail - whether one that the chain would refuse may be sent
 * @returns the plan
 * @throws RpcError `rpc/policy`, `rpc/would-fail`
 */
export function approvePlan(plan: Plan, evenIfItWouldFail: boolean): Plan {
  const { violations, failure } = plan;
  const [first] = violations;
  if (first !== undefined)
    throw new RpcError(`The policy forbids this: ${first.reason}`, {
      code: 'rpc/policy',
      fix: `Ask for something else, or change policy.${first.rule}.`,
      values: { violations },
    });
  if (failure !== undefined && !evenIfItWouldFail)
    throw new RpcError(`The chain would refuse ${failure.path} (${failure.error}): ${failure.reason}`, {
      code: 'rpc/would-fail',
      ...(failure.fix !== undefined && { fix: failure.fix }),
      values: { error: failure.error, path: failure.path },
    });
  return plan;
}
