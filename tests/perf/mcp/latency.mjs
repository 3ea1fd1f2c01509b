// SPDX-License-Identifier: GPL-3.0-or-later
// The round trip of tools/call over the stdio bridge to an open workbench, beside echo servers on the official TypeScript SDK
// (version 2 is its stable line, version 1 the one before) in the same run. The call is alike: one short text as argument, a
// short answer. One plain line client measures all of them, one call after the other, in many short turns, so that what else
// the machine does hits all alike; the ratios compare the two turns of a round. The client keeps to one core and all servers
// to another: left alone, the scheduler puts a pair on one core or on two as it happens, which counts for more than the
// servers' own work. Prints one JSON object.
//
//   node latency.mjs --ohmctl PROGRAM --workbench PID --profile DIR --modules DIR [--calls 400] [--rounds 25]
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import { fileURLToPath } from 'node:url';

const option = (name, otherwise) => process.argv.includes('--' + name) ? process.argv[process.argv.indexOf('--' + name) + 1] : otherwise;
const ohmctl = option('ohmctl'), workbench = option('workbench'), profile = option('profile'), modules = option('modules');
const calls = +option('calls', 400), rounds = +option('rounds', 25);
const echo = fileURLToPath(new URL('echo.mjs', import.meta.url));
const key = 'io.modelcontextprotocol/';
const modern = { [key + 'protocolVersion']: '2026-07-28', [key + 'clientCapabilities']: {}, [key + 'clientInfo']: { name: 'latency', version: '1' } };

// The cores that we may use: the client's, and the one for all servers.
const cores = /Cpus_allowed_list:\s+(.*)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1];
const [ours, theirs = ours] = cores.split(',').flatMap(part => {
  const [first, last = first] = part.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
});
const keepTo = (core, pid) => execFileSync('taskset', ['-a', '-p', '-c', `${core}`, `${pid}`], { stdio: ['ignore', 'ignore', 'inherit'] });

class LineClient {
  constructor(era, command, args) {
    this.meta = era === 'modern' ? { _meta: modern } : {};
    this.child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.nextId = 0;
    let rest = [];
    this.child.stdout.on('data', data => {
      for (let start = 0; ;) {
        const end = data.indexOf(10, start);
        if (end < 0) { rest.push(data.subarray(start)); return; }
        const line = rest.length ? Buffer.concat([...rest, data.subarray(start, end)]) : data.subarray(start, end);
        rest = [];
        start = end + 1;
        const message = JSON.parse(line.toString());
        if (message.method === undefined && message.id === this.nextId) this.answered(message, process.hrtime.bigint());
      }
    });
  }
  request(method, params = {}) {
    const line = JSON.stringify({ jsonrpc: '2.0', id: ++this.nextId, method, params: { ...params, ...this.meta } }) + '\n';
    return new Promise((resolve, reject) => {
      const begun = process.hrtime.bigint();
      this.answered = (message, at) => message.error || message.result.isError
        ? reject(new Error(JSON.stringify(message))) : resolve({ result: message.result, us: Number(at - begun) / 1000 });
      this.child.stdin.write(line);
    });
  }
  async open() {
    if (this.meta._meta) return this.request('server/discover');
    await this.request('initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'latency', version: '1' } });
    this.child.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
  }
  async measure(name, args, count) {
    const times = [];
    for (let i = 0; i < count; ++i) times.push((await this.request('tools/call', { name, arguments: args })).us);
    return times;
  }
  async close() {
    this.child.stdin.end();
    await new Promise(resolve => this.child.on('exit', resolve));
  }
}

const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
const median = list => quantile([...list].sort((a, b) => a - b), 0.5);
const rounded = (value, digits = 1) => +value.toFixed(digits);

// The p50 is the median of the rounds' own, p99 that of all calls together.
function figures(perRound) {
  const sorted = perRound.map(times => [...times].sort((a, b) => a - b));
  const all = sorted.flat().sort((a, b) => a - b);
  return { p50_us: rounded(median(sorted.map(times => quantile(times, 0.5)))), p99_us: rounded(quantile(all, 0.99)), calls: all.length };
}

const bridge = era => new LineClient(era, ohmctl, ['--profile', profile, 'mcp', '--no-start']);
const peer = (era, version) => new LineClient(era, 'taskset', ['-c', `${theirs}`, process.execPath, echo, version, modules]);
const ask = ['bench_devices', { kind: 'hello' }], echoed = ['echo', { text: 'hello' }];
const shared = bridge('legacy');
const contestants = {
  ohmdeck: { client: shared, tool: ask },
  sdk_v2: { client: peer('legacy', 'v2'), tool: echoed },
  ohmdeck_modern: { client: bridge('modern'), tool: ask },
  sdk_v2_modern: { client: peer('modern', 'v2'), tool: echoed },
  ohmdeck_status: { client: shared, tool: ['bench_status', {}] }, // the call that most sessions begin with; 1 kB
  sdk_v1: { client: peer('legacy', 'v1'), tool: echoed },
};
keepTo(ours, process.pid);
keepTo(theirs, workbench);
const clients = new Set(Object.values(contestants).map(one => one.client));
for (const client of clients) await client.open();
for (const one of Object.values(contestants)) {
  await one.client.measure(...one.tool, 1000); // warm
  one.rounds = [];
}
for (let round = 0; round < rounds; ++round)
  for (const one of Object.values(contestants)) one.rounds.push(await one.client.measure(...one.tool, calls));

const report = Object.fromEntries(Object.entries(contestants).map(([name, one]) => [name, figures(one.rounds)]));
const ratio = (one, other) => rounded(median(contestants[one].rounds.map((times, i) => median(times) / median(contestants[other].rounds[i]))), 2);
report.p50_ratio = ratio('ohmdeck', 'sdk_v2');
report.p50_ratio_modern = ratio('ohmdeck_modern', 'sdk_v2_modern');
report.p50_ratio_status = ratio('ohmdeck_status', 'sdk_v2');
report.p50_ratio_v1 = ratio('ohmdeck', 'sdk_v1');
const status = fs.readFileSync(`/proc/${contestants.ohmdeck.client.child.pid}/status`, 'utf8');
report.bridge_rss_mb = rounded(+/VmRSS:\s+(\d+)/.exec(status)[1] / 1024);

// Again while four consoles scroll at 921600 Bd each, and everything runs where it may.
keepTo(cores, process.pid);
keepTo(cores, workbench);
const line = Buffer.from(`[00:00:01.234] motor: state=RUN angle=123.4 current=0.56 A\n`.repeat(16));
const feeders = [];
const servers = [];
async function scrollingPort() {
  const server = net.createServer(socket => {
    socket.on('error', () => {});
    feeders.push(setInterval(() => socket.write(line), 1000 * line.length / 92160));
  });
  servers.push(server);
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return `socket://127.0.0.1:${server.address().port}`;
}
const client = shared;
const consoles = [];
for (let i = 0; i < 4; ++i) {
  const port = await scrollingPort();
  consoles.push((await client.request('tools/call', { name: 'serial_open', arguments: { port } })).result.structuredContent.console);
}
await new Promise(resolve => setTimeout(resolve, 1000));
const scrolling = figures([await client.measure(...ask, 5000)]);
report.scrolling_p50_us = scrolling.p50_us;
report.scrolling_p99_ms = scrolling.p99_us / 1000;
for (const console of consoles) await client.request('tools/call', { name: 'serial_close', arguments: { console } });
feeders.forEach(clearInterval);
servers.forEach(server => server.close());
for (const one of clients) await one.close();
console.log(JSON.stringify(report, null, 2));
process.exit(0);
