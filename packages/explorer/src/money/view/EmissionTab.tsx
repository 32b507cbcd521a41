import { formatCount } from '@taokit/charts/theme';
import { BLOCKS_PER_DAY, computeBlockEmission } from '@taokit/dtao';
import { formatRao, ratio } from '@taokit/types';
import { createMemo } from 'solid-js';
import {
  Amount,
  Card,
  type Column,
  Facts,
  LineChart,
  SelectField,
  SwitchField,
  Table,
  TextField,
} from '../../components/index.ts';
import { chartNumber, percentText, priceText } from '../model/figures.ts';
import { MAINNET_BLOCK } from '../model/mainnetBlock.ts';
import { unlessBad } from '../model/quoteForm.ts';
import {
  cumulativeShares,
  type RuleShares,
  rankOf,
  sharesByRule,
  withSubnet,
} from '../model/sharesByRule.ts';
import { type SubnetBlock, subnetBlock, TERM_ERAS } from '../model/subnetBlock.ts';
import { createQueryText } from '../state/createQueryText.ts';

const ONE_U64F64 = 1n << 64n;
const ONE_F32 = 1n << 32n;
const EMISSION_RAO = computeBlockEmission(MAINNET_BLOCK.totalIssuanceRao);

interface RuleRow extends RuleShares {
  readonly shareBits: bigint | null;
  readonly place: number | null;
}

/** What a subnet receives by every rule the chain has had, and what if it were another. */
export function EmissionTab() {
  const netuid = createQueryText('subnet', '64');
  const price = createQueryText('price', '');
  const burn = createQueryText('burn', '');
  const isOn = createQueryText('enabled', 'yes');
  const at = () =>
    Math.max(
      0,
      MAINNET_BLOCK.subnets.findIndex((one) => String(one.netuid) === netuid.text()),
    );
  const subnet = () => MAINNET_BLOCK.subnets[at()]!;
  const priceBits = () => fractionBits(price.text(), subnet().movingPriceBits);
  const burnBits = () => {
    const bits = fractionBits(burn.text(), subnet().minerBurnedBits);
    return bits !== undefined && bits <= ONE_F32 ? bits : undefined;
  };
  const network = createMemo(() =>
    withSubnet(MAINNET_BLOCK, subnet().netuid, {
      movingPriceBits: priceBits() ?? subnet().movingPriceBits,
      minerBurnedBits: burnBits() ?? subnet().minerBurnedBits,
      emissionEnabled: isOn.text() !== 'no',
    }),
  );
  const rules = createMemo(() => sharesByRule(network()));
  const rows = (): readonly RuleRow[] =>
    rules().map((rule) => ({
      ...rule,
      shareBits: rule.sharesBits?.[at()] ?? null,
      place: rule.sharesBits === null ? null : rankOf(rule.sharesBits, at()),
    }));
  return (
    <div class="stack">
      <Card
        title="Subnet"
        caption={`Mainnet before block ${formatCount(MAINNET_BLOCK.block + 1)}: ${MAINNET_BLOCK.subnets.length} subnets, spec ${MAINNET_BLOCK.spec}. Change one, and see what every rule would give it.`}
      >
        <div class="fields">
          <SelectField
            label="Subnet"
            value={netuid.text()}
            options={MAINNET_BLOCK.subnets.map((one) => ({
              value: String(one.netuid),
              title: `Subnet ${one.netuid}`,
            }))}
            onChange={netuid.set}
          />
          <TextField
            label="Moving price"
            unit="TAO"
            inputMode="decimal"
            hint={`stored: ${priceText({ numerator: subnet().movingPriceBits, denominator: ONE_F32 })}`}
            value={price.text()}
            onInput={price.set}
            error={priceBits() === undefined ? 'Write a price such as 0.05.' : undefined}
          />
          <TextField
            label="Incentive that is burned"
            inputMode="text"
            hint={`stored: ${percentText({ numerator: subnet().minerBurnedBits, denominator: ONE_F32 }, 2)}`}
            value={burn.text()}
            onInput={burn.set}
            error={burnBits() === undefined ? 'Write a part from 0 to 100%.' : undefined}
          />
          <SwitchField
            label="Emission enabled"
            hint="the switch of root since spec 411"
            isOn={isOn.text() !== 'no'}
            onChange={(on) => isOn.set(on ? 'yes' : 'no')}
          />
        </div>
      </Card>
      <Card
        title={`What subnet ${subnet().netuid} is given`}
        caption={`Of ${formatRao(EMISSION_RAO)} TAO a block, by every rule on the same state. Flows of the past are in no state, so the rule of those releases is not computed.`}
      >
        <Table
          caption="Share by rule"
          columns={RULE_COLUMNS}
          rows={rows()}
          isStanding={({ key }) => key === 'gate'}
        />
      </Card>
      <Card
        title="How the emission is spread"
        caption="Subnets in the order of their share, under each rule by itself: how much the largest get together."
      >
        <LineChart
          title="Emission of the largest subnets together"
          xLabel="largest subnets"
          x={MAINNET_BLOCK.subnets.map((_, i) => i + 1)}
          format="percent"
          height={280}
          series={rules().flatMap(({ what, when, sharesBits }) =>
            sharesBits === null
              ? []
              : [
                  {
                    name: `${what}, ${when}`,
                    values: cumulativeShares(sharesBits).map((sum) =>
                      chartNumber({ numerator: sum, denominator: ONE_U64F64 }),
                    ),
                  },
                ],
          )}
        />
      </Card>
      <BlockByRelease
        shareBits={rules().find(({ key }) => key === 'gate')?.sharesBits?.[at()] ?? 0n}
        at={at()}
      />
    </div>
  );
}

