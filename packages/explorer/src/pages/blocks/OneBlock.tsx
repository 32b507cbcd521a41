import { formatCount } from '@taokit/charts/theme';
import { encodeSs58 } from '@taokit/keys';
import { createResource, For, Match, Show, Switch } from 'solid-js';
import { useSession } from '../../chain/session.ts';
import {
  AccountLink,
  Amount,
  Card,
  ErrorNotice,
  EventList,
  EventName,
  Hash,
  Notice,
  PageHead,
  Pairs,
  Skeleton,
  Value,
} from '../../components/index.ts';
import { describeCall, describeEvent } from '../../data/describeValue.ts';
import type { BlockEvent } from '../../data/eventOf.ts';
import { type BlockExtrinsic, type BlockView, readBlock } from '../../data/readBlock.ts';
import { hrefOf } from '../../routing/place.ts';
import { timeText } from './BlockList.tsx';
import { blockProblem } from './blockProblem.ts';

/** A block with everything in it. */
export function OneBlock(props: { readonly block: string }) {
  const { client } = useSession();
  const [block] = createResource(
    () => props.block,
    async (text) => {
      if (blockProblem(text) !== undefined) return undefined;
      return readBlock(client, text.startsWith('0x') ? (text as `0x${string}`) : Number(text));
    },
  );
  return (
    <Switch fallback={<Skeleton lines={10} what={`Block ${props.block}`} />}>
      <Match when={block.error}>
        {(error) => <ErrorNotice error={error()} title={`Block ${props.block} could not be read`} />}
      </Match>
      <Match when={block.state === 'ready' && block() === undefined}>
        <Notice kind="error" title="This names no block">
          <p>{blockProblem(props.block)}</p>
        </Notice>
      </Match>
      <Match when={block()}>{(view) => <Whole block={view()} />}</Match>
    </Switch>
  );
}

function Whole(props: { readonly block: BlockView }) {
  const described = (events: readonly BlockEvent[]) =>
    events.map(({ path, value }) => ({
      block: props.block.number,
      path,
      value: describeEvent(props.block.interface, path, value),
    }));
  return (
    <>
      <PageHead
        title={<>Block {formatCount(props.block.number)}</>}
        lead={`${timeText(props.block.unixMs)} UTC`}
      >
        <a class="button small" href={hrefOf(['blocks', props.block.number - 1])}>
          ← Before
        </a>
        <a class="button small" href={hrefOf(['blocks', props.block.number + 1])}>
          After →
        </a>
      </PageHead>
      <div class="stack">
        <Card title="Header">
          <Pairs
            pairs={[
              ['Hash', <Hash value={props.block.hash} what="hash" />],
              [
                'Parent',
                <Hash
                  value={props.block.parentHash}
                  what="hash"
                  href={hrefOf(['blocks', props.block.parentHash])}
                />,
              ],
              ['State', <Hash value={props.block.stateRoot} what="hash" />],
              ['Runtime', `spec ${props.block.spec}`],
            ]}
          />
        </Card>
        <For each={props.block.extrinsics}>
          {(one) => <Extrinsic of={one} registry={props.block.interface} events={described(one.events)} />}
        </For>
        <Card title="Events of the block itself">
          <EventList
            isOfOneBlock
            caption="Events of the block itself"
            events={described(props.block.events)}
            empty="Nothing happened but what was asked for."
          />
        </Card>
      </div>
    </>
  );
}

function Extrinsic(props: {
  readonly of: BlockExtrinsic;
  readonly registry: BlockView['interface'];
  readonly events: Parameters<typeof EventList>[0]['events'];
}) {
  return (
    <Card
      title={`${props.of.index} · ${props.of.path}`}
      actions={
        <Show when={props.of.failure} fallback={<span class="tag good">done</span>}>
          {(why) => <span class="tag bad">{why()}</span>}
        </Show>
      }
    >
      <Show
        when={props.of.decoded}
        fallback={<p class="empty">It cannot be read: {props.of.hex.slice(0, 80)}…</p>}
      >
        {(decoded) => (
          <Pairs
            pairs={[
              ['Call', <EventName path={props.of.path} />],
              [
                'Signed by',
                props.of.signer === undefined ? (
                  'nobody: the author put it there'
                ) : (
                  <AccountLink address={encodeSs58(props.of.signer)} />
                ),
              ],
              [
                'Arguments',
                <Value of={describeCall(props.registry, props.of.path, decoded().call.arguments)} />,
              ],
              ...(props.of.feeRao === undefined
                ? []
                : ([['Fee', <Amount rao={props.of.feeRao} decimals={9} />]] as const)),
            ]}
          />
        )}
      </Show>
      <Show when={props.events.length > 0}>
        <EventList
          isOfOneBlock
          caption={`Events of extrinsic ${props.of.index}`}
          events={props.events}
          empty=""
        />
      </Show>
    </Card>
  );
}
