// SPDX-License-Identifier: GPL-3.0-or-later
// Eight clients at once, five hundred calls each, both eras: every answer goes to who asked, and none is lost.
import assert from 'node:assert/strict';
import { Bridge, done, freshProfile, modern, serve } from './bench.mjs';

const profile = freshProfile();
await serve(profile);
const clients = Array.from({ length: 8 }, () => new Bridge(profile, '--no-start'));
const lists = new Set();
await Promise.all(clients.map(async (client, number) => {
  await client.initialize();
  lists.add(JSON.stringify((await client.request('tools/list')).result));
  const calls = [];
  for (let i = 0; i < 500; ++i) {
    const text = `client ${number} call ${i}`;
    const meta = i % 2 ? { _meta: modern } : {};
    calls.push(client.request('tools/call', { name: 'bench_note', arguments: { text }, ...meta }).then(answer => {
      assert.ok(!answer.result?.isError, JSON.stringify(answer));
      return answer.result.structuredContent.event;
    }));
    if (i % 50 === 49) await Promise.all(calls);
  }
  client.events = await Promise.all(calls);
  lists.add(JSON.stringify((await client.request('tools/list')).result));
}));
const events = clients.flatMap(client => client.events);
assert.equal(new Set(events).size, 4000); // each note once in the one journal
assert.equal(lists.size, 1);
for (const client of clients) {
  assert.equal(client.lines.filter(line => line.error).length, 0);
  assert.equal(await client.end(), 0);
}
done();
