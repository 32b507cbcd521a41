import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeValue, findStorage, loadRegistry, type Registry, variantsOf } from '@taokit/types/registry';
import { plainOf } from '../../packages/types/testing/plainOf.ts';
import { hasValues, type Random, randomOf, randomValue } from '../../packages/types/testing/randomValue.ts';
import type { Drift, DriftPallet } from './drift/Drift.ts';
import { readMetadata } from './readMetadata.ts';

/** Samples are small: what grows beyond is drawn again, and left out when it stays so large. */
const mostDigits = 240;

/**
 * Writes what the tests hold the committed interface against: the facts of the difference, and values as the older
 * runtime's own metadata encodes them.
 */
export async function writeSamples(metadata: string, drift: Drift, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const older = await loadRegistry(await readMetadata(metadata));
  const save = async (name: string, value: unknown) =>
    await writeFile(join(folder, name), `${JSON.stringify(value, null, 1)}\n`);
  await save('newerFacts.json', factsOf(drift));
  const samples = samplesOf(older, drift).map((sample) => JSON.stringify(sample));
  await writeFile(join(folder, 'olderSamples.json'), `[\n${samples.join(',\n')}\n]\n`);
}

/** Every number, hasher and default the difference names. */
function factsOf({ to, pallets, runtimeApis }: Drift): object {
  const all = Object.entries(pallets);
  const paths = <T>(of: (pallet: DriftPallet) => Readonly<Record<string, T>>) =>
    Object.fromEntries(
      all.flatMap(([pallet, changes]) =>
        Object.entries(of(changes)).map(([name, value]) => [`${pallet}.${name}`, value]),
      ),
    );
  const indices = (of: 'calls' | 'events') => (pallet: DriftPallet) => ({
    ...mapOf<{ readonly index: number }, number>(pallet[of]?.added ?? {}, ({ index }) => index),
    ...(of === 'calls' && mapOf(pallet.calls?.changed ?? {}, ({ index }) => index)),
    ...mapOf(pallet[of]?.renumbered ?? {}, ([, after]) => after),
  });
  return {
    counts: to,
    calls: paths(indices('calls')),
    callArguments: paths(({ calls }) => mapOf(calls?.added ?? {}, ({ args }) => args.map(([name]) => name))),
    events: paths(indices('events')),
    eventFields: paths(({ events }) =>
      mapOf(events?.added ?? {}, ({ fields }) => fields.map(([name]) => name)),
    ),
    errors: paths(({ errors }) => ({
      ...errors?.added,
      ...mapOf(errors?.renumbered ?? {}, ([, after]) => after),
    })),
    storage: paths(({ storage }) =>
      mapOf({ ...mapOf(storage?.changed ?? {}, ({ after }) => after), ...storage?.added }, (item) => ({
        hashers: item.keys?.map(([, hasher]) => hasher),
        modifier: item.modifier,
        fallback: item.default?.slice(2),
      })),
    ),
    constants: paths(({ constants }) => mapOf(constants?.added ?? {}, ({ value }) => value.slice(2))),
    methods: [
      ...methodsOf(runtimeApis.added, ({ methods }) => Object.keys(methods)),
      ...methodsOf(runtimeApis.changed, ({ added }) => Object.keys(added)),
    ],
    apiVersions: mapOf(runtimeApis.versions, ({ after }) => after),
    gone: {
      calls: Object.keys(paths(({ calls }) => (calls?.removed ?? {}) as Record<string, unknown>)),
      events: Object.keys(paths(({ events }) => (events?.removed ?? {}) as Record<string, unknown>)),
      errors: Object.keys(paths(({ errors }) => (errors?.removed ?? {}) as Record<string, unknown>)),
      storage: Object.keys(paths(({ storage }) => (storage?.removed ?? {}) as Record<string, unknown>)),
      methods: methodsOf(runtimeApis.changed, ({ removed }) => Object.keys(removed)),
    },
  };
}

