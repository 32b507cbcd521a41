import { formatCount } from '@taokit/charts/theme';
import type { MetagraphNeuron } from '@taokit/rpc';
import { type Accessor, createMemo, For } from 'solid-js';
import {
  AccountLink,
  Amount,
  Card,
  type Column,
  ShareBar,
  Table,
  TextField,
} from '../../components/index.ts';
import type { SubnetView } from '../../data/readSubnet.ts';
import { percentOrNone } from '../../data/shares.ts';
import { place, setQuery } from '../../routing/router.ts';

const ROLES = [
  { name: 'all', title: 'All' },
  { name: 'validators', title: 'Validators' },
  { name: 'miners', title: 'Miners' },
] as const;

/** Every seat of a subnet, as many as 256: only what is seen is drawn. */
export function MetagraphTab(props: { readonly view: Accessor<SubnetView> }) {
  const role = () => place().query['who'] ?? 'all';
  const search = () => (place().query['find'] ?? '').toLowerCase();
  const rows = createMemo(() => {
    const graph = props.view().graph;
    const of =
      role() === 'validators' ? graph.validators : role() === 'miners' ? graph.miners : graph.neurons;
    return search() === '' ? of : of.filter((neuron) => isFound(neuron, search()));
  });
  const most = createMemo(() => mostOf(props.view().graph.neurons));
  return (
    <Card
      title="Metagraph"
      caption="Incentive is a seat’s part of what miners earn, dividends its part of what validators earn, both of the last epoch. Trust says how much of a validator’s weights survived clipping."
      actions={
        <fieldset class="controls">
          <legend class="unseen">Which seats</legend>
          <For each={ROLES}>
            {({ name, title }) => (
              <button
                type="button"
                class="button small"
                aria-pressed={role() === name}
                onClick={() => setQuery('who', name === 'all' ? undefined : name)}
              >
                {title}
              </button>
            )}
          </For>
        </fieldset>
      }
    >
      <div class="search">
        <TextField
          label="Find a seat"
          inputMode="search"
          placeholder="uid, or part of a key"
          value={place().query['find'] ?? ''}
          onInput={(text) => setQuery('find', text)}
        />
        <p class="soft" role="status">
          {formatCount(rows().length)} of {formatCount(props.view().graph.n)} seats
        </p>
      </div>
      <Table
        caption="Metagraph"
        columns={columns(most)}
        rows={rows()}
        height={600}
        sort={{ key: 'emission', direction: 'down' }}
        empty="No seat is like that."
      />
    </Card>
  );
}

function isFound({ uid, hotkey, coldkey }: MetagraphNeuron, text: string): boolean {
  return String(uid) === text || hotkey.toLowerCase().includes(text) || coldkey.toLowerCase().includes(text);
}

interface Most {
  readonly incentive: number;
  readonly dividends: number;
}

function mostOf(neurons: readonly MetagraphNeuron[]): Most {
  return {
    incentive: Math.max(...neurons.map(({ incentive }) => incentive.fraction), 1e-9),
    dividends: Math.max(...neurons.map(({ dividends }) => dividends.fraction), 1e-9),
  };
}

function columns(most: Accessor<Most>): readonly Column<MetagraphNeuron>[] {
  return [
    {
      key: 'uid',
      head: 'uid',
      isNumeric: true,
      width: '58px',
      cell: ({ uid }) => uid,
      sortBy: ({ uid }) => uid,
    },
    { key: 'role', head: 'Role', width: '92px', cell: (neuron) => <Role neuron={neuron} />, sortBy: roleOf },
    {
      key: 'hotkey',
      head: 'Hotkey',
      width: '150px',
      cell: ({ hotkey }) => <AccountLink address={hotkey} />,
      sortBy: ({ hotkey }) => hotkey,
    },
    {
      key: 'stake',
      head: 'Stake, α',
      hint: 'What the epoch weighs it by: alpha, and TAO on root times its weight',
      isNumeric: true,
      width: '122px',
      cell: ({ totalStakeRao }) => <Amount isBare rao={totalStakeRao} decimals={2} />,
      sortBy: ({ totalStakeRao }) => totalStakeRao,
    },
    {
      key: 'emission',
      head: 'Paid, α',
      hint: 'Alpha paid at the last epoch',
      isNumeric: true,
      width: '112px',
      cell: ({ emission }) => <Amount isBare rao={emission.rao} decimals={4} />,
      sortBy: ({ emission }) => emission.rao,
    },
    {
      key: 'incentive',
      head: 'Incentive',
      isNumeric: true,
      width: '148px',
      cell: ({ incentive }) => <ShareBar share={incentive.fraction} most={most().incentive} />,
      sortBy: ({ incentive }) => incentive.raw,
    },
    {
      key: 'dividends',
      head: 'Dividends',
      isNumeric: true,
      width: '148px',
      cell: ({ dividends }) => <ShareBar share={dividends.fraction} most={most().dividends} />,
      sortBy: ({ dividends }) => dividends.raw,
    },
    {
      key: 'consensus',
      head: 'Consensus',
      isNumeric: true,
      width: '98px',
      cell: ({ consensus }) => percentOrNone(consensus.fraction),
      sortBy: ({ consensus }) => consensus.raw,
    },
    {
      key: 'trust',
      head: 'Trust',
      isNumeric: true,
      width: '84px',
      cell: ({ validatorTrust }) => percentOrNone(validatorTrust.fraction),
      sortBy: ({ validatorTrust }) => validatorTrust.raw,
    },
    {
      key: 'updated',
      head: 'Weights set',
      hint: 'The block in which it last set weights',
      isNumeric: true,
      width: '100px',
      cell: ({ lastUpdateBlock }) => formatCount(lastUpdateBlock),
      sortBy: ({ lastUpdateBlock }) => lastUpdateBlock,
    },
    {
      key: 'coldkey',
      head: 'Coldkey',
      width: '150px',
      cell: ({ coldkey }) => <AccountLink address={coldkey} />,
      sortBy: ({ coldkey }) => coldkey,
    },
  ];
}

function Role(props: { readonly neuron: MetagraphNeuron }) {
  return (
    <span class={props.neuron.validatorPermit && !props.neuron.active ? 'soft' : ''}>
      {roleOf(props.neuron)}
    </span>
  );
}

function roleOf({ validatorPermit, active }: MetagraphNeuron): string {
  if (!validatorPermit) return 'miner';
  return active ? 'validator' : 'inactive';
}
