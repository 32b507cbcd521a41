import { createRead } from '../../chain/createRead.ts';
import { Card, Loaded, PageHead, Table } from '../../components/index.ts';

/** The network: its subnets and what each receives. */
export function NetworkPage() {
  const names = createRead(async ({ client }, { hash }) => (await client.at(hash)).subnets.subnets());
  return (
    <>
      <PageHead title="Network" lead="Subnets." />
      <Card title="Subnets">
        <Loaded read={names} what="subnets">
          {(rows) => (
            <Table
              caption="Subnets"
              rows={rows()}
              columns={[{ key: 'n', head: 'netuid', cell: (row) => String(row.netuid) }]}
            />
          )}
        </Loaded>
      </Card>
    </>
  );
}
