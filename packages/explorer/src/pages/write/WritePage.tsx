import { createWriter, type ExecutionResult, type IntentRequest, type Plan, type Writer } from '@taokit/rpc';
import { createSignal, For, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { createRead } from '../../chain/createRead.ts';
import { useSession } from '../../chain/session.ts';
import { Card, ErrorNotice, Notice, PageHead } from '../../components/index.ts';
import { hrefOf } from '../../routing/place.ts';
import { place, setQuery } from '../../routing/router.ts';
import type { Account } from '../../wallet/Account.ts';
import { type Deed, type FormProblems, intentOf, problemsOf, type WriteForm } from './intentOf.ts';
import { PlanView } from './PlanView.tsx';
import { WhoSigns } from './WhoSigns.tsx';
import { WriteFields } from './WriteFields.tsx';

const DEEDS: readonly { readonly deed: Deed; readonly title: string }[] = [
  { deed: 'stake', title: 'Stake' },
  { deed: 'unstake', title: 'Unstake' },
  { deed: 'register', title: 'Register' },
];

/** A plan that is shown, with what it is the plan of: that is signed, whatever the form says meanwhile. */
interface Planned {
  readonly plan: Plan;
  readonly intent: IntentRequest;
  readonly writer: Writer;
}

/** Writes: what is asked for, what it would do, and only then the signature. */
export function WritePage() {
  const session = useSession();
  const [account, setAccount] = createSignal<Account>();
  const [form, setForm] = createStore<WriteForm>(firstForm());
  const [problems, setProblems] = createSignal<FormProblems>({});
  const [planned, setPlanned] = createSignal<Planned>();
  const [step, setStep] = createSignal<string>();
  const [result, setResult] = createSignal<ExecutionResult>();
  const [failure, setFailure] = createSignal<unknown>();
  /** Counts what was asked for: a plan that comes after something else was typed is not shown. */
  let edition = 0;
  const forget = () => {
    edition++;
    setPlanned(undefined);
    setResult(undefined);
    setFailure(undefined);
  };
  const change = (part: Partial<WriteForm>) => {
    setForm(part);
    setProblems({});
    forget();
    if (part.deed !== undefined) setQuery('do', part.deed);
  };
  const validators = createRead(
    async ({ client }, { hash }, netuid) =>
      /^\d{1,5}$/.test(netuid)
        ? ((await (await client.at(hash)).subnets.metagraph(Number(netuid)))?.validators ?? [])
        : [],
    () => form.netuid,
  );
  const attempt = async (what: string, run: () => Promise<void>) => {
    setStep(what);
    setFailure(undefined);
    await run().catch((error: unknown) => setFailure(() => error));
    setStep(undefined);
  };
  const makePlan = (event: SubmitEvent) => {
    event.preventDefault();
    forget();
    const wrong = problemsOf(form);
    setProblems(wrong);
    const signs = account();
    if (Object.keys(wrong).length > 0 || signs === undefined) return;
    const mine = edition;
    const intent = intentOf(form);
    const writer = createWriter(session.client, { coldkey: signs.signer });
    void attempt('Planning', async () => {
      const plan = await writer.plan(intent);
      if (mine === edition) setPlanned({ plan, intent, writer });
    });
  };
  const send = ({ intent, writer }: Planned) =>
    void attempt('Waiting for the signature', async () => {
      const onProgress = ({ type }: { readonly type: string }) =>
        type === 'submitted' && setStep('Waiting for a block');
      const done = await writer.execute(intent, { onProgress });
      setPlanned(undefined);
      setResult(done);
    });
  return (
    <>
      <PageHead
        title="Write"
        lead="Nothing is signed before you have seen what it does: every change, computed by the chain’s own rules on its newest block."
      />
      <div class="stack">
        <WhoSigns
          chosen={account()}
          onChoose={(chosen) => {
            setAccount(chosen);
            forget();
          }}
        />
        <Card title="What">
          <form class="stack" onSubmit={makePlan}>
            <fieldset class="controls">
              <legend class="unseen">What is done</legend>
              <For each={DEEDS}>
                {({ deed, title }) => (
                  <button
                    type="button"
                    class="button"
                    aria-pressed={form.deed === deed}
                    onClick={() => change({ deed })}
                  >
                    {title}
                  </button>
                )}
              </For>
            </fieldset>
            <WriteFields
              form={form}
              problems={problems()}
              validators={validators.value() ?? []}
              onChange={change}
            />
            <div class="actions">
              <button
                type="submit"
                class="button main"
                disabled={account() === undefined || step() !== undefined}
              >
                Show the plan
              </button>
              <span class="soft" role="status">
                {step() ?? (account() === undefined ? 'Choose who signs first.' : '')}
              </span>
            </div>
          </form>
        </Card>
        <Show when={failure()}>{(error) => <ErrorNotice error={error()} title="It was not done" />}</Show>
        <Show when={planned()}>
          {(shown) => (
            <Card title="The plan">
              <PlanView plan={shown().plan} />
              <div class="actions sign">
                <button
                  type="button"
                  class="button main"
                  disabled={!shown().plan.isOk || step() !== undefined}
                  onClick={() => send(shown())}
                >
                  Sign and send
                </button>
                <button type="button" class="button" onClick={forget}>
                  Leave it
                </button>
              </div>
            </Card>
          )}
        </Show>
        <Show when={result()}>{(done) => <Done result={done()} />}</Show>
      </div>
    </>
  );
}

function Done(props: { readonly result: ExecutionResult }) {
  return (
    <Notice
      kind={props.result.isSuccess ? 'good' : 'error'}
      title={
        props.result.isSuccess ? 'Done' : `It failed: ${props.result.error?.error ?? 'the chain refused it'}`
      }
    >
      <p>
        In <a href={hrefOf(['blocks', props.result.blockNumber])}>block {props.result.blockNumber}</a>
        <Show when={props.result.error?.fix}>{(fix) => <>. {fix()}</>}</Show>
      </p>
    </Notice>
  );
}

/** What an address that leads here asks for. */
function firstForm(): WriteForm {
  const { do: deed, netuid = '1', hotkey = '' } = place().query;
  const known = DEEDS.find((one) => one.deed === deed)?.deed ?? 'stake';
  return { deed: known, netuid, hotkey, amount: '', tolerance: '5' };
}
