import { TaokitError } from '@taokit/errors';
import { createEffect, createSignal, For, Match, on, Switch } from 'solid-js';
import { Card, SelectField, SwitchField, TextField } from '../../components/index.ts';
import { setParameter } from '../model/edits.ts';
import { parameterFraction, parameterText, readParameter } from '../model/fieldText.ts';
import { DEFAULT_PARAMETERS, PARAMETER_FIELDS, type ParameterField } from '../model/parameters.ts';
import type { Desk } from '../state/createDesk.ts';

const GROUPS = [...new Set(PARAMETER_FIELDS.map(({ group }) => group))];

/** Every hyperparameter, by what it belongs to. */
export function ParameterCard(props: { readonly desk: Desk }) {
  const changed = () =>
    PARAMETER_FIELDS.filter(
      ({ name }) => props.desk.playground().parameters[name] !== DEFAULT_PARAMETERS[name],
    );
  // On a phone they would stand between the matrix and what it yields.
  const isWide = matchMedia('(min-width: 1001px)').matches;
  const reset = () => props.desk.attempt((now) => ({ ...now, parameters: DEFAULT_PARAMETERS }));
  return (
    <Card
      title="Hyperparameters"
      caption="In the chain’s units; with a point or a percent sign as a fraction. They hold for the whole run, in every mode."
      actions={
        <button type="button" class="button small" disabled={changed().length === 0} onClick={reset}>
          {changed().length === 0 ? 'All defaults' : `Reset ${changed().length}`}
        </button>
      }
    >
      <details class="parameters-fold" open={isWide}>
        <summary>{PARAMETER_FIELDS.length} of them</summary>
        <div class="parameters">
          <For each={GROUPS}>
            {(group) => (
              <fieldset>
                <legend>{group}</legend>
                <div class="fields">
                  <For each={PARAMETER_FIELDS.filter((field) => field.group === group)}>
                    {(field) => <Parameter field={field} desk={props.desk} />}
                  </For>
                </div>
              </fieldset>
            )}
          </For>
        </div>
      </details>
    </Card>
  );
}

function Parameter(props: { readonly field: ParameterField; readonly desk: Desk }) {
  const { field, desk } = props;
  const value = () => desk.playground().parameters[field.name];
  const [draft, setDraft] = createSignal<string>();
  const [fault, setFault] = createSignal<string>();
  // What was refused is forgotten when the value becomes another by other means.
  createEffect(
    on(value, () => {
      setDraft(undefined);
      setFault(undefined);
    }),
  );
  const set = (next: bigint | number | string | boolean) =>
    desk.attempt((now) => setParameter(now, field.name, next as never));
  const commit = (text: string) => {
    try {
      set(readParameter(field, text));
      setDraft(undefined);
      setFault(undefined);
    } catch (error) {
      if (!(error instanceof TaokitError)) throw error;
      setDraft(text);
      setFault(error.message);
    }
  };
  const fraction = () => {
    const text = parameterFraction(field, value() as bigint);
    return text === undefined ? field.help : `= ${text}. ${field.help}`;
  };
  return (
    <Switch>
      <Match when={field.kind === 'choice'}>
        <SelectField
          label={field.label}
          hint={field.help}
          value={String(value())}
          options={field.choices!.map((choice) => ({ value: choice, title: choice }))}
          onChange={set}
        />
      </Match>
      <Match when={field.kind === 'switch'}>
        <SwitchField label={field.label} hint={field.help} isOn={value() === true} onChange={set} />
      </Match>
      <Match when={true}>
        <TextField
          label={field.label}
          hint={fraction()}
          error={fault()}
          inputMode="decimal"
          value={draft() ?? parameterText(field, value())}
          onCommit={commit}
        />
      </Match>
    </Switch>
  );
}
