import { Amount, type Column } from '../../components/index.ts';
import type { NetworkSubnet } from '../../data/readNetwork.ts';
import { SubnetName } from './SubnetName.tsx';

/** The column that names the row. */
export const SUBNET_COLUMN: Column<NetworkSubnet> = {
  key: 'subnet',
  head: 'Subnet',
  cell: (row) => <SubnetName {...row} />,
  sortBy: ({ netuid }) => netuid,
};

/** A column of amounts whose unit stands in the head. */
export function amountColumn(
  key: string,
  head: string,
  value: (row: NetworkSubnet) => bigint,
  decimals: number,
  hint?: string,
): Column<NetworkSubnet> {
  return {
    key,
    head,
    isNumeric: true,
    ...(hint !== undefined && { hint }),
    cell: (row) => <Amount isBare rao={value(row)} decimals={decimals} />,
    sortBy: value,
  };
}
