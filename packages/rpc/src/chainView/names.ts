import type { ApiPath, ConstantPath, Known, StoragePath } from '@taokit/types/registry';

type Owner<Path extends string> = Path extends `${infer Name}.${string}` ? Name : never;
type Member<Path extends string, Name extends string> = Path extends `${Name}.${infer Rest}` ? Rest : never;

/** The pallets that have storage, or any other a newer runtime may have. */
export type StoragePallet = Known<Owner<StoragePath>>;
/** The storage items of a pallet, or any other a newer runtime may have. */
export type StorageItemName<Pallet extends string> = Known<Member<StoragePath, Pallet>>;
/** What a storage item holds. */
export type StorageValue<_Pallet extends string, _Item extends string> = unknown;
/** The pallets that have constants. */
export type ConstantPallet = Known<Owner<ConstantPath>>;
/** The constants of a pallet. */
export type ConstantName<Pallet extends string> = Known<Member<ConstantPath, Pallet>>;
/** What a constant holds. */
export type ConstantValue<_Pallet extends string, _Name extends string> = unknown;
/** The runtime APIs. */
export type ApiName = Known<Owner<ApiPath>>;
/** The methods of a runtime API. */
export type ApiMethodName<Api extends string> = Known<Member<ApiPath, Api>>;
/** What a method answers. */
export type ApiResult<_Api extends string, _Method extends string> = unknown;
