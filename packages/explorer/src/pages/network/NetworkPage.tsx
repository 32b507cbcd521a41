import { formatCount } from '@taokit/charts/theme';
import type { Accessor } from 'solid-js';
import { createRead } from '../../chain/createRead.ts';
import { Amount, Facts, Loaded, PageHead, Tabs } from '../../components/index.ts';
import { type NetworkView, readNetwork } from '../../data/readNetwork.ts';
import { percentOf } from '../../data/shares.ts';
import { EmissionTab } from './EmissionTab.tsx';
import { FlowsTab } from './FlowsTab.tsx';
import { PoolsTab } from './PoolsTab.tsx';
import { RootTab } from './RootTab.tsx';

/** The network: what each subnet receives and why, its pools, what flows, and root. */
export function NetworkPage() {
  const network = createRead(async ({ client }, { hash }) => readNetwork(await client.at(hash)));
  return (
    <>
      <PageHead
        title="Network"
        lead="Every block issues TAO. A subnet receives its share by price, less what it burns, behind the gate, if its switch is on; all of it computed here by the chain’s own rules on this block."
      />
      <Loaded read={network} what="The network" lines={14}>
        {(view) => (
          <>
            <NetworkFacts network={view} />
            <Tabs
              label="Network"
              tabs={[
                { name: 'emission', title: 'Emission', content: () => <EmissionTab network={view} /> },
                { name: 'pools', title: 'Pools and prices', content: () => <PoolsTab network={view} /> },
                { name: 'flows', title: 'Flows of a block', content: () => <FlowsTab network={view} /> },
                { name: 'root', title: 'Root', content: () => <RootTab network={view} /> },
              ]}
            />
          </>
        )}
      </Loaded>
    </>
  );
}

function NetworkFacts(props: { readonly network: Accessor<NetworkView> }) {
  const now = () => props.network();
  return (
    <Facts
      facts={[
        { name: 'Block', value: <>{formatCount(now().block)}</>, note: <>spec {now().spec}</> },
        {
          name: 'TAO of the next block',
          value: (
            <>{now().emissionRao === undefined ? '–' : <Amount rao={now().emissionRao!} decimals={3} />}</>
          ),
          note: (
            <>
              shared by {now().subnets.filter(({ ladder }) => (ladder?.receivedBits ?? 0n) > 0n).length} of{' '}
              {now().subnets.length} subnets
            </>
          ),
        },
        {
          name: 'Issued',
          value: <Amount rao={now().issuanceRao} decimals={0} />,
          note: <>of 21,000,000 at most</>,
        },
        {
          name: 'Staked on root',
          value: <Amount rao={now().root.taoRao} decimals={0} />,
          note: <>a TAO there weighs {now().root.taoWeight.toFixed(2)} alpha</>,
        },
        {
          name: 'Bar of the gate',
          value: <>{now().bar === undefined ? '–' : percentOf(now().bar!)}</>,
          note: <>a share at the bar is halved</>,
        },
      ]}
    />
  );
}
