import { PageHead } from '../components/index.ts';

/** To come. */
export function MoneyPage() {
  return <PageHead title="Money" />;
}
