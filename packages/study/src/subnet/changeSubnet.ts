import { checkChildren } from '@taokit/dtao/hotkeys';
import { u64FromRatio } from '@taokit/types';
import type { ScenarioRows } from '@taokit/yuma/inputs';
import { modeFlags } from '../internal/modeFlags.ts';
import type { ScenarioChange } from '../Scenario.ts';
import { StudyError } from '../StudyError.ts';
import { raoOf } from './amounts.ts';
import { checkParameters } from './checkParameters.ts';
import { registerNeuron } from './registerNeuron.ts';
import type { SubnetState } from './SubnetState.ts';
import { checkEmission } from './startSubnet.ts';

/** Makes what is said before an epoch: hyperparameters and stakes first, then who registers, then what is sent. */
export function changeSubnet(state: SubnetState, change: ScenarioChange): void {
  setParameters(state, change);
  for (const [name, stake] of Object.entries(change.stakes ?? {})) state.alphaRao.set(name, raoOf(stake));
  for (const [parent, shares] of Object.entries(change.children ?? {})) setChildren(state, parent, shares);
  for (const name of change.register ?? []) registerNeuron(state, name);
  for (const name of change.resetBonds ?? []) endBonds(state, uidOf(state, name, change, 'resetBonds'));
  for (const [name, isSilent] of Object.entries(change.silent ?? {}))
    if (isSilent) state.silent.add(name);
    else state.silent.delete(name);
  say(state, 0, change, change.weights ?? {});
  for (const [mecid, rows] of Object.entries(change.mechanismWeights ?? {}))
    say(state, Number(mecid), change, rows);
}

function setParameters(state: SubnetState, { mode, parameters = {} }: ScenarioChange): void {
  checkEmission(state.scenario, parameters, 'changes.parameters');
  state.mode = mode ?? state.mode;
  state.parameters = { ...state.parameters, ...parameters, ...modeFlags(state.mode) };
  checkParameters(state.parameters, parameters, state.spec);
}

function say(state: SubnetState, mecid: number, { epoch }: ScenarioChange, rows: ScenarioRows): void {
  const mechanism = state.mechanisms[mecid];
  if (mechanism === undefined)
    throw new StudyError(`changes at epoch ${epoch} weigh for mechanism ${mecid}, which is none.`, {
      code: 'study/out-of-range',
      fix: `Use a number below ${state.mechanisms.length}, or raise mechanisms.count.`,
      values: { mecid },
    });
  for (const [name, row] of Object.entries(rows)) {
    if (state.silent.has(name))
      throw new StudyError(
        `changes at epoch ${epoch} give weights to ${JSON.stringify(name)}, who is silent.`,
        {
          code: 'study/out-of-range',
          fix: `Say silent: { ${JSON.stringify(name)}: false } before, or leave its weights out.`,
          values: { name, epoch },
        },
      );
    mechanism.said.set(name, row);
  }
}

function setChildren(state: SubnetState, hotkey: string, shares: Readonly<Record<string, string>>): void {
  const children = Object.entries(shares).map(([child, share]) => ({
    hotkey: child,
    proportionU64: u64FromRatio(share, { rounding: 'down' }),
  }));
  const parents = [...state.children].filter(([, lent]) => lent.has(hotkey)).map(([parent]) => parent);
  const answer = checkChildren({ hotkey, children, parents });
  if (!answer.ok)
    throw new StudyError(`The chain refuses the children of ${hotkey}, ${answer.refusal}: ${answer.reason}`, {
      code: 'study/refused',
      fix: 'Lend as the chain would let them.',
      values: { refusal: answer.refusal, hotkey },
    });
  state.children.set(hotkey, new Map(children.map((child) => [child.hotkey, child.proportionU64])));
}

function endBonds({ mechanisms }: SubnetState, miner: number): void {
  for (const mechanism of mechanisms)
    mechanism.bonds = mechanism.bonds.map((row) => row.filter(([uid]) => uid !== miner));
}

function uidOf({ names }: SubnetState, name: string, { epoch }: ScenarioChange, field: string): number {
  const uid = names.indexOf(name);
  if (uid >= 0) return uid;
  throw new StudyError(`${field} at epoch ${epoch} names ${JSON.stringify(name)}, who has no uid then.`, {
    code: 'study/unknown-name',
    fix: 'Name somebody who is registered.',
    values: { name, epoch },
  });
}
