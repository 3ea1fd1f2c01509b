// SPDX-License-Identifier: GPL-3.0-or-later
// The official inspector's command line, in both eras: it lists, lints the schemas for portability (--strict), and calls.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { done, freshProfile, modules, ohmctl, serve } from './bench.mjs';

const profile = freshProfile();
await serve(profile);
const run = promisify(execFile);

async function inspect(era, ...words) {
  const program = `${modules}/node_modules/.bin/mcp-inspector`;
  const args = [program, '--cli', ohmctl, '--profile', profile, 'mcp', '--no-start', '--protocol-era', era, ...words, '--format', 'json'];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 1 << 26 });
  return JSON.parse(stdout).result;
}

for (const era of ['legacy', 'modern']) {
  const { tools } = await inspect(era, '--method', 'tools/list', '--strict');
  assert.ok(tools.length > 15);
  for (const { name, title, description, annotations, inputSchema } of tools) {
    assert.match(name, /^[a-z][a-z0-9_]{0,39}$/);
    assert.ok(title && description && description.length < 2000, name);
    for (const hint of ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'])
      assert.equal(typeof annotations[hint], 'boolean', `${name} ${hint}`);
    assert.equal(inputSchema.additionalProperties, false, name);
  }
  const called = await inspect(era, '--method', 'tools/call', '--tool-name', 'bench_note', '--tool-args-json', '{"text":"inspected"}');
  assert.equal(typeof called.structuredContent.event, 'number');
  const { resources } = await inspect(era, '--method', 'resources/list');
  assert.ok(resources.length >= 2);
  await assert.rejects(inspect(era, '--method', 'tools/call', '--tool-name', 'no_such_tool', '--tool-args-json', '{}'));
  console.log(era, tools.length, 'tools ok');
}
done();
