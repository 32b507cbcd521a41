import { formatCount, formatRaoAmount } from '@taokit/charts/theme';
import { SelectField, TextField } from '../../components/index.ts';
import { MAINNET_BLOCK } from '../model/mainnetBlock.ts';
import type { FieldFaults, PoolText, QuoteField } from '../model/quoteForm.ts';
import { knownPool, type PoolFields } from '../state/createPool.ts';
import { ChainPoolForm } from './ChainPoolForm.tsx';

const SUBNETS = [...MAINNET_BLOCK.subnets]
  .sort((a, b) => (a.pool.taoRao > b.pool.taoRao ? -1 : 1))
  .map(({ netuid, pool }) => ({
    value: String(netuid),
    title: `Subnet ${netuid}, ${formatRaoAmount(pool.taoRao, 0)} TAO`,
  }));

/** A pool: one of mainnet's block, of the chain of the page, or typed. */
export function PoolForm(props: {
  readonly pool: PoolFields;
  /** Which pool of the order it is, as its faults are named. */
  readonly where: 'pool' | 'to';
  readonly faults: FieldFaults;
  /** What it is called; `Pool of mainnet` when left out. */
  readonly label?: string;
}) {
  const field = (name: keyof PoolText) => ({
    value: props.pool.fields[name].text(),
    onInput: props.pool.fields[name].set,
    error: props.faults.get(`${props.where}.${name}` as QuoteField),
    inputMode: 'decimal' as const,
  });
  // On a phone what is asked for first would be far from what it yields.
  const isWide = matchMedia('(min-width: 901px)').matches;
  return (
    <div class="pool-form">
      <SelectField
        label={props.label ?? 'Pool'}
        hint={`as mainnet held it before block ${formatCount(MAINNET_BLOCK.block + 1)}`}
        value={props.pool.known() === undefined ? '' : String(props.pool.known())}
        options={[{ value: '', title: 'of your own' }, ...SUBNETS]}
        onChange={(netuid) => netuid !== '' && props.pool.take(knownPool(Number(netuid)))}
      />
      <ChainPoolForm pool={props.pool} />
      <details class="numbers" open={isWide || props.pool.known() === undefined}>
        <summary>
          Its numbers<span class="unseen"> ({props.where === 'to' ? 'destination' : 'pool'})</span>
        </summary>
        <div class="fields">
          <TextField label="TAO in the pool" unit="TAO" {...field('tao')} />
          <TextField
            label="Alpha in the pool"
            unit={`α${props.pool.fields.netuid.text()}`}
            {...field('alpha')}
          />
          <TextField
            label="Weight of the TAO side"
            hint="0.01 to 0.99; empty for one half"
            {...field('weight')}
          />
          <TextField label="Fee rate" hint="in 65535ths; empty for the chain’s default" {...field('fee')} />
          <TextField label="Netuid" {...field('netuid')} />
        </div>
      </details>
    </div>
  );
}
