import { onCleanup, onMount, Show } from 'solid-js';
import { ErrorNotice, Notice, PageHead } from '../components/index.ts';
import { createDesk, type Desk } from './state/createDesk.ts';
import { EarnedCard } from './view/EarnedCard.tsx';
import { EpochCard } from './view/EpochCard.tsx';
import { MatrixCard } from './view/MatrixCard.tsx';
import { ParameterCard } from './view/ParameterCard.tsx';
import { RunPanels } from './view/RunPanels.tsx';
import { ScenarioCard } from './view/ScenarioCard.tsx';
import { Toolbar } from './view/Toolbar.tsx';
import './playground.css';

/** Who votes for whom, and what consensus makes of it: edited, and computed anew, in every mode. */
export function PlaygroundPage() {
  const desk = createDesk();
  onMount(() => document.addEventListener('keydown', onKey));
  onCleanup(() => document.removeEventListener('keydown', onKey));
  function onKey(event: KeyboardEvent) {
    const isField = (event.target as Element).matches('input:not([type=range]), textarea, select');
    if (event.defaultPrevented || isField || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) desk.redo();
    else desk.undo();
  }
  return (
    <div class="playground">
      <PageHead
        title="Yuma playground"
        lead="Who weighs whom, and what consensus makes of it. Change anything: every epoch is computed anew, bit for bit as the chain would, in all three ways of making bonds."
      >
        <Toolbar desk={desk} />
      </PageHead>
      <Troubles desk={desk} />
      <div class="stack">
        <ScenarioCard desk={desk} />
        <div class="playground-desk">
          <div class="stack">
            <MatrixCard desk={desk} />
            <EngineLine desk={desk} />
            <EarnedCard desk={desk} />
          </div>
          <ParameterCard desk={desk} />
          <div class="stack">
            <RunPanels desk={desk} />
            <EpochCard desk={desk} />
          </div>
        </div>
      </div>
    </div>
  );
}

function Troubles(props: { readonly desk: Desk }) {
  const { link, runs } = props.desk;
  return (
    <>
      <Show when={link.isOpening()}>
        <Notice title="Opening the link…" />
      </Show>
      <Show when={link.fault()}>
        {(fault) => (
          <div class="trouble">
            <ErrorNotice error={fault()} title="The link could not be opened" />
            <button type="button" class="button" onClick={link.forget}>
              Go on with what is below
            </button>
          </div>
        )}
      </Show>
      <Show when={runs.failure()}>
        {(failure) => (
          <div class="trouble">
            <Notice kind="error" title="Nothing can be computed">
              {failure()}
            </Notice>
          </div>
        )}
      </Show>
    </>
  );
}

/** Which engine computes, how much, how fast. */
function EngineLine(props: { readonly desk: Desk }) {
  const { runs, playground } = props.desk;
  const name = () => (runs.engine()?.name === 'wasm' ? 'WebAssembly' : 'TypeScript');
  return (
    <p class="engine-line" role="status">
      <Show when={runs.engine()} fallback="Loading the engine…">
        {(engine) => (
          <>
            <span class={`dot ${runs.elapsedMs() === undefined ? 'busy' : 'good'}`} aria-hidden="true" />{' '}
            Computed by the <b>{name()}</b> engine, {playground().epochs} epochs in each of three modes
            <Show when={runs.elapsedMs()}>{(ms) => <>, in {Math.max(1, Math.round(ms()))} ms</>}</Show>.{' '}
            <Show when={engine().fallback}>{(why) => <span class="error">{why()}</span>}</Show>
          </>
        )}
      </Show>
    </p>
  );
}
