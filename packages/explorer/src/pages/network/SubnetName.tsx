import { hrefOf } from '../../routing/place.ts';

/** A subnet by number and name, which leads to its page. */
export function SubnetName(props: { readonly netuid: number; readonly name: string }) {
  return (
    <a class="subnet-name" href={hrefOf(['subnet', props.netuid])}>
      <span class="netuid">{props.netuid}</span>
      {props.name}
    </a>
  );
}
