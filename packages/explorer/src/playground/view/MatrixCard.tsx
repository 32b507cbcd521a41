import { createSignal, Show } from 'solid-js';
import { Card } from '../../components/index.ts';
import { addMiner, addValidator, hasRoom } from '../model/edits.ts';
import { allCells } from '../model/grid/gridCells.ts';
import { pasteCells } from '../model/grid/pasteCells.ts';
import { readTable, writeCsv } from '../model/grid/tableText.ts';
import type { Desk } from '../state/createDesk.ts';
import { MomentStrip, MomentTools } from './MomentStrip.tsx';
import { WeightGrid } from './WeightGrid.tsx';

/** Who has which stake and weighs whom, from which epoch on. */
export function MatrixCard(props: { readonly desk: Desk }) {
  const { desk } = props;
  const hasRoomFor = (role: 'validators' | 'miners') => hasRoom(desk.playground(), role);
  return (
    <Card
      title="Stakes and weights"
      caption={`What holds from epoch ${desk.moment().epoch} on${
        desk.moment().at === 0 ? '' : '; what is faint was said before'
      }. Rows are divided by their sum; an empty row sends nothing, and what it sent before stays.`}
      actions={
        <>
          <button
            type="button"
            class="button small"
            disabled={!hasRoomFor('validators')}
            onClick={() => desk.attempt(addValidator)}
          >
            Add a validator
          </button>
          <button
            type="button"
            class="button small"
            disabled={!hasRoomFor('miners')}
            onClick={() => desk.attempt(addMiner)}
          >
            Add a miner
          </button>
        </>
      }
    >
      <MomentStrip desk={desk} />
      <WeightGrid desk={desk} />
      <p class="hint" aria-live="polite">
        <Show
          when={desk.fault()}
          fallback="Type to replace, Enter or F2 to edit, Delete to clear; arrows move, with shift they select; copy and paste cells or a whole table."
        >
          {(fault) => <span class="error">{fault()}</span>}
        </Show>
      </p>
      <MomentTools desk={desk} />
      <CsvBox desk={desk} />
    </Card>
  );
}

/** The matrix as CSV, for hands without a keyboard and for files. */
function CsvBox(props: { readonly desk: Desk }) {
  const { desk } = props;
  const [text, setText] = createSignal('');
  const fill = () => setText(writeCsv(allCells(desk.playground(), desk.moment().at)));
  const use = () =>
    desk.attempt((now) => pasteCells(now, desk.moment().at, { row: 1, column: 2 }, readTable(text())));
  return (
    <details class="numbers csv" onToggle={({ currentTarget }) => currentTarget.open && fill()}>
      <summary>As CSV</summary>
      <textarea
        aria-label="Stakes and weights as CSV: names in the first row and column, a column stake if you like"
        rows="6"
        spellcheck={false}
        value={text()}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="actions">
        <button type="button" class="button small" onClick={use}>
          Use this table
        </button>
        <button type="button" class="button small" onClick={fill}>
          Show what is in the grid
        </button>
      </div>
    </details>
  );
}
