import { PageHead } from '../components/index.ts';

/** To come. */
export function PlaygroundPage() {
  return <PageHead title="Yuma playground" />;
}
