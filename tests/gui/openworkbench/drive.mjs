// SPDX-License-Identifier: GPL-3.0-or-later
// A real MCP client (the official TypeScript SDK) drives the open workbench through the stdio bridge: it boots the virtual machine,
// reads its console, types into it, stops and starts it. Exit code 0 when all of it held.
//
//   node drive.mjs --modules DIR --ohmctl PROGRAM --profile DIR
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const option = name => process.argv[process.argv.indexOf('--' + name) + 1];
const require = createRequire(option('modules') + '/package.json');
const { Client } = require('@modelcontextprotocol/sdk/client/index.js');
const { StdioClientTransport } = require('@modelcontextprotocol/sdk/client/stdio.js');

const client = new Client({ name: 'workbench-test', version: '1' });
await client.connect(new StdioClientTransport({
  command: option('ohmctl'), args: ['--profile', option('profile'), 'mcp', '--no-start'], stderr: 'inherit',
}));

async function call(name, args = {}) {
  const answer = await client.callTool({ name, arguments: args });
  assert.ok(!answer.isError, `${name}: ${JSON.stringify(answer.content)}`);
  console.log(`${name} ok`);
  return answer.structuredContent;
}

const tools = (await client.listTools()).tools.map(tool => tool.name);
for (const name of ['qemu_start', 'serial_open', 'serial_read', 'serial_write', 'qemu_stop', 'bench_status'])
  assert.ok(tools.includes(name), name);
assert.equal((await call('bench_status')).has_window, true);

await call('qemu_start', { machine: 'mps2-an386', image: 'bench_demo', id: 'sdk' });
const { console: name } = await call('serial_open', { port: 'qemu:sdk' });
const prompt = { console: name, expect: ['demo> '], timeout_s: 20 };
await call('serial_expect', { ...prompt, send: '\r' });

// Types, and reads what came of it.
const { cursor } = await call('serial_read', { console: name });
await call('serial_write', { console: name, text: 'led on', line_ending: 'cr' });
const read = await call('serial_read', { console: name, cursor, until: 'demo> ', timeout_s: 20 });
assert.match(read.text, /led on/);

// The console as a resource.
const { resources } = await client.listResources();
const uri = resources.map(resource => resource.uri).find(candidate => candidate.startsWith('console://'));
assert.ok(uri, JSON.stringify(resources));
assert.match((await client.readResource({ uri })).contents[0].text, /led on/);

// Stops the machine and starts another one in its place.
await call('qemu_stop', { id: 'sdk' });
const stopped = await call('qemu_status', { id: 'sdk' });
assert.notEqual(stopped.state, 'running');
await call('qemu_start', { machine: 'mps2-an386', image: 'bench_demo', id: 'sdk' });
await call('serial_expect', { ...prompt, send: '\r' });
await call('bench_note', { text: 'driven by the SDK' });

// A bad call is told what is wrong, and nothing happens.
const refused = await client.callTool({ name: 'qemu_pause', arguments: { id: 'nobody' } });
assert.ok(refused.isError);
assert.match(refused.content[0].text, /nobody/);
await client.close();
