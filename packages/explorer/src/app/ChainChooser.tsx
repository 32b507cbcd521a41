import { createSignal } from 'solid-js';
import { connect, target } from '../chain/session.ts';
import { TextField } from '../components/index.ts';
import { endpointProblem } from './endpointProblem.ts';

/** Names another chain: any node that listens, or the devnet in the page. */
export function ChainChooser(props: { readonly onDone: () => void }) {
  const now = target();
  const [url, setUrl] = createSignal(now.kind === 'endpoint' ? now.url : 'ws://127.0.0.1:9944');
  const [problem, setProblem] = createSignal<string>();
  const open = (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = endpointProblem(url(), location.protocol);
    setProblem(wrong);
    if (wrong !== undefined) return;
    void connect({ kind: 'endpoint', url: url().trim() });
    props.onDone();
  };
  const openDevnet = () => {
    void connect({ kind: 'devnet' });
    props.onDone();
  };
  return (
    <form class="chooser" onSubmit={open}>
      <TextField
        label="Endpoint of a node"
        hint="A devnet of your own (npx -y pnpm@12 devnet), a local node, or a network's: wss://entrypoint-finney.opentensor.ai:443"
        error={problem()}
        value={url()}
        onInput={setUrl}
      />
      <div class="actions">
        <button type="submit" class="button main">
          Connect
        </button>
        <button type="button" class="button" onClick={openDevnet}>
          A new devnet in this page
        </button>
      </div>
    </form>
  );
}
