// SPDX-License-Identifier: GPL-3.0-or-later
// The official TypeScript SDK, version 1 and 2, both eras, through the bridge: lists, calls, errors, progress, cancel,
// elicitation, resources, prompts, completion.
import assert from 'node:assert/strict';
import { device, done, freshProfile, ohmctl, require, serve } from './bench.mjs';

const profile = freshProfile();
await serve(profile);
const target = await device();
const asked = [];
const answerForm = async request => {
  asked.push(request.params.message);
  return { action: 'accept', content: { decision: asked.length === 1 ? 'deny' : 'allow_once' } };
};
const command = { command: ohmctl, args: ['--profile', profile, 'mcp', '--no-start'] };

async function version1() {
  const { Client } = require('@modelcontextprotocol/sdk/client/index.js');
  const { StdioClientTransport } = require('@modelcontextprotocol/sdk/client/stdio.js');
  const { ElicitRequestSchema } = require('@modelcontextprotocol/sdk/types.js');
  const client = new Client({ name: 'sdk-v1', version: '1' }, { capabilities: { elicitation: { form: {} } } });
  client.setRequestHandler(ElicitRequestSchema, answerForm);
  await client.connect(new StdioClientTransport(command));
  return client;
}

async function version2(mode) {
  const { Client } = await import(require.resolve('@modelcontextprotocol/client'));
  const { StdioClientTransport } = await import(require.resolve('@modelcontextprotocol/client/stdio'));
  const client = new Client({ name: `sdk-v2-${mode}`, version: '1' }, {
    capabilities: { elicitation: { form: {} } },
    versionNegotiation: { mode: mode === 'pin' ? { pin: '2026-07-28' } : mode },
  });
  client.setRequestHandler('elicitation/create', answerForm);
  await client.connect(new StdioClientTransport(command));
  return client;
}

async function exercise(label, client) {
  const names = (await client.listTools()).tools.map(tool => tool.name);
  assert.ok(names.includes('bench_status') && names.includes('serial_open'), names.join());
  const status = await client.callTool({ name: 'bench_status', arguments: {} }); // checked against the output schema by the SDK
  assert.equal(status.structuredContent.has_window, false);
  const wrong = await client.callTool({ name: 'job_status', arguments: { job: 'none' } });
  assert.equal(wrong.isError, true);
  assert.match(wrong.content[0].text, /not_found/);
  await assert.rejects(client.callTool({ name: 'no_such_tool', arguments: {} }));

  const { console: name } = (await client.callTool({ name: 'serial_open', arguments: { port: target.port } })).structuredContent;
  const reading = { name: 'serial_read', arguments: { console: name, timeout_s: 60, until: 'never' } };
  const controller = new AbortController();
  const options = { signal: controller.signal };
  const pending = label === 'v1' ? client.callTool(reading, undefined, options) : client.callTool(reading, options);
  setTimeout(() => controller.abort('enough'), 200);
  await assert.rejects(pending);

  asked.length = 0;
  const write = { name: 'serial_write', arguments: { console: name, text: `from ${label}` } };
  const denied = await client.callTool(write);
  assert.equal(denied.isError, true);
  assert.match(denied.content[0].text, /denied/);
  assert.ok(!target.received.includes(`from ${label}`));
  const allowed = await client.callTool(write);
  assert.ok(!allowed.isError, JSON.stringify(allowed));
  assert.equal(asked.length, 2);
  assert.match(asked[0], /serial_write/);
  while (!target.received.includes(`from ${label}`)) await new Promise(resolve => setTimeout(resolve, 5));

  const { resources } = await client.listResources();
  const uri = resources.map(resource => resource.uri).find(candidate => candidate === 'ohmdeck://devices');
  assert.match((await client.readResource({ uri })).contents[0].text, new RegExp(name));
  assert.ok((await client.listResourceTemplates()).resourceTemplates.length > 0);
  const { prompts } = await client.listPrompts();
  assert.ok(prompts.length >= 3);
  const prompt = await client.getPrompt({ name: 'look_at_console', arguments: { console: name } });
  assert.match(prompt.messages[0].content.text, new RegExp(name));
  const completed = await client.complete({ ref: { type: 'ref/prompt', name: 'look_at_console' }, argument: { name: 'console', value: '' } });
  assert.ok(completed.completion.values.includes(name));
  await client.callTool({ name: 'serial_close', arguments: { console: name } });
  await client.close();
  console.log(label, 'ok');
}

await exercise('v1', await version1());
await exercise('v2 legacy', await version2('legacy'));
await exercise('v2 auto', await version2('auto'));
await exercise('v2 pinned', await version2('pin'));
done();
