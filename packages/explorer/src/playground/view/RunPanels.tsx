import type { NeuronQuantity, PairQuantity } from '@taokit/study';
import { createMemo, createSignal, For } from 'solid-js';
import { Card, type Panel, Panels, SelectField } from '../../components/index.ts';
import { MODE_NAMES, MODES, type ModeRun } from '../model/run/PlaygroundRun.ts';
import type { Desk } from '../state/createDesk.ts';

/** A quantity, and how it is read. */
interface Shown {
  readonly quantity: NeuronQuantity;
  readonly title: string;
  readonly caption: string;
  readonly format: 'percent' | 'price';
}

const VALIDATORS: readonly Shown[] = [
  {
    quantity: 'dividends',
    title: 'Dividends',
    caption: 'What each validator earns of all dividends.',
    format: 'percent',
  },
  {
    quantity: 'emissionPerStake',
    title: 'Emission per stake',
    caption: 'Alpha per epoch and 1,000 staked: who stands above the others earns more than its stake.',
    format: 'price',
  },
  {
    quantity: 'validatorTrust',
    title: 'Validator trust',
    caption: 'How much of what each validator says consensus keeps.',
    format: 'percent',
  },
];
const MINERS: readonly Shown[] = [
  {
    quantity: 'incentive',
    title: 'Incentive',
    caption: 'What each miner earns of all incentive; bonds do not change it, so the modes agree.',
    format: 'percent',
  },
  {
    quantity: 'consensus',
    title: 'Consensus',
    caption: 'The weight that kappa of the stake supports.',
    format: 'percent',
  },
];

/** Everything that moves over epochs, in every mode side by side. */
export function RunPanels(props: { readonly desk: Desk }) {
  const { desk } = props;
  const epochs = createMemo(() => Array.from({ length: longest(desk) }, (_, epoch) => epoch));
  const panels = (
    lines: (run: ModeRun) => readonly { readonly values: readonly number[] }[],
  ): readonly Panel[] =>
    MODES.map((mode) => {
      const answer = desk.runs.answers().get(mode);
      return {
        title: MODE_NAMES[mode],
        lines: answer?.ok ? lines(answer.run).map(({ values }) => values) : undefined,
        note: answer === undefined ? 'Computing…' : answer.ok ? '' : answer.failure.message,
      };
    });
  const common = () => ({ xLabel: 'epoch', x: epochs(), at: desk.epoch(), onAt: desk.readEpoch });
  const neurons = (shown: readonly Shown[], names: () => readonly string[]) => (
    <For each={shown}>
      {({ quantity, title, caption, format }) => (
        <Card title={title} caption={caption} isWide>
          <Panels
            {...common()}
            title={title}
            isTitled={false}
            names={names()}
            panels={panels(({ neurons }) =>
              quantity === 'emissionPerStake' ? neurons[quantity].map(perThousand) : neurons[quantity],
            )}
            format={format}
          />
        </Card>
      )}
    </For>
  );
  return (
    <>
      {neurons(VALIDATORS, () => desk.playground().validators)}
      <BondPanels desk={desk} common={common} panels={panels} />
      {neurons(MINERS, () => desk.playground().miners)}
    </>
  );
}

/** Per thousand staked, which people can read. */
function perThousand({ values }: { readonly values: readonly number[] }) {
  return { values: values.map((value) => 1000 * value) };
}

/** How many epochs there are lines for. */
function longest(desk: Desk): number {
  const lengths = [...desk.runs.answers().values()].map((answer) =>
    answer.ok ? answer.run.epochs.length : 0,
  );
  return Math.max(0, ...lengths);
}

function BondPanels(props: {
  readonly desk: Desk;
  readonly common: () => Pick<Parameters<typeof Panels>[0], 'xLabel' | 'x' | 'at' | 'onAt'>;
  readonly panels: (
    lines: (run: ModeRun) => readonly { readonly values: readonly number[] }[],
  ) => readonly Panel[];
}) {
  const [chosen, setChosen] = createSignal('');
  const [quantity, setQuantity] = createSignal<PairQuantity>('bondShares');
  const miners = () => props.desk.playground().miners;
  const miner = () => (miners().includes(chosen()) ? chosen() : miners().at(-1)!);
  return (
    <Card
      title={`Bonds in ${miner()}`}
      caption={
        quantity() === 'bondShares'
          ? 'Each validator’s part of all bonds in the miner.'
          : 'As stored: with classic bonds the largest of a miner is 1, with Yuma3 each stands by itself.'
      }
      isWide
      actions={
        <div class="bond-fields">
          <SelectField
            label="Miner"
            value={miner()}
            options={miners().map((name) => ({ value: name, title: name }))}
            onChange={setChosen}
          />
          <SelectField
            label="Shown"
            value={quantity()}
            options={[
              { value: 'bondShares', title: 'part of all bonds' },
              { value: 'bonds', title: 'as stored' },
            ]}
            onChange={(value) => setQuantity(value as PairQuantity)}
          />
        </div>
      }
    >
      <Panels
        {...props.common()}
        title={`Bonds in ${miner()}`}
        isTitled={false}
        names={props.desk.playground().validators}
        panels={props.panels(({ pairs }) => pairs[quantity()].filter((line) => line.miner === miner()))}
        format="percent"
      />
    </Card>
  );
}
