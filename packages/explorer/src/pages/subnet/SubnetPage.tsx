import { formatCount } from '@taokit/charts/theme';
import { type Accessor, Show } from 'solid-js';
import { createRead } from '../../chain/createRead.ts';
import { AccountLink, Amount, Facts, Loaded, Notice, PageHead, Tabs } from '../../components/index.ts';
import { readSubnet, type SubnetView } from '../../data/readSubnet.ts';
import { hrefOf } from '../../routing/place.ts';
import { place } from '../../routing/router.ts';
import { EventsTab } from './EventsTab.tsx';
import { MetagraphTab } from './MetagraphTab.tsx';
import { PaysTab } from './PaysTab.tsx';
import { RulesTab } from './RulesTab.tsx';
import { WeightsTab } from './WeightsTab.tsx';

/** A subnet: who is in it, who weighs whom, what it pays, its rules, what happened. */
export function SubnetPage() {
  const netuid = () => Number(place().parts[1] ?? '1');
  const subnet = createRead(
    async ({ client }, { hash }, of) =>
      Number.isInteger(of) && of >= 0 && of < 65_536
        ? ((await readSubnet(await client.at(hash), of)) ?? null)
        : null,
    netuid,
  );
  // `null` says that there is none, and is a value: only what was never read is undefined.
  return (
    <Show when={subnet.value() !== null} fallback={<NoSubnet netuid={place().parts[1] ?? ''} />}>
      <Loaded read={subnet as never} what={`Subnet ${netuid()}`} lines={14}>
        {(view: Accessor<SubnetView>) => <Subnet view={view} />}
      </Loaded>
    </Show>
  );
}

function Subnet(props: { readonly view: Accessor<SubnetView> }) {
  const subnet = () => props.view().graph.subnet;
  return (
    <>
      <PageHead
        title={
          <>
            <span class="soft">{subnet().netuid}</span> {subnet().identity?.subnetName || subnet().name}
          </>
        }
        lead={subnet().identity?.description}
      >
        <a class="button main" href={hrefOf(['write'], { do: 'stake', netuid: String(subnet().netuid) })}>
          Stake
        </a>
      </PageHead>
      <SubnetFacts view={props.view} />
      <Tabs
        label="Subnet"
        tabs={[
          { name: 'metagraph', title: 'Metagraph', content: () => <MetagraphTab view={props.view} /> },
          {
            name: 'weights',
            title: 'Weights',
            content: () => <WeightsTab kind="weights" view={props.view} />,
          },
          { name: 'bonds', title: 'Bonds', content: () => <WeightsTab kind="bonds" view={props.view} /> },
          { name: 'pays', title: 'What it pays', content: () => <PaysTab view={props.view} /> },
          { name: 'rules', title: 'Hyperparameters', content: () => <RulesTab view={props.view} /> },
          { name: 'events', title: 'Events', content: () => <EventsTab netuid={subnet().netuid} /> },
        ]}
      />
    </>
  );
}

function SubnetFacts(props: { readonly view: Accessor<SubnetView> }) {
  const view = () => props.view();
  const graph = () => view().graph;
  return (
    <Facts
      facts={[
        {
          name: 'Price',
          value: <Amount rao={view().priceRao} decimals={6} />,
          note: (
            <>
              <Amount rao={graph().subnet.pool.taoIn.rao} decimals={0} /> in its pool
            </>
          ),
        },
        {
          name: 'Next epoch',
          value: (
            <>
              {view().epoch.blocksRemaining === undefined
                ? 'never'
                : `in ${formatCount(view().epoch.blocksRemaining!)}`}
            </>
          ),
          note: <>blocks; every {formatCount(view().epoch.tempo)}</>,
        },
        {
          name: 'Seats',
          value: <>{formatCount(graph().n)}</>,
          note: (
            <>
              {graph().validators.length} validate, {graph().miners.length} mine, {graph().maxUids} at most
            </>
          ),
        },
        {
          name: 'A seat costs',
          value: <Amount rao={view().burnRao} decimals={4} />,
          note: <>burned when registering</>,
        },
        {
          name: 'Owner',
          value: (
            <span class="fact-small">
              <AccountLink address={graph().subnet.ownerColdkey} />
            </span>
          ),
          note: <>since block {formatCount(graph().subnet.registeredAtBlock)}</>,
        },
      ]}
    />
  );
}

function NoSubnet(props: { readonly netuid: string }) {
  return (
    <Notice title={`There is no subnet ${props.netuid}`}>
      <a href={hrefOf(['network'])}>All subnets of this chain</a>
    </Notice>
  );
}
