import { createDevnet, devnetControls } from '@taokit/devnet';

export async function run() {
  const devnet = await createDevnet({ blockTime: 'manual' });
  await devnetControls(devnet).newBlock({ count: 3 });
  const netuids = devnet.chain.state.read('SubtensorModule.TotalNetworks', []);
  devnet.close();
  return { subnets: Number(netuids) };
}
