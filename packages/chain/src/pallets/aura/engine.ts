import { textBytes } from '../../runtime/hashing.ts';
import { type Hex, hexFromBytes } from '../../state/AccountId.ts';

/** How Aura's items are marked in a block's head (`AURA_ENGINE_ID`). */
export const AURA: Hex = /* @__PURE__ */ hexFromBytes(/* @__PURE__ */ textBytes('aura'));
