import { check } from '../internal/check.ts';
import { NeuronError } from '../NeuronError.ts';
import { type StateStore, stateRules, type ValidatorState } from './ValidatorState.ts';

/**
 * The state a validator goes on from: what was kept, or a new one.
 *
 * @param store - where it is kept
 * @param of - whose it has to be
 * @throws NeuronError `neuron/state-damaged`, `neuron/state-of-another`
 */
export async function loadState(
  store: StateStore,
  { netuid, hotkey }: Pick<ValidatorState, 'netuid' | 'hotkey'>,
): Promise<ValidatorState> {
  const kept = await store.load();
  if (kept === undefined)
    return {
      format: 'taokit-validator-1',
      netuid,
      hotkey,
      round: 0,
      roundBlock: null,
      scores: {},
      sending: null,
    };
  const state = checkedState(kept);
  if (state.netuid === netuid && state.hotkey === hotkey) return state;
  throw new NeuronError(`The state is of ${state.hotkey} on subnet ${state.netuid}.`, {
    code: 'neuron/state-of-another',
    fix: 'Give every validator a state of its own.',
    values: { netuid, hotkey, kept: { netuid: state.netuid, hotkey: state.hotkey } },
  });
}

function checkedState(kept: unknown): ValidatorState {
  try {
    check(kept, stateRules, 'state');
    return kept as ValidatorState;
  } catch (cause) {
    throw new NeuronError('What was kept is no state of a validator.', {
      code: 'neuron/state-damaged',
      fix: 'Restore it, or move it away: the scores then begin anew.',
      cause,
    });
  }
}
