/**
 * Objects that are replaced whole and not looked into: those that only a function of a package makes (a registry, a pool model, an
 * engine), and those of other libraries, whose insides are theirs to check (polkadot.js' payload, an extension's account).
 */
export const WHOLE: WeakSet<object> = new WeakSet();

/** Marks an object as one of {@link WHOLE}. */
export function whole<Value extends object>(value: Value): Value {
  WHOLE.add(value);
  return value;
}
