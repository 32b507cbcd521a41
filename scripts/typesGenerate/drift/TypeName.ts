/** A type as sources write it: `Vec<(NetUid, u64)>`, `[u8; 32]`, `FixedU128<64>`. */
export type TypeName =
  | { readonly kind: 'named'; readonly name: string; readonly args: readonly TypeName[] }
  | { readonly kind: 'tuple'; readonly items: readonly TypeName[] }
  | { readonly kind: 'array'; readonly item: TypeName; readonly length: number };

/** Reads a type's name. Bounds of lists (`ConstU32<10>`) are no part of a type and are dropped. */
export function parseTypeName(text: string): TypeName {
  const tokens = text.match(/[\w:]+|[<>()[\];,]/g) ?? [];
  let at = 0;
  const take = (token: string) => {
    if (tokens[at++] !== token) throw new Error(`'${text}' is no type: ${token} expected.`);
  };
  const list = (end: string): TypeName[] => {
    const items: TypeName[] = [];
    while (tokens[at] !== end) {
      items.push(one());
      if (tokens[at] !== end) take(',');
    }
    take(end);
    return items;
  };
  const one = (): TypeName => {
    const token = tokens[at++];
    if (token === '(') return { kind: 'tuple', items: list(')') };
    if (token === '[') {
      const item = one();
      take(';');
      const length = Number(tokens[at++]);
      take(']');
      return { kind: 'array', item, length };
    }
    if (token === undefined || !/^[\w:]+$/.test(token)) throw new Error(`'${text}' is no type.`);
    const isGeneric = tokens[at] === '<';
    if (isGeneric) at++;
    const args = isGeneric ? list('>') : [];
    return {
      kind: 'named',
      name: token,
      args: args.filter((arg) => arg.kind !== 'named' || arg.name !== 'ConstU32'),
    };
  };
  const whole = one();
  if (at !== tokens.length) throw new Error(`'${text}' is no type: it goes on after ${at} words.`);
  return whole;
}

/** The one spelling of a type's name: no spaces. */
export function printTypeName(type: TypeName): string {
  if (type.kind === 'tuple') return `(${type.items.map(printTypeName).join(',')})`;
  if (type.kind === 'array') return `[${printTypeName(type.item)};${type.length}]`;
  return type.args.length === 0 ? type.name : `${type.name}<${type.args.map(printTypeName).join(',')}>`;
}

/** Every name inside a type's name. */
export function namesIn(type: TypeName): string[] {
  if (type.kind === 'tuple') return type.items.flatMap(namesIn);
  if (type.kind === 'array') return namesIn(type.item);
  return [type.name, ...type.args.flatMap(namesIn)];
}

/** The same with other names in it, where the table has some. */
export function replaceNames(type: TypeName, names: Readonly<Record<string, string>>): TypeName {
  if (type.kind === 'tuple') return { ...type, items: type.items.map((item) => replaceNames(item, names)) };
  if (type.kind === 'array') return { ...type, item: replaceNames(type.item, names) };
  const whole = Object.hasOwn(names, printTypeName(type)) ? names[printTypeName(type)] : undefined;
  if (whole !== undefined) return parseTypeName(whole);
  return { ...type, args: type.args.map((arg) => replaceNames(arg, names)) };
}
