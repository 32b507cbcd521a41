import { formatCount } from '@taokit/charts/theme';
import { createSignal } from 'solid-js';
import { createAsked, TextField } from '../../components/index.ts';
import type { PoolText } from '../model/quoteForm.ts';
import type { PoolFields } from '../state/createPool.ts';
import { type ChainPool, readChainPool } from '../state/readChainPool.ts';

/** Takes the pool of a subnet from the chain of the page, which is connected only when it is asked. */
export function ChainPoolForm(props: { readonly pool: PoolFields }) {
  const [isReading, setReading] = createSignal(false);
  const [taken, setTaken] = createSignal<ChainPool>();
  const [failure, setFailure] = createSignal<string>();
  const read = async (netuid: number) => {
    setFailure(undefined);
    setReading(true);
    try {
      const read = await readChainPool(netuid);
      props.pool.take(read.pool);
      setTaken(read);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setReading(false);
    }
  };
  const hint = () => {
    if (isReading()) return 'Reading …';
    const last = taken();
    // What is typed or chosen afterwards is not the chain's.
    return last !== undefined && isSame(last.pool, props.pool.text())
      ? `as the chain held it after block ${formatCount(last.block)}`
      : 'weights, reserves and fee of its best block';
  };
  const asked = createAsked(
    '1',
    (text) => (isNetuid(text) ? undefined : 'Write the number of a subnet, up to 65535.'),
    (text) => void read(Number(text)),
  );
  return (
    <form class="chain-pool" onSubmit={asked.onSubmit}>
      <TextField
        label="Subnet of the connected chain"
        inputMode="numeric"
        value={asked.value()}
        onInput={asked.onInput}
        hint={hint()}
        error={asked.error() ?? failure()}
      />
      <button type="submit" class="button" disabled={isReading()}>
        Read its pool
      </button>
    </form>
  );
}

function isNetuid(text: string): boolean {
  return /^\s*\d{1,5}\s*$/.test(text) && Number(text) <= 65_535;
}

function isSame(one: PoolText, other: PoolText): boolean {
  return (Object.keys(one) as (keyof PoolText)[]).every((name) => one[name] === other[name]);
}
