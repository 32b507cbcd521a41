/** A stored value as a node gives it (`0x` and little-endian bytes), or as an integer or switch; `null` where nothing is stored. */
export type StoredValue = string | number | bigint | boolean | null;

/** Stored values by `Pallet.Item`: one, or by netuid. What is absent was not read. */
export type StoredItems = Readonly<Record<string, StoredValue | Readonly<Record<string, StoredValue>>>>;
