import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import { ensureCreator, openLoan } from '../loans.ts';
import { type CrowdloanInfo, Crowdloans } from '../storage.ts';

type LeastCap = (context: Context, loan: CrowdloanInfo) => bigint;

/**
 * The least a new cap may be: at 425 what is raised; at 475 the cap itself, so that nobody finalizes early with what others gave. The
 * release between them is not known.
 *
 * Source: `update_cap`, `pallets/crowdloan/src/lib.rs` at 425, and in the newest that was read, which knows `AlreadyFinalizing`.
 */
const leastCap: LeastCap = /* @__PURE__ */ ruleBySpec({
  233: (_: Context, { raised }: CrowdloanInfo) => raised,
  475: (_: Context, { cap }: CrowdloanInfo) => cap,
});

/** The creator changes how much is to be raised. */
export const updateCap: CallDefinition = defineCall<{ crowdloan_id: number; new_cap: bigint }>(
  'Crowdloan.update_cap',
  (context, { crowdloan_id, new_cap }) => {
    const { state } = context;
    const who = ensureSigned(context.origin);
    const loan = openLoan(state, crowdloan_id);
    ensureCreator(loan, who);
    const least = leastCap(context, loan);
    ensure(new_cap >= least, 'Crowdloan.CapTooLow', `${new_cap} rao are below ${least}.`);
    Crowdloans.insert(state, crowdloan_id, { ...loan, cap: new_cap });
    context.deposit('Crowdloan.CapUpdated', { crowdloan_id, new_cap });
  },
);
