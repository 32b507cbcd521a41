import { connect, target } from '../chain/session.ts';
import { createAsked, TextField } from '../components/index.ts';
import { endpointProblem } from './endpointProblem.ts';

/** Names another chain: any node that listens, or the devnet in the page. */
export function ChainChooser(props: { readonly onDone: () => void }) {
  const now = target();
  const asked = createAsked(
    now.kind === 'endpoint' ? now.url : 'ws://127.0.0.1:9944',
    (text) => endpointProblem(text, location.protocol),
    (url) => {
      void connect({ kind: 'endpoint', url });
      props.onDone();
    },
  );
  const openDevnet = () => {
    void connect({ kind: 'devnet' });
    props.onDone();
  };
  return (
    <form class="chooser" onSubmit={asked.onSubmit}>
      <TextField
        label="Endpoint of a node"
        hint="A devnet of your own (npx -y pnpm@12 devnet), a local node, or a network's: wss://entrypoint-finney.opentensor.ai:443"
        error={asked.error()}
        value={asked.value()}
        onInput={asked.onInput}
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
