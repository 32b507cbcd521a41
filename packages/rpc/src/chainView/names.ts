import type {
  ApiPath,
  ApiResults,
  ConstantPath,
  ConstantValues,
  Known,
  StoragePath,
  StorageValues,
} from '@taokit/types/registry';

type Owner<Path extends string> = Path extends `${infer Name}.${string}` ? Name : never;
/** What stands under a path, `unknown` where only a newer runtime knows it. */
type Value<Table, Path extends string> = Path extends keyof Table ? Table[Path] : unknown;
type Member<Path extends string, Name extends string> = Path extends `${Name}.${infer Rest}` ? Rest : never;

/** The pallets that have storage, or any other a newer runtime may have. */
export type StoragePallet = Known<Owner<StoragePath>>;
/** The storage items of a pallet, or any other a newer runtime may have. */
export type StorageItemName<Pallet extends string> = Known<Member<StoragePath, Pallet>>;
/** What a storage item holds. */
export type StorageValue<Pallet extends string, Item extends string> = Value<
  StorageValues,
  `${Pallet}.${Item}`
>;
/** The pallets that have constants. */
export type ConstantPallet = Known<Owner<ConstantPath>>;
/** The constants of a pallet. */
export type ConstantName<Pallet extends string> = Known<Member<ConstantPath, Pallet>>;
/** What a constant holds. */
export type ConstantValue<Pallet extends string, Name extends string> = Value<
  ConstantValues,
  `${Pallet}.${Name}`
>;
/** The runtime APIs. */
export type ApiName = Known<Owner<ApiPath>>;
/** The methods of a runtime API. */
export type ApiMethodName<Api extends string> = Known<Member<ApiPath, Api>>;
/** What a method answers. */
export type ApiResult<Api extends string, Method extends string> = Value<ApiResults, `${Api}.${Method}`>;
