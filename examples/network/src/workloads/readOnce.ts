/**
 * Reads a text once and remembers what came of it: validators ask for the same story again after some rounds, miners learn from the same
 * ones, and a vote asks everybody what the validator asked. The oldest is forgotten first, so that nobody who asks for more and more
 * fills the memory.
 *
 * @param most - how many are remembered
 */
export function readOnce<T extends object>(read: (text: string) => T, most = 4_096): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    if (known.size >= most) known.delete(known.keys().next().value!);
    known.set(text, made);
    return made;
  };
}
