// SPDX-License-Identifier: GPL-3.0-or-later
// The bridge and the workbench come and go in every order: closed at the bridge's start, two bridges starting together, killed
// and restarted under a live bridge, killed in the middle of a line, closed in the middle of a call, the client gone, nobody
// allowed to start anything.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Bridge, device, done, freshProfile, modern, ohmctl, serve, sleep, start, until } from './bench.mjs';

const isAlive = pid => { try { process.kill(pid, 0); return true; } catch { return false; } };

async function pidOf(profile) {
  const { stdout } = start(ohmctl, ['--profile', profile, 'bench_status', '--json']);
  let text = '';
  for await (const data of stdout) text += data;
  const file = JSON.parse(text).recording.file;
  for (const entry of fs.readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    try {
      const open = fs.readdirSync(`/proc/${entry}/fd`).map(fd => { try { return fs.readlinkSync(`/proc/${entry}/fd/${fd}`); } catch { return ''; } });
      if (open.includes(file)) return +entry;
    } catch { /* not ours, or gone */ }
  }
  return 0;
}

async function closedAtStart() {
  const profile = freshProfile();
  const begun = Date.now();
  const [one, two] = [new Bridge(profile), new Bridge(profile)];
  const info = await one.initialize();
  assert.equal(info.serverInfo.name, 'ohmdeck');
  const discovered = await two.request('server/discover', { _meta: modern });
  assert.deepEqual(discovered.result.supportedVersions, ['2026-07-28']);
  assert.ok(Date.now() - begun < 1000, `answered after ${Date.now() - begun} ms`);
  await two.initialize();
  const first = await one.value('bench_status');
  const second = await two.value('bench_status');
  assert.equal(first.recording.file, second.recording.file); // one workbench for both
  const pid = await pidOf(profile);
  assert.ok(pid > 0);

  // Killed under the live bridges; a call brings a new one, and the lists are said to have changed.
  process.kill(pid, 'SIGKILL');
  await until('it is gone', () => !isAlive(pid));
  const again = await one.value('bench_status');
  assert.notEqual(again.recording.file, first.recording.file);
  await one.notified('notifications/tools/list_changed');
  assert.equal((await two.value('bench_status')).recording.file, again.recording.file);
  assert.equal(await one.end(), 0);
  assert.equal(await two.end(), 0);
  const last = await pidOf(profile);
  process.kill(last, 'SIGTERM');
  await until('it ended', () => !isAlive(last));
  await (await serve(profile)).stop(); // has its folders cleared away
  console.log('closed at start, two bridges, killed: ok');
}

async function restarted() {
  const profile = freshProfile();
  const target = await device();
  const workbench = await serve(profile);
  const bridge = new Bridge(profile, '--no-start');
  await bridge.initialize();
  await bridge.request('resources/subscribe', { uri: 'ohmdeck://devices' });
  const { console: name } = await bridge.value('serial_open', { port: target.port });
  const reading = bridge.call('serial_read', { console: name, timeout_s: 60, until: 'never' });
  await sleep(200);
  await workbench.stop('SIGKILL');
  assert.match((await reading).error.message, /closed.*call again/);
  const waiting = bridge.request('tools/list'); // asked while it is away
  const second = await serve(profile);
  assert.ok((await waiting).result.tools.length > 15);
  await bridge.notified('notifications/tools/list_changed');
  bridge.lines.length = 0;
  await bridge.value('serial_open', { port: target.port });
  await bridge.notified('notifications/resources/updated'); // the subscription was brought along
  assert.ok(!bridge.lines.some(line => typeof line.id === 'string'), 'an answer to the bridge itself leaked');

  const log = await bridge.request('tools/call', { name: 'bench_status', arguments: {}, _meta: modern });
  assert.equal(log.result.resultType, 'complete');
  await second.stop();
  await sleep(3500); // nobody comes back, and nothing may be started
  assert.match((await bridge.call('bench_status')).error.message, /No workbench is open/);
  assert.deepEqual((await bridge.request('tools/list')).result.tools, []);
  const third = await serve(profile);
  await until('it works again', async () => (await bridge.call('bench_status')).result);
  assert.equal(await bridge.end(), 0);
  await third.stop();
  target.close();
  console.log('restarted under a live bridge: ok');
}

