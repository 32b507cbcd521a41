import { createSignal } from 'solid-js';
import { createRead } from '../../chain/createRead.ts';
import { Card, EventList, Loaded } from '../../components/index.ts';
import { readEvents } from '../../data/readEvents.ts';

/** So many blocks are looked through at first, and again with each press. */
const STEP = 120;

/** What happened in a subnet, the newest first. */
export function EventsTab(props: { readonly netuid: number }) {
  const [blocks, setBlocks] = createSignal(STEP);
  const events = createRead(
    async ({ client }, { number }, key) => {
      const [netuid, count] = key.split(' ').map(Number) as [number, number];
      const all = await readEvents(client, { until: number, blocks: count });
      return all.filter(({ netuids }) => netuids.has(netuid));
    },
    () => `${props.netuid} ${blocks()}`,
  );
  return (
    <Card
      title="Events"
      caption={`Of the last ${blocks()} blocks, whatever names this subnet.`}
      actions={
        <button type="button" class="button small" onClick={() => setBlocks((count) => count + STEP)}>
          Look further back
        </button>
      }
    >
      <Loaded read={events} what="Events" lines={8}>
        {(list) => <EventList caption="Events" events={list()} empty="Nothing happened in these blocks." />}
      </Loaded>
    </Card>
  );
}
