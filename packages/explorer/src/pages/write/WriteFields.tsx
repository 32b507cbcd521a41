import type { MetagraphNeuron } from '@taokit/rpc';
import { createUniqueId, For, Show } from 'solid-js';
import { Field, TextField } from '../../components/index.ts';
import type { FormProblems, WriteForm } from './intentOf.ts';

/** The fields of what is asked for. */
export function WriteFields(props: {
  readonly form: WriteForm;
  readonly problems: FormProblems;
  /** Validators of the subnet, to choose from. */
  readonly validators: readonly MetagraphNeuron[];
  readonly onChange: (part: Partial<WriteForm>) => void;
}) {
  const listId = createUniqueId();
  return (
    <div class="fields">
      <TextField
        label="Subnet"
        inputMode="numeric"
        hint="Its netuid; 0 is root"
        value={props.form.netuid}
        error={props.problems.netuid}
        onInput={(netuid) => props.onChange({ netuid })}
      />
      <Field
        label="Hotkey"
        hint={
          props.form.deed === 'register'
            ? 'Takes a seat; it needs to hold nothing'
            : 'Of a validator: begin to type, or take one of the list'
        }
        error={props.problems.hotkey}
      >
        {(ids) => (
          <span class="input">
            <input
              id={ids.id}
              type="text"
              list={listId}
              aria-describedby={ids.describedBy}
              aria-invalid={ids.isWrong}
              autocomplete="off"
              spellcheck={false}
              value={props.form.hotkey}
              onInput={({ currentTarget }) => props.onChange({ hotkey: currentTarget.value })}
            />
            <datalist id={listId}>
              <For each={props.form.deed === 'register' ? [] : props.validators}>
                {({ hotkey, uid }) => <option value={hotkey}>uid {uid}</option>}
              </For>
            </datalist>
          </span>
        )}
      </Field>
      <Show when={props.form.deed !== 'register'}>
        <TextField
          label="Amount"
          inputMode="decimal"
          unit={props.form.deed === 'stake' ? 'TAO' : `α${props.form.netuid}`}
          hint="Up to nine decimals, or all"
          value={props.form.amount}
          error={props.problems.amount}
          onInput={(amount) => props.onChange({ amount: amount.trim() })}
        />
        <TextField
          label="Limit"
          inputMode="decimal"
          unit="%"
          hint="The order fails when the price moves further"
          value={props.form.tolerance}
          error={props.problems.tolerance}
          onInput={(tolerance) => props.onChange({ tolerance: tolerance.trim() })}
        />
      </Show>
    </div>
  );
}
