import { formatCount } from '@taokit/charts/theme';
import { BLOCK_TIME_MS, MAX_SUPPLY_RAO, type SupplyInput, type SupplyPoint } from '@taokit/dtao';
import { formatRao } from '@taokit/types';
import { createMemo, Show } from 'solid-js';
import {
  Amount,
  Card,
  type Column,
  Facts,
  LineChart,
  SelectField,
  Table,
  TextField,
} from '../../components/index.ts';
import { type EmissionEra, emissionEras } from '../model/emissionEras.ts';
import { exactText, percentText } from '../model/figures.ts';
import { MAINNET_BLOCK } from '../model/mainnetBlock.ts';
import { amountRao, unlessBad } from '../model/quoteForm.ts';
import { BLOCKS_PER_YEAR, supplyCurve, supplyValues } from '../model/supplyCurve.ts';
import { createQueryText } from '../state/createQueryText.ts';

/** A block whose day is known: mainnet's first of spec 475. */
const KNOWN = { block: 9_233_781, timeMs: Date.UTC(2026, 9, 7, 12) };
const MOST_YEARS = 200;

/** When emission halves, and how much there is until then. */
export function SupplyTab() {
  const coin = createQueryText('coin', 'tao');
  const issued = createQueryText('issued', formatRao(MAINNET_BLOCK.totalIssuanceRao));
  const block = createQueryText('block', String(MAINNET_BLOCK.block));
  const recycled = createQueryText('recycled', '0');
  const injection = createQueryText('injection', '100%');
  const years = createQueryText('years', '40');
  const isTao = () => coin.text() !== 'alpha';
  const fields = createMemo(() => ({
    issuanceRao: within(
      unlessBad(() => amountRao(issued.text())),
      MAX_SUPPLY_RAO,
    ),
    block: readWhole(block.text(), 1_000_000_000),
    recycledPerBlockRao: unlessBad(() => amountRao(recycled.text())),
    injectionBits: isTao() ? 0n : readPart(injection.text()),
    years: readWhole(years.text(), MOST_YEARS),
  }));
  const input = createMemo((): SupplyInput | undefined => {
    const { issuanceRao, block: at, recycledPerBlockRao, injectionBits, years: horizon } = fields();
    if (issuanceRao === undefined || at === undefined || recycledPerBlockRao === undefined) return undefined;
    if (injectionBits === undefined || horizon === undefined || horizon === 0) return undefined;
    const timeMs = Math.max(0, KNOWN.timeMs + (at - KNOWN.block) * BLOCK_TIME_MS);
    return {
      block: at,
      issuanceRao,
      blocks: horizon * BLOCKS_PER_YEAR,
      recycledPerBlockRao,
      injectionBits,
      timeMs,
    };
  });
  const fault = (name: keyof ReturnType<typeof fields>, fix: string) =>
    fields()[name] === undefined ? fix : undefined;
  return (
    <div class="stack">
      <Card
        title="Where the supply stands"
        caption="Emission halves each time the supply still to come has halved: at 10.5, 15.75, 18.375 million and so on. What counts is what circulates, so what is recycled puts every halving off."
      >
        <div class="fields">
          <SelectField
            label="Supply"
            value={isTao() ? 'tao' : 'alpha'}
            options={[
              { value: 'tao', title: 'TAO' },
              { value: 'alpha', title: 'alpha of one subnet' },
            ]}
            onChange={coin.set}
          />
          <TextField
            label="Issued so far"
            inputMode="decimal"
            value={issued.text()}
            onInput={issued.set}
            error={fault('issuanceRao', 'Write an amount up to 21000000.')}
          />
          <TextField
            label="After block"
            inputMode="numeric"
            value={block.text()}
            onInput={block.set}
            error={fault('block', 'Write a block number.')}
          />
          <TextField
            label="Recycled per block"
            inputMode="decimal"
            value={recycled.text()}
            onInput={recycled.set}
            error={fault('recycledPerBlockRao', 'Write an amount such as 0.1.')}
          />
          <Show when={!isTao()}>
            <TextField
              label="Joins the pool besides"
              hint="per alpha emitted: all of it at most, since spec 421 root’s proportion"
              value={injection.text()}
              onInput={injection.set}
              error={fault('injectionBits', 'Write a part from 0 to 100%.')}
            />
          </Show>
          <TextField
            label="Years to look ahead"
            inputMode="numeric"
            value={years.text()}
            onInput={years.set}
            error={
              fields().years === undefined || fields().years === 0 ? `Write 1 to ${MOST_YEARS}.` : undefined
            }
          />
        </div>
      </Card>
      <Show when={input()} fallback={<p class="empty">Correct what is marked above.</p>}>
        {(given) => <Outlook input={given()} unit={isTao() ? 'TAO' : 'alpha'} />}
      </Show>
    </div>
  );
}

