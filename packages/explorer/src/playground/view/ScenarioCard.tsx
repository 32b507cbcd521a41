import { standardCases } from '@taokit/study';
import { createSignal, Show } from 'solid-js';
import { Card, SelectField, TextField } from '../../components/index.ts';
import { setEpochs } from '../model/edits.ts';
import { caseTitle, fromCase } from '../model/fromCase.ts';
import { LIMITS } from '../model/Playground.ts';
import { SPECS } from '../model/parameters.ts';
import type { Desk } from '../state/createDesk.ts';

/** What is run: a case to begin with, its name, how long, by which rules. */
export function ScenarioCard(props: { readonly desk: Desk }) {
  const { desk } = props;
  const [resetBonds, setResetBonds] = createSignal(false);
  const load = (name: string, withResets: boolean) => {
    const found = standardCases.find((one) => one.name === name);
    if (found !== undefined) desk.open(fromCase(found, { resetBonds: withResets }));
  };
  const current = () => standardCases.find((one) => caseTitle(one) === desk.playground().title);
  const options = [
    { value: '', title: 'of your own' },
    ...standardCases.map((one) => ({ value: one.name, title: caseTitle(one) })),
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
        <TextField
          label="Title"
          value={desk.playground().title}
          onCommit={(title) => desk.attempt((now) => ({ ...now, title: title.slice(0, LIMITS.title) }))}
        />
        <TextField
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
