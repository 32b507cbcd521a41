import { createSignal } from 'solid-js';
import { createAsked, TextField } from '../../components/index.ts';
import type { PoolFields } from '../state/createPool.ts';
import { readChainPool } from '../state/readChainPool.ts';

/** Takes the pool of a subnet from the chain of the page, which is connected only when it is asked. */
export function ChainPoolForm(props: { readonly pool: PoolFields }) {
  const [state, setState] = createSignal('weights, reserves and fee of its best block');
  const [failure, setFailure] = createSignal<string>();
  const read = async (netuid: number) => {
    setFailure(undefined);
    setState('Reading …');
    try {
      const { pool, block } = await readChainPool(netuid);
      props.pool.take(pool);
      setState(`as the chain held it after block ${block.toLocaleString('en-US')}`);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const asked = createAsked(
    '1',
    (text) => (/^\s*\d{1,5}\s*$/.test(text) ? undefined : 'Write the number of a subnet.'),
    (text) => void read(Number(text)),
  );
  return (
    <form class="chain-pool" onSubmit={asked.onSubmit}>
      <TextField
        label="Subnet of the connected chain"
        inputMode="numeric"
        value={asked.value()}
        onInput={asked.onInput}
        hint={state()}
        error={asked.error() ?? failure()}
      />
      <button type="submit" class="button">
        Read its pool
      </button>
    </form>
  );
}
