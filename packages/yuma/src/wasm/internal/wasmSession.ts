import { checkEpochInput } from '../../checkEpochInput.ts';
import type { EpochInput } from '../../EpochInput.ts';
import type { EpochSession } from '../../EpochSession.ts';
import { checkEpochChanges } from '../../internal/checkEpochChanges.ts';
import { checkSessionRow } from '../../internal/checkSessionRow.ts';
import { readOptions } from '../../internal/readOptions.ts';
import { sessionDisposed } from '../../internal/sessionDisposed.ts';
import type { KernelExports } from './KernelExports.ts';
import { KernelState, type Matrix } from './KernelState.ts';

/** A session whose matrices stay in the memory of a kernel of its own. */
export function wasmSession(kernel: KernelExports, input: EpochInput): EpochSession {
  checkEpochInput(input);
  const { n } = input;
  let state: KernelState | undefined = new KernelState(kernel);
  state.load(input);
  const current = (): KernelState => {
    if (state === undefined) throw sessionDisposed();
    return state;
  };
  const setRow = (matrix: Matrix) => (uid: number, uids: Uint16Array, values: Uint16Array) => {
    const held = current();
    checkSessionRow(n, uid, uids, values);
    held.setRow(matrix, uid, uids, values);
  };
  return {
    n,
    update(changes) {
      const held = current();
      checkEpochChanges(n, changes);
      held.update(changes);
    },
    setWeightsRow: setRow('weights'),
    setBondsRow: setRow('bonds'),
    runEpoch(options = {}) {
      return current().runEpoch(readOptions(options));
    },
    readBonds() {
      return current().readRows('bonds');
    },
    dispose() {
      state = undefined;
    },
  };
}
