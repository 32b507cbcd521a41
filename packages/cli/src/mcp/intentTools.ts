import type { Intent, IntentRequest, Writer } from '@taokit/rpc';
import { wrongInput } from '../exit/CliError.ts';
import { ALL_INTENTS } from '../intents/allIntents.ts';
import { intentFlag } from '../intents/intentFlag.ts';
import { INTENT_HELP } from '../intents/intentHelp.generated.ts';
import type { McpTool } from './McpTool.ts';

/**
 * A tool per intent that says what it would do: `plan_add_stake`. Nothing is signed.
 *
 * @param writer - whose plans they are
 */
export function planTools(writer: Writer): readonly McpTool[] {
  return Object.values(ALL_INTENTS).map((intent) => ({
    name: `plan_${intent.name}`,
    description: `Plans, and does not do: ${intent.summary} Answers fee, effects, warnings, and why the chain would refuse it.`,
    inputSchema: schemaOf(intent),
    isReadOnly: true,
    run: async (input) => await writer.plan(requestOf(intent, input)),
  }));
}

/**
 * A tool per intent that a policy names: `execute_add_stake`. The policy is held to what each would do before it is signed.
 *
 * @param writer - signs, and has the policy
 * @param allowed - names of intents in camelCase
 * @throws CliError `cli/wrong-input` for a name that is none
 */
export function writeTools(writer: Writer, allowed: readonly string[]): readonly McpTool[] {
  return allowed.map((op) => {
    const intent = Object.hasOwn(ALL_INTENTS, op) ? ALL_INTENTS[op]! : undefined;
    if (intent === undefined)
      throw wrongInput(`The policy names an intent ${JSON.stringify(op)}, which there is not.`);
    return {
      name: `execute_${intent.name}`,
      description: `Signs and sends: ${intent.summary} Held to the policy of the profile. Plan it first.`,
      inputSchema: schemaOf(intent),
      isReadOnly: false,
      run: async (input) => await writer.execute(requestOf(intent, input)),
    };
  });
}

function schemaOf(intent: Intent): McpTool['inputSchema'] {
  const properties = Object.entries(intent.params).map(([field, { json }]) => {
    return [field, { ...json, description: INTENT_HELP[intent.op]!.params[field]!.doc }];
  });
  return { ...intent.jsonSchema, type: 'object', properties: Object.fromEntries(properties) };
}

/** JSON has no bigint: whole numbers beyond 53 bits come as text. */
function requestOf(intent: Intent, input: Readonly<Record<string, unknown>>): IntentRequest {
  const entries = Object.entries(input).map(([field, value]) => {
    const param = Object.hasOwn(intent.params, field) ? intent.params[field]! : undefined;
    const isWhole = param !== undefined && intentFlag(param.json).kind === 'integer';
    const isDigits = typeof value === 'string' && /^\d{1,40}$/.test(value);
    return [field, isWhole && isDigits ? BigInt(value) : value];
  });
  return { op: intent.op, ...(Object.fromEntries(entries) as object) } as IntentRequest;
}
