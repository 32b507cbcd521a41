import { bySpec } from '@taokit/types';
import { DISPATCH_INFO_OF_300 } from './dispatchInfo.ts';

/** Which calls of the pallet a spec has here: of spec 300 those that its recorded runtime was seen to make. */
const CALLS = /* @__PURE__ */ bySpec<(name: string) => boolean>({
  283: (name) => name in DISPATCH_INFO_OF_300,
  423: () => true,
});

/** Whether the chain of a spec answers a call. */
export function hasCall(spec: number, path: string): boolean {
  return CALLS(spec)(path.slice(path.indexOf('.') + 1));
}
