import { defineRead } from '../Read.ts';
import { hotkey } from '../shared/params.ts';

/**
 * Whether a hotkey's children and parents are not heeded, because its stake is below the threshold
 * (`ChildkeyThresholdSuspended`). On subnets it owns they are.
 */
export const childkeyThresholdSuspended = defineRead({
  name: 'childkey_threshold_suspended',
  category: 'Delegation',
  summary: "Whether a hotkey's children are not heeded because its stake is below the threshold.",
  params: { hotkey },
  uses: ['SubtensorModule.ChildkeyThresholdSuspended'],
  async read(view, { hotkey }): Promise<boolean> {
    return (await view.query('SubtensorModule', 'ChildkeyThresholdSuspended', hotkey)) !== undefined;
  },
});
