import { PageHead, Tabs } from '../components/index.ts';
import { createPool } from './state/createPool.ts';
import { EmissionTab } from './view/EmissionTab.tsx';
import { ImpactTab } from './view/ImpactTab.tsx';
import { QuoteTab } from './view/QuoteTab.tsx';
import { SupplyTab } from './view/SupplyTab.tsx';
import './money.css';

/** What orders cost, who receives the emission, and how much there will be. */
export function MoneyPage() {
  const pool = createPool('', 64);
  return (
    <div class="money">
      <PageHead
        title="Money"
        lead="What an order costs, who receives the emission, and when it halves: by the chain’s own integers, release by release. The address holds everything that is typed."
      />
      <Tabs
        label="What is computed"
        tabs={[
          { name: 'impact', title: 'Price impact', content: () => <ImpactTab pool={pool} /> },
          { name: 'quote', title: 'Quote', content: () => <QuoteTab pool={pool} /> },
          { name: 'emission', title: 'Emission', content: () => <EmissionTab /> },
          { name: 'supply', title: 'Supply and halvings', content: () => <SupplyTab /> },
        ]}
      />
    </div>
  );
}
