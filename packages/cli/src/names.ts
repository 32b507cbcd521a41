/** `addStake` and `add_stake` as `add-stake`. */
export function kebab(name: string): string {
  return name.replaceAll('_', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `hotkeySs58` as `hotkey`: options name accounts as btcli does. */
export function flagNameOf(field: string): string {
  return field.replace(/Ss58$/, '');
}
