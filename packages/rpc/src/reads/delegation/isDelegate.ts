import { defineRead } from '../Read.ts';
import { hotkey } from '../shared/params.ts';

/** Whether others can stake with a hotkey. */
export const isDelegate = defineRead({
  name: 'is_delegate',
  category: 'Delegation',
  summary: 'Whether others can stake with a hotkey.',
  params: { hotkey },
  uses: ['DelegateInfoRuntimeApi.get_delegate'],
  async read(view, { hotkey }): Promise<boolean> {
    return (await view.call('DelegateInfoRuntimeApi', 'get_delegate', hotkey)) !== null;
  },
});
