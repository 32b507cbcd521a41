import { createSignal, For, Show } from 'solid-js';
import { toggleEndBonds } from '../model/edits.ts';
import { addMoment, moveMoment, removeMoment } from '../model/moments.ts';
import type { Desk } from '../state/createDesk.ts';

/** When something changes, and which of those moments is edited. */
export function MomentStrip(props: { readonly desk: Desk }) {
  const { desk } = props;
  const moments = () => desk.playground().moments;
  const placeOf = (epoch: number) => moments().findIndex((moment) => moment.epoch === epoch);
  return (
    <div class="moments">
      <fieldset class="moment-strip">
        <legend class="unseen">Moment that is edited</legend>
        <For each={moments()}>
          {(moment, at) => (
            <button
              type="button"
              class="button small"
              aria-pressed={desk.moment().at === at()}
              aria-label={`Before epoch ${moment.epoch}`}
              onClick={() => desk.chooseMoment(at())}
            >
              {at() === 0 ? 'epoch 0' : moment.epoch}
            </button>
          )}
        </For>
      </fieldset>
      <EpochAsker
        desk={desk}
        label="Add a moment before epoch"
        button="Add"
        onEpoch={(epoch) => {
          if (desk.attempt((now) => addMoment(now, epoch))) desk.chooseMoment(placeOf(epoch));
        }}
      />
    </div>
  );
}

/** What a moment does besides weights and stakes: where it is, that it goes, whose bonds end. */
export function MomentTools(props: { readonly desk: Desk }) {
  const { desk } = props;
  const at = () => desk.moment().at;
  return (
    <div class="moment-tools">
      <Show when={at() > 0}>
        <EpochAsker
          desk={desk}
          label="Move this moment to epoch"
          button="Move"
          onEpoch={(epoch) => {
            const before = desk.playground();
            desk.attempt((now) => moveMoment(now, at(), epoch));
            if (desk.playground() !== before)
              desk.chooseMoment(desk.playground().moments.findIndex((moment) => moment.epoch === epoch));
          }}
        />
        <button
          type="button"
          class="button small"
          onClick={() => {
            const place = at();
            desk.chooseMoment(place - 1);
            desk.attempt((now) => removeMoment(now, place));
          }}
        >
          Remove this moment
        </button>
        <fieldset class="end-bonds">
          <legend>End all bonds in</legend>
          <For each={desk.playground().miners}>
            {(name, miner) => (
              <button
                type="button"
                class="button small"
                aria-pressed={desk.moment().endBonds.includes(miner())}
                onClick={() => desk.attempt((now) => toggleEndBonds(now, at(), miner()))}
              >
                {name}
              </button>
            )}
          </For>
        </fieldset>
      </Show>
    </div>
  );
}

function EpochAsker(props: {
  readonly desk: Desk;
  readonly label: string;
  readonly button: string;
  readonly onEpoch: (epoch: number) => void;
}) {
  const [text, setText] = createSignal('');
  const last = () => props.desk.playground().epochs - 1;
  const epoch = () => (/^\d{1,4}$/.test(text().trim()) ? Number(text()) : Number.NaN);
  const fits = () => epoch() >= 1 && epoch() <= last();
  return (
    <form
      class="ask-epoch"
      onSubmit={(event) => {
        event.preventDefault();
        if (!fits()) return;
        props.onEpoch(epoch());
        setText('');
      }}
    >
      <input
        type="text"
        inputMode="numeric"
        aria-label={`${props.label}, 1 to ${last()}`}
        placeholder={`1–${last()}`}
        value={text()}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" class="button small" disabled={!fits()}>
        {props.button}
      </button>
    </form>
  );
}
