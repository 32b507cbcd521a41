import { defineRead } from '../Read.ts';
import { hotkey } from '../shared/params.ts';

/** The subnets a hotkey has a seat on (`IsNetworkMember`), ascending. */
export const netuidsForHotkey = defineRead({
  name: 'netuids_for_hotkey',
  category: 'Neurons & registration',
  summary: 'The subnets a hotkey has a seat on.',
  params: { hotkey },
  uses: ['SubtensorModule.IsNetworkMember'],
  async read(view, { hotkey }): Promise<readonly number[]> {
    const entries = await view.entries('SubtensorModule', 'IsNetworkMember', hotkey);
    return entries
      .filter(({ value }) => value)
      .map(({ keys }) => keys[1] as number)
      .sort((a, b) => a - b);
  },
});