// While the workbench serves the client's own streams: what it has read and not finished is the bridge's again.
async function killedInTheMiddle() {
  const profile = freshProfile();
  const first = await serve(profile);
  const bridge = new Bridge(profile, '--no-start');
  await bridge.initialize();
  await bridge.value('bench_status');
  const line = JSON.stringify({ jsonrpc: '2.0', id: 1000, method: 'tools/call', params: { name: 'bench_status', arguments: {} } }) + '\n';
  bridge.child.stdin.write(line.slice(0, 40));
  await sleep(100);
  await first.stop('SIGKILL');
  const second = await serve(profile);
  bridge.child.stdin.write(line.slice(40));
  await until('the line that was torn is answered', () => bridge.lines.find(message => message.id === 1000));
  assert.ok(bridge.lines.find(message => message.id === 1000).result);

  // Killed while the client does not read: each request has one answer, and at most one line is broken.
  let text = '';
  bridge.child.stdout.removeAllListeners('data');
  bridge.child.stdout.pause();
  const ids = Array.from({ length: 20 }, (_, i) => 2000 + i);
  for (const id of ids) bridge.post({ id, method: 'tools/list' });
  await sleep(500);
  await second.stop('SIGKILL');
  const third = await serve(profile);
  bridge.child.stdout.on('data', data => { text += data; }).resume();
  const answersTo = id => text.split('\n').filter(answer => answer.startsWith(`{"jsonrpc":"2.0","id":${id},`));
  await until('all are answered', () => ids.every(id => answersTo(id).length > 0) && text.endsWith('\n'));
  const broken = text.split('\n').filter(answer => { try { return answer && !JSON.parse(answer); } catch { return true; } });
  assert.ok(broken.length <= 1, `${broken.length} broken lines`);
  for (const id of ids)
    assert.equal(answersTo(id).filter(answer => !broken.includes(answer)).length, 1, `answers to ${id}`);
  assert.ok(ids.some(id => answersTo(id).some(answer => answer.includes('"error"'))), 'nothing was under way');
  await bridge.end();
  await third.stop();
  console.log('killed in the middle: ok');
}

// A file stays the bridge's own to read: every line goes through it, and all are answered before it ends.
async function readsAFile() {
  const profile = freshProfile();
  const workbench = await serve(profile);
  const file = path.join(profile, 'requests');
  const calls = [1, 2, 3].map(id => ({ jsonrpc: '2.0', id, method: 'tools/call', params: { name: 'bench_status', arguments: {}, _meta: modern } }));
  fs.writeFileSync(file, calls.map(call => JSON.stringify(call) + '\n').join(''));
  const child = start(ohmctl, ['mcp', '--profile', profile, '--no-start'], [fs.openSync(file, 'r'), 'pipe', 'inherit']);
  let text = '';
  child.stdout.on('data', data => { text += data; });
  assert.equal(await child.ended, 0);
  assert.deepEqual(text.trim().split('\n').map(line => JSON.parse(line)).map(answer => [answer.id, !!answer.result]), [[1, true], [2, true], [3, true]]);
  await workbench.stop();
  console.log('reads a file: ok');
}

async function clientVanishes() {
  const profile = freshProfile();
  const workbench = await serve(profile);
  const other = new Bridge(profile, '--no-start');
  await other.initialize();
  for (const way of ['end', 'kill']) {
    const target = await device();
    const bridge = new Bridge(profile, '--no-start');
    await bridge.initialize();
    const { console: name } = await bridge.value('serial_open', { port: target.port });
    await bridge.value('lease_acquire', { device: `console:${name}` });
    bridge.call('serial_read', { console: name, timeout_s: 60, until: 'never' });
    const running = async () => (await other.value('bench_status')).jobs.filter(job => job.action === 'serial_read').length;
    await until('the read runs', async () => await running() === 1);
    const begun = Date.now();
    if (way === 'kill') bridge.child.kill('SIGKILL');
    else bridge.child.stdin.destroy(), bridge.child.stdout.destroy();
    await until('the read ended', async () => await running() === 0, 3000);
    assert.ok(Date.now() - begun < (way === 'kill' ? 1000 : 2500), `${way}: ${Date.now() - begun} ms`);
    assert.deepEqual((await other.value('bench_status')).leases, []);
    await bridge.child.ended;
    target.close();
  }
  await other.end();
  await workbench.stop();
  console.log('client vanishes: ok');
}

async function hostileLines() {
  const profile = freshProfile();
  const workbench = await serve(profile);
  const bridge = new Bridge(profile, '--no-start');
  await bridge.initialize();
  bridge.child.stdin.write('{nonsense\n');
  bridge.child.stdin.write(Buffer.from([0xff, 0xfe, 0x0a]));
  bridge.child.stdin.write(Buffer.alloc(10 << 20, 0x78));
  bridge.child.stdin.write('\n[]\n');
  await until('four refusals', () => bridge.lines.filter(line => line.error).length === 4);
  assert.deepEqual(bridge.lines.filter(line => line.error).map(line => line.error.code), [-32700, -32700, -32600, -32600]);
  await bridge.value('bench_status');
  await bridge.end();
  await workbench.stop();
  console.log('hostile lines: ok');
}

await closedAtStart();
await restarted();
await killedInTheMiddle();
await readsAFile();
await clientVanishes();
await hostileLines();
done();