function Outlook(props: { readonly input: SupplyInput; readonly unit: string }) {
  const curve = createMemo(() => supplyCurve(props.input));
  const values = createMemo(() => supplyValues(curve()));
  const first = () => curve().points[0]!;
  const next = () => curve().halvings[0];
  const left = () => ({ numerator: MAX_SUPPLY_RAO - first().issuanceRao, denominator: MAX_SUPPLY_RAO });
  return (
    <>
      <Facts
        facts={[
          { name: 'A block emits', value: `${formatRao(first().emissionRao)} ${props.unit}` },
          { name: 'Halvings so far', value: String(first().halvings) },
          { name: 'Still to come', value: percentText(left(), 2), note: 'of 21 million' },
          {
            name: 'Next halving',
            value: next() === undefined ? 'not in sight' : `block ${formatCount(next()!.block)}`,
            note:
              next() === undefined
                ? 'as much is recycled as is issued, or it is further off'
                : dayOf(next()!),
          },
        ]}
      />
      <div class="grid">
        <Card title="Supply" caption="Issued, less what is recycled. No supply passes 21 million.">
          <LineChart
            title={`Millions of ${props.unit} in circulation`}
            xLabel="years from now"
            xFormat="number"
            x={values().years}
            format="number"
            series={[{ name: props.unit, values: values().supply }]}
          />
        </Card>
        <Card title="Emission" caption="What a block emits, which halves.">
          <LineChart
            title={`${props.unit} a block`}
            xLabel="years from now"
            xFormat="number"
            x={values().years}
            format="number"
            isStepped
            series={[{ name: `${props.unit} a block`, values: values().emission }]}
          />
        </Card>
        <Card title="Halvings ahead" caption="To the block; days by 12 seconds a block.">
          <Table
            caption="Halvings ahead"
            columns={HALVING_COLUMNS}
            rows={curve().halvings}
            empty="None within these years."
            height={360}
          />
        </Card>
        <Card title="Every emission there is" caption="By the supply that begins it, whenever that comes.">
          <Table
            caption="Emission by supply"
            columns={ERA_COLUMNS}
            rows={emissionEras(first().issuanceRao)}
            isStanding={({ isNow }) => isNow}
            height={360}
          />
        </Card>
      </div>
    </>
  );
}

const HALVING_COLUMNS: readonly Column<SupplyPoint>[] = [
  { key: 'halvings', head: 'Halving', cell: ({ halvings }) => String(halvings), width: '9ch' },
  {
    key: 'block',
    head: 'Block',
    isNumeric: true,
    cell: ({ block }) => formatCount(block),
    width: '14ch',
  },
  { key: 'day', head: 'About', cell: dayOf, width: '13ch' },
  {
    key: 'supply',
    head: 'Supply then',
    isNumeric: true,
    cell: ({ issuanceRao }) => exactText(issuanceRao),
    width: '24ch',
  },
  {
    key: 'emission',
    head: 'A block emits',
    isNumeric: true,
    cell: ({ emissionRao }) => exactText(emissionRao),
    width: '14ch',
  },
];

const ERA_COLUMNS: readonly Column<EmissionEra>[] = [
  { key: 'halvings', head: 'Halvings', cell: ({ halvings }) => String(halvings), width: '10ch' },
  {
    key: 'from',
    head: 'From a supply of',
    isNumeric: true,
    cell: ({ fromRao }) => exactText(fromRao),
    width: '24ch',
  },
  {
    key: 'emission',
    head: 'A block emits',
    isNumeric: true,
    cell: ({ emissionRao }) => <Amount rao={emissionRao} isBare decimals={9} />,
    width: '14ch',
  },
];

function dayOf({ timeMs }: SupplyPoint): string {
  return timeMs === 0 ? '–' : new Date(timeMs).toISOString().slice(0, 10);
}

function within(rao: bigint | undefined, most: bigint): bigint | undefined {
  return rao !== undefined && rao <= most ? rao : undefined;
}

function readWhole(text: string, most: number): number | undefined {
  const plain = text.trim().replaceAll(/[\s_,]/g, '');
  return /^\d{1,10}$/.test(plain) && Number(plain) <= most ? Number(plain) : undefined;
}

function readPart(text: string): bigint | undefined {
  const [, digits, percent] = /^(\d{1,3}(?:\.\d{1,9})?)(%?)$/.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const part = unlessBad(() => amountRao(digits));
  const bits =
    part === undefined ? undefined : (part << 32n) / (percent === '%' ? 100_000_000_000n : 1_000_000_000n);
  return bits !== undefined && bits <= 1n << 32n ? bits : undefined;
}
