import { standardCases } from '@taokit/study';
import { createSignal, Show } from 'solid-js';
import { Card, Field, SelectField } from '../../components/index.ts';
import { setEpochs } from '../model/edits.ts';
import { fromCase } from '../model/fromCase.ts';
import { LIMITS } from '../model/Playground.ts';
import { SPECS } from '../model/parameters.ts';
import type { Desk } from '../state/createDesk.ts';

/** What is run: a case to begin with, its name, how long, by which rules. */
export function ScenarioCard(props: { readonly desk: Desk }) {
  const { desk } = props;
  const [resetBonds, setResetBonds] = createSignal(false);
  const caseOf = (title: string) => standardCases.find((one) => fromCase(one).title === title);
  const load = (name: string, withResets: boolean) => {
    const found = standardCases.find((one) => one.name === name);
    if (found !== undefined) desk.open(fromCase(found, { resetBonds: withResets }));
  };
  const current = () => caseOf(desk.playground().title);
  const options = [
    { value: '', title: 'of your own' },
    ...standardCases.map(({ name, number, title }) => ({
      value: name,
      title: number === null ? title : `${number}. ${title}`,
    })),
  ];
  return (
    <Card title="Scenario" caption={current()?.description ?? 'A subnet of your own.'} isWide>
      <div class="fields scenario-fields">
        <SelectField
          label="Begin with a standard case"
          value={current()?.name ?? ''}
          options={options}
          onChange={(name) => load(name, resetBonds())}
        />
        <CommitField
          label="Title"
          value={desk.playground().title}
          onCommit={(title) => desk.attempt((now) => ({ ...now, title: title.slice(0, LIMITS.title) }))}
        />
        <CommitField
          label="Epochs"
          inputMode="numeric"
          value={String(desk.playground().epochs)}
          onCommit={(text) => desk.attempt((now) => setEpochs(now, Number(text)))}
        />
        <SelectField
          label="Rules"
          value={String(desk.playground().spec)}
          options={SPECS.map(({ spec, what }) => ({ value: String(spec), title: `spec ${spec}, ${what}` }))}
          onChange={(spec) => desk.attempt((now) => ({ ...now, spec: Number(spec) }))}
        />
      </div>
      <Show when={current()?.bondsReset}>
        {(reset) => (
          <label class="check">
            <input
              type="checkbox"
              checked={resetBonds()}
              onChange={({ currentTarget }) => {
                setResetBonds(currentTarget.checked);
                load(current()!.name, currentTarget.checked);
              }}
            />{' '}
            End bonds in {reset().miner} before epoch {reset().epoch}, as simulators with a bonds reset do
          </label>
        )}
      </Show>
    </Card>
  );
}

/** A text that counts when it is left, or with Enter: one step that can be taken back. */
export function CommitField(props: {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  readonly onCommit: (text: string) => void;
}) {
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(ids) => (
        <span class="input">
          <input
            id={ids.id}
            type="text"
            inputMode={props.inputMode ?? 'text'}
            class={props.inputMode === undefined ? '' : 'figures'}
            aria-describedby={ids.describedBy}
            aria-invalid={ids.isWrong}
            autocomplete="off"
            spellcheck={false}
            value={props.value}
            onChange={({ currentTarget }) => {
              props.onCommit(currentTarget.value);
              // What was refused goes; what was taken may be written otherwise.
              currentTarget.value = props.value;
            }}
          />
        </span>
      )}
    </Field>
  );
}