const mapOf = <T, R>(table: Readonly<Record<string, T>>, map: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, map(value)]));

const methodsOf = <T>(apis: Readonly<Record<string, T>>, names: (api: T) => string[]): string[] =>
  Object.entries(apis).flatMap(([api, value]) => names(value).map((name) => `${api}.${name}`));

/** One value: what it is of, how it is encoded, and itself in JSON. */
type Sample = readonly [kind: 'call' | 'storage' | 'result', path: string, hex: string, value: unknown];

/** Calls, storage values and results that both runtimes have and encode alike. */
function samplesOf(older: Registry, { pallets, runtimeApis, types }: Drift): Sample[] {
  const random = randomOf(424);
  const grown = Object.entries(types.changed).flatMap(([name, { appended }]) =>
    appended !== undefined && typeof appended[0]?.[0] === 'string' ? [name] : [],
  );
  const sample = (kind: Sample[0], path: string, type: number): Sample[] => {
    if (!hasValues(older, type) || reaches(older, type, grown)) return [];
    const drawn = draw(older, type, random);
    return drawn === undefined ? [] : [[kind, path, drawn.hex, plainOf(drawn.value)]];
  };
  const calls = older.pallets.flatMap(({ name, index, calls: type }) =>
    variantsOf(older, type).flatMap(([call, at, fields]) => {
      if (pallets[name]?.calls?.removed[call] !== undefined) return [];
      const drawn = drawFields(older, fields, random);
      if (drawn === undefined) return [];
      const head = Buffer.from([index, at]).toString('hex');
      return [['call', `${name}.${call}`, head + drawn.hex, drawn.value] as Sample];
    }),
  );
  const storage = older.pallets.flatMap(({ name, storage: items }) =>
    items.flatMap((item) =>
      pallets[name]?.storage?.removed[item.name] !== undefined || item.name === 'Events'
        ? []
        : sample('storage', `${name}.${item.name}`, findStorage(older, `${name}.${item.name}`).value),
    ),
  );
  const results = older.apis.flatMap(({ name, methods }) =>
    methods.flatMap((method) =>
      Object.hasOwn(runtimeApis.changed[name]?.removed ?? {}, method.name)
        ? []
        : sample('result', `${name}.${method.name}`, method.output),
    ),
  );
  return [...calls, ...storage, ...results];
}

function draw(registry: Registry, type: number, random: Random): { hex: string; value: unknown } | undefined {
  for (let attempt = 0; attempt < 50; attempt++) {
    const value = randomValue(registry, type, random);
    const hex = Buffer.from(encodeValue(registry, type, value)).toString('hex');
    if (hex.length <= mostDigits) return { hex, value };
  }
  return undefined;
}

function drawFields(
  registry: Registry,
  fields: readonly (readonly [name: string, type: number])[],
  random: Random,
): { hex: string; value: Record<string, unknown> } | undefined {
  const drawn = fields.map(([, type]) =>
    hasValues(registry, type) ? draw(registry, type, random) : undefined,
  );
  if (drawn.includes(undefined)) return undefined;
  return {
    hex: drawn.map((one) => one!.hex).join(''),
    value: Object.fromEntries(fields.map(([name], at) => [name, plainOf(drawn[at]!.value)])),
  };
}

/** Whether a type holds one of those that grew. */
function reaches(
  registry: Registry,
  type: number,
  names: readonly string[],
  seen = new Set<number>(),
): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  const definition = registry.types[type]!;
  const inner = (ids: readonly number[]) => ids.some((id) => reaches(registry, id, names, seen));
  if (definition[0] === 'composite')
    return (
      names.some((name) => definition[1].endsWith(`::${name}`)) || inner(definition[2].map(([, id]) => id))
    );
  if (definition[0] === 'variant')
    return inner(definition[2].flatMap(([, , fields]) => fields.map(([, id]) => id)));
  if (definition[0] === 'tuple') return inner(definition[1]);
  return definition[0] !== 'primitive' && inner([definition[definition.length - 1] as number]);
}
