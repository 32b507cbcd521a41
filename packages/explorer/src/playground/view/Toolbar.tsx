import { createSignal } from 'solid-js';
import { copyText } from '../../components/index.ts';
import { MODE_NAMES, MODES } from '../model/run/PlaygroundRun.ts';
import { toScenarioJson } from '../model/toScenario.ts';
import type { Desk } from '../state/createDesk.ts';

/** Back and forward, the link, and files. */
export function Toolbar(props: { readonly desk: Desk }) {
  const { desk } = props;
  const [copied, setCopied] = createSignal<'Copied' | 'Not copied'>();
  const copyLink = async () => {
    setCopied((await copyText(await desk.link.address())) ? 'Copied' : 'Not copied');
    setTimeout(() => setCopied(undefined), 1_500);
  };
  const saveScenario = () => save('scenario.json', 'application/json', toScenarioJson(desk.playground()));
  const saveCsv = async () => {
    for (const mode of MODES)
      if (desk.runs.answers().get(mode)?.ok) save(`${mode}.csv`, 'text/csv', await desk.runs.csv(mode));
  };
  return (
    <>
      <button type="button" class="button" disabled={!desk.steps().back} onClick={desk.undo}>
        Undo
      </button>
      <button type="button" class="button" disabled={!desk.steps().forward} onClick={desk.redo}>
        Redo
      </button>
      <button
        type="button"
        class="button"
        onClick={saveScenario}
        title="What scenarioFromJson of @taokit/study reads"
      >
        Save scenario
      </button>
      <button
        type="button"
        class="button"
        onClick={() => void saveCsv()}
        title={`Every epoch and neuron, a file for each of ${MODES.map((mode) => MODE_NAMES[mode]).join('; ')}`}
      >
        Save results
      </button>
      <button type="button" class="button main" onClick={() => void copyLink()}>
        {copied() ?? 'Copy link'}
      </button>
      <span class="unseen" role="status">
        {copied() && `${copied()}: the link.`}
      </span>
    </>
  );
}

function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
