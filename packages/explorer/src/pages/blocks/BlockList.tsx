import { formatCount } from '@taokit/charts/theme';
import { createSignal } from 'solid-js';
import { createRead } from '../../chain/createRead.ts';
import {
  Card,
  createAsked,
  EventName,
  Hash,
  Loaded,
  PageHead,
  Table,
  TextField,
} from '../../components/index.ts';
import { type BlockView, readBlock } from '../../data/readBlock.ts';
import { hrefOf } from '../../routing/place.ts';
import { blockProblem } from './blockProblem.ts';

const STEP = 25;

/** The last blocks, and what stands in them. */
export function BlockList() {
  const [count, setCount] = createSignal(STEP);
  const blocks = createRead(({ client }, { number }, of) => {
    const numbers = Array.from({ length: Math.min(of, number + 1) }, (_, index) => number - index);
    return Promise.all(numbers.map((one) => readBlock(client, one)));
  }, count);
  return (
    <>
      <PageHead title="Blocks" lead="What was asked of the chain, decoded by the interface it had then." />
      <Finder />
      <Card
        title="Last blocks"
        actions={
          <button type="button" class="button small" onClick={() => setCount((now) => now + STEP)}>
            More
          </button>
        }
      >
        <Loaded read={blocks} what="Blocks" lines={12}>
          {(list) => <BlockTable blocks={list()} />}
        </Loaded>
      </Card>
    </>
  );
}

function BlockTable(props: { readonly blocks: readonly BlockView[] }) {
  return (
    <Table
      caption="Last blocks"
      rows={props.blocks}
      columns={[
        {
          key: 'number',
          head: 'Block',
          isNumeric: true,
          cell: ({ number }) => <a href={hrefOf(['blocks', number])}>{formatCount(number)}</a>,
        },
        { key: 'time', head: 'Time', cell: ({ unixMs }) => timeText(unixMs) },
        { key: 'calls', head: 'What', cell: (block) => <Calls block={block} /> },
        {
          key: 'events',
          head: 'Events',
          isNumeric: true,
          cell: ({ events, extrinsics }) =>
            formatCount(events.length + extrinsics.reduce((sum, one) => sum + one.events.length, 0)),
        },
        { key: 'hash', head: 'Hash', cell: ({ hash }) => <Hash value={hash} what="hash" /> },
      ]}
    />
  );
}

/** What was asked for besides the time, which stands in every block. */
function Calls(props: { readonly block: BlockView }) {
  const own = () => props.block.extrinsics.filter(({ path }) => path !== 'Timestamp.set');
  return (
    <span class="value-list">
      {own().length === 0 ? (
        <span class="soft">–</span>
      ) : (
        own().map(({ path, failure }) => (
          <span>
            <EventName path={path} />
            {failure === undefined ? '' : <span class="tag bad"> failed</span>}
          </span>
        ))
      )}
    </span>
  );
}

function Finder() {
  const asked = createAsked('', blockProblem, (block) => {
    location.hash = hrefOf(['blocks', block]);
  });
  return (
    <form class="search" onSubmit={asked.onSubmit}>
      <TextField
        label="Find a block"
        hint="Its number, or its hash"
        value={asked.value()}
        onInput={asked.onInput}
        error={asked.error()}
      />
      <button type="submit" class="button search-button">
        Show
      </button>
    </form>
  );
}

/** A moment as every reader reads it. */
export function timeText(unixMs: number): string {
  return new Date(unixMs).toISOString().replace('T', ' ').slice(0, 19);
}