/** Bits of a fraction that was typed, of what is stored where nothing was; none where it is no number. */
function fractionBits(text: string, stored: bigint): bigint | undefined {
  if (text.trim() === '') return stored;
  const value = unlessBad(() => ratio(text.trim()));
  return value && (value.numerator * ONE_F32) / value.denominator;
}

/** TAO of a block of a share, rao, floored. */
function taoOf(shareBits: bigint): bigint {
  return (EMISSION_RAO * shareBits) >> 64n;
}

const RULE_COLUMNS: readonly Column<RuleRow>[] = [
  { key: 'what', head: 'Rule', cell: ({ what }) => what },
  { key: 'when', head: 'When', cell: ({ when }) => when },
  {
    key: 'share',
    head: 'Share',
    isNumeric: true,
    cell: ({ shareBits }) =>
      shareBits === null ? 'not computed' : percentText({ numerator: shareBits, denominator: ONE_U64F64 }),
  },
  { key: 'place', head: 'Place', isNumeric: true, cell: ({ place }) => place ?? '–' },
  {
    key: 'block',
    head: 'TAO a block',
    isNumeric: true,
    cell: ({ shareBits }) =>
      shareBits === null ? '–' : <Amount rao={taoOf(shareBits)} isBare decimals={9} />,
  },
  {
    key: 'day',
    head: 'TAO a day',
    isNumeric: true,
    cell: ({ shareBits }) =>
      shareBits === null ? (
        '–'
      ) : (
        <Amount rao={taoOf(shareBits) * BigInt(BLOCKS_PER_DAY)} isBare decimals={3} />
      ),
  },
];

/** The subnet's block with one share under the rules of every release. */
function BlockByRelease(props: { readonly shareBits: bigint; readonly at: number }) {
  const subnet = () => MAINNET_BLOCK.subnets[props.at]!;
  const blocks = createMemo(() =>
    TERM_ERAS.map(({ spec, what }) => ({
      what,
      ...subnetBlock(
        {
          shareBits: props.shareBits,
          totalIssuanceRao: MAINNET_BLOCK.totalIssuanceRao,
          priceBits: (subnet().pool.taoRao << 64n) / subnet().pool.alphaRao,
          alphaReserveRao: subnet().pool.alphaRao,
          alphaOutRao: subnet().alphaOutRao,
          rootTaoRao: MAINNET_BLOCK.rootTaoRao,
        },
        spec,
      ),
    })),
  );
  const split = () => blocks().at(-1)!.split;
  return (
    <Card
      title="What a block does with it"
      caption="The share of today’s rule, at the quotient of the reserves, under the rules of every release: what joins the pool, what the chain buys with, and what participants get."
    >
      <Table
        caption="A block by release"
        columns={BLOCK_COLUMNS}
        rows={blocks()}
        isStanding={({ spec }) => spec === 421}
      />
      <div class="split-facts">
        <Facts
          facts={[
            {
              name: 'Owner',
              value: <Amount rao={split().ownerRao} netuid={subnet().netuid} decimals={6} />,
            },
            {
              name: 'Miners',
              value: <Amount rao={split().serverRao} netuid={subnet().netuid} decimals={6} />,
            },
            {
              name: 'Validators',
              value: <Amount rao={split().validatorRao} netuid={subnet().netuid} decimals={6} />,
            },
            {
              name: 'Root',
              value: <Amount rao={split().rootRao} netuid={subnet().netuid} decimals={6} />,
            },
          ]}
        />
      </div>
    </Card>
  );
}

const BLOCK_COLUMNS: readonly Column<SubnetBlock & { readonly what: string }>[] = [
  { key: 'spec', head: 'Since', cell: ({ spec }) => `spec ${spec}` },
  { key: 'what', head: 'What it says', cell: ({ what }) => what },
  ...(
    [
      ['taoInRao', 'TAO in'],
      ['buyRao', 'TAO that buys'],
      ['alphaInRao', 'Alpha in'],
      ['alphaOutRao', 'Alpha out'],
    ] as const
  ).map(
    ([key, head]): Column<SubnetBlock & { readonly what: string }> => ({
      key,
      head,
      isNumeric: true,
      cell: (block) => <Amount rao={block[key]} isBare decimals={9} />,
    }),
  ),
];
