import { bySpec } from '@taokit/types';
import type { Context } from '../../runtime/Context.ts';
import type { DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { ruleBySpec } from '../../runtime/ruleBySpec.ts';
import { clearOperationLimits } from './spec300/clearOperationLimits.ts';
import { DISPATCH_INFO_OF_300 } from './spec300/dispatchInfo.ts';

// What of the pallet as a whole changed with releases.

/** What its calls are charged for. */
export const dispatchInfoAt: (spec: number) => DispatchInfoTable = /* @__PURE__ */ bySpec<DispatchInfoTable>({
  283: DISPATCH_INFO_OF_300,
  423: {},
});

/** What it does last in a block. */
export const finalize: (context: Context) => void = /* @__PURE__ */ ruleBySpec({
  283: clearOperationLimits,
  423: () => {},
});
