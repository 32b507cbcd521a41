import { adjustRegistrationTerms } from '../registration/adjustRegistrationTerms.ts';
import type { BlockContext } from '../system/BlockContext.ts';
import { runCoinbase } from './runCoinbase.ts';
import { runDueEpochs } from './runDueEpochs.ts';

/** What every block does before its extrinsics (`block_step`): burns follow demand, TAO is emitted, due epochs run. */
export function blockStep(context: BlockContext): void {
  adjustRegistrationTerms(context.state);
  runCoinbase(context.state);
  runDueEpochs(context);
}
