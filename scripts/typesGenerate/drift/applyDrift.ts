import { blake2b } from '@noble/hashes/blake2.js';
import { decodeValue, encodeValue, type Registry } from '@taokit/types/registry';
import type {
  ApiValue,
  MetadataValue,
  PortableField,
} from '../../../packages/types/src/registry/metadata/MetadataValue.ts';
import { registryOf } from '../../../packages/types/src/registry/metadata/registryOf.ts';
import { checkCounts } from './checkCounts.ts';
import type { Drift, DriftMethod } from './Drift.ts';
import { driftPallet } from './driftPallet.ts';
import { dropUnused } from './dropUnused.ts';
import { TypeTable } from './TypeTable.ts';

/** Signatures that the data explains in words, as types. */
const results: Readonly<Record<string, string>> = {
  '(U64F64 bag, U64F64 stake): 32 bytes': '(U64F64,U64F64)',
  'TaoBalance (u64 on the wire, no Option)': 'TaoBalance',
};

/**
 * Turns the metadata of one runtime into that of another, by their difference. Whatever the difference says about the
 * older runtime is held against the metadata, and the counts of the newer one against the result.
 *
 * @param metadata - of the older runtime, version 16; it is changed
 * @param drift - the difference
 */
export function applyDrift(metadata: MetadataValue, drift: Drift): void {
  checkCounts(metadata, drift.from);
  for (const pallet of metadata.pallets) {
    pallet.associatedTypes = [];
    pallet.viewFunctions = [];
  }
  const table = new TypeTable(metadata.types, drift);
  growTypes(table, drift);
  renameIntegers(table);
  for (const [name, changes] of Object.entries(drift.pallets)) {
    const pallet = metadata.pallets.find((candidate) => candidate.name === name);
    if (pallet?.index !== changes.index) throw new Error(`${name} is not pallet ${changes.index}.`);
    driftPallet(pallet, changes, table);
  }
  driftApis(metadata, drift, table);
  setVersion(metadata, drift);
  dropUnused(metadata);
  checkCounts(metadata, drift.to);
}

/** Enums and structs that grew at their end. */
function growTypes(table: TypeTable, { types }: Drift): void {
  for (const [name, { after, appended }] of Object.entries(types.changed)) {
    const found = table.types.filter(({ type }) => type.path.at(-1) === name);
    if (found.length !== 1 || (appended === undefined && !Array.isArray(after))) continue;
    const { def } = found[0]!.type;
    const whole = table.shape(appended ?? (after as never));
    if (def.type === 'Composite' && whole.type === 'Composite') def.value.push(...whole.value);
    else if (def.type === 'Variant' && whole.type === 'Variant') {
      const more = whole.value.filter((added) => def.value.every(({ index }) => index !== added.index));
      def.value.push(...more);
    } else throw new Error(`${name} is a ${def.type}, not a ${whole.type}.`);
  }
}

/** Fields whose name in source holds a struct that metadata showed as an integer. */
function renameIntegers(table: TypeTable): void {
  const rename = (field: PortableField) => {
    field.type = table.renamed(field.type, field.typeName);
  };
  for (const { type } of [...table.types]) {
    if (type.def.type === 'Composite') type.def.value.forEach(rename);
    if (type.def.type === 'Variant') for (const { fields } of type.def.value) fields.forEach(rename);
  }
}

function driftApis({ apis = [] }: MetadataValue, { runtimeApis }: Drift, table: TypeTable): void {
  const methods = (added: Readonly<Record<string, DriftMethod>>): ApiValue['methods'] =>
    Object.entries(added).map(([name, { args, result }]) => ({
      name,
      inputs: table.fields(args).map((field) => ({ name: field.name ?? '', type: field.type })),
      output: table.resolve(results[result] ?? result),
      docs: [],
      deprecation: apis[0]!.deprecation,
    }));
  for (const [name, { added, removed }] of Object.entries(runtimeApis.changed)) {
    const api = apis.find((candidate) => candidate.name === name);
    if (api === undefined) throw new Error(`There is no API ${name}.`);
    api.methods = api.methods.filter((method) => !(method.name in removed));
    api.methods.push(...methods(added));
  }
  for (const [name, { version, methods: added }] of Object.entries(runtimeApis.added))
    apis.push({ name, methods: methods(added), docs: [], version, deprecation: apis[0]!.deprecation });
  for (const api of apis) {
    const known = runtimeApis.versions[api.name];
    if (known !== undefined) api.version = known.after;
  }
}

/** The constant `System.Version`, which names the spec version and every API by a hash of its name. */
function setVersion(metadata: MetadataValue, { to, runtimeApis }: Drift): void {
  const registry: Registry = registryOf(metadata);
  const system = metadata.pallets.find(({ name }) => name === 'System')!;
  const constant = system.constants.find(({ name }) => name === 'Version')!;
  const version = decodeValue(registry, constant.type, constant.value) as {
    spec_version: number;
    apis: [id: Uint8Array, version: number][];
  };
  version.spec_version = to.spec;
  for (const [name, { version: own }] of Object.entries(runtimeApis.added))
    version.apis.push([blake2b(new TextEncoder().encode(name), { dkLen: 8 }), own]);
  constant.value = encodeValue(registry, constant.type, version);
}
