import { createUniqueId, For, type JSX, Show } from 'solid-js';

/** What every field has. */
interface FieldWords {
  /** What is asked for. */
  readonly label: string;
  /** What fits, and in which unit. */
  readonly hint?: JSX.Element;
  /** What is wrong with what was given. */
  readonly error?: string | undefined;
}

/** A label above whatever asks: text, a number, a choice. */
export function Field(
  props: FieldWords & {
    readonly children: (ids: {
      readonly id: string;
      readonly describedBy: string;
      readonly isWrong: boolean;
    }) => JSX.Element;
  },
) {
  const id = createUniqueId();
  return (
    <div class={props.error === undefined ? 'field' : 'field wrong'}>
      <label for={id}>{props.label}</label>
      {props.children({
        id,
        describedBy: `${id}-hint`,
        get isWrong() {
          return props.error !== undefined;
        },
      })}
      <p class="hint" id={`${id}-hint`} aria-live="polite">
        <Show when={props.error} fallback={props.hint}>
          {(error) => <span class="error">{error()}</span>}
        </Show>
      </p>
    </div>
  );
}

/** Asks for a text, or for a number as text: money is never a float. */
export function TextField(
  props: FieldWords & {
    readonly value: string;
    /** Told with every key. */
    readonly onInput?: (value: string) => void;
    /** Told when the field is left, or with Enter: one step that can be taken back. Then it shows `value` again. */
    readonly onCommit?: (value: string) => void;
    /** `decimal` and `numeric` bring up figures on a phone, and align them. */
    readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'search';
    readonly placeholder?: string;
    /** What stands behind the value: its unit. */
    readonly unit?: string;
  },
) {
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(ids) => (
        <span class="input">
          <input
            id={ids.id}
            type="text"
            inputMode={props.inputMode ?? 'text'}
            class={props.inputMode === 'decimal' || props.inputMode === 'numeric' ? 'figures' : ''}
            aria-describedby={ids.describedBy}
            aria-invalid={ids.isWrong}
            placeholder={props.placeholder ?? ''}
            autocomplete="off"
            spellcheck={false}
            value={props.value}
            onInput={({ currentTarget }) => props.onInput?.(currentTarget.value)}
            onChange={({ currentTarget }) => {
              if (props.onCommit === undefined) return;
              props.onCommit(currentTarget.value);
              // What was refused goes; what was taken may be written otherwise.
              currentTarget.value = props.value;
            }}
          />
          <Show when={props.unit}>
            <span class="unit">{props.unit}</span>
          </Show>
        </span>
      )}
    </Field>
  );
}

/** Asks for one of a few. */
export function SelectField(
  props: FieldWords & {
    readonly value: string;
    readonly options: readonly { readonly value: string; readonly title: string }[];
    readonly onChange: (value: string) => void;
  },
) {
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(ids) => (
        <span class="input select">
          <select
            id={ids.id}
            aria-describedby={ids.describedBy}
            onChange={({ currentTarget }) => props.onChange(currentTarget.value)}
          >
            <For each={props.options}>
              {({ value, title }) => (
                <option value={value} selected={value === props.value}>
                  {title}
                </option>
              )}
            </For>
          </select>
        </span>
      )}
    </Field>
  );
}

/** Asks for yes or no. */
export function SwitchField(
  props: FieldWords & { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void },
) {
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(ids) => (
        <span class="switch">
          <input
            id={ids.id}
            type="checkbox"
            aria-describedby={ids.describedBy}
            checked={props.isOn}
            onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
          />
        </span>
      )}
    </Field>
  );
}
