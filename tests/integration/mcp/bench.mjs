// SPDX-License-Identifier: GPL-3.0-or-later
// What the scripts beside this one share: a headless workbench in a profile of its own, the bridge as a plain line client, and
// a TCP server that stands in for a device. Whatever was started ends with the script.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

export const option = name => process.argv[process.argv.indexOf('--' + name) + 1];
export const ohmctl = option('ohmctl');
export const modules = option('modules');
export const require = createRequire(modules + '/package.json');
export const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));
export const modern = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28', 'io.modelcontextprotocol/clientCapabilities': {},
  'io.modelcontextprotocol/clientInfo': { name: 'plain', version: '1' },
};

const started = new Set();
const folders = [];
process.on('exit', () => {
  for (const child of started) child.kill('SIGKILL');
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});
process.on('unhandledRejection', error => { console.error(error); process.exit(1); });

export function freshProfile() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ohm-mcp-'));
  folders.push(folder);
  return folder;
}

export function start(command, args, stdio = ['pipe', 'pipe', 'inherit']) {
  const child = spawn(command, args, { stdio });
  started.add(child);
  child.ended = new Promise(resolve => child.on('exit', code => { started.delete(child); resolve(code); }));
  return child;
}

export async function until(what, test, ms = 10000) {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(10)) {
    const result = await test();
    if (result) return result;
  }
  assert.fail(`timeout: ${what}`);
}

// `ohmctl serve`, listening.
export async function serve(profile, ...more) {
  const child = start(ohmctl, ['serve', '--profile', profile, '--exit-after', '150', ...more], ['ignore', 'ignore', 'pipe']);
  let words = '';
  child.stderr.on('data', data => { words += data; });
  await until('the workbench listens', () => words.includes('Listening') || child.exitCode !== null);
  assert.equal(child.exitCode, null, words);
  child.socket = /Listening at (.*)/.exec(words)[1];
  folders.push(path.dirname(child.socket)); // of this profile alone
  child.stop = async (signal = 'SIGTERM') => { child.kill(signal); return child.ended; };
  return child;
}

// The bridge as a client sees it that knows nothing but lines.
export class Bridge {
  constructor(profile, ...more) {
    this.child = start(ohmctl, ['mcp', '--profile', profile, ...more]);
    this.lines = [];
    this.nextId = 0;
    this.waiting = new Map();
    let rest = '';
    this.child.stdout.setEncoding('utf8');
    this.child.stdout.on('data', data => {
      const parts = (rest + data).split('\n');
      rest = parts.pop();
      for (const part of parts) this.take(JSON.parse(part)); // throws on anything that is no JSON
    });
  }
  take(message) {
    this.lines.push(message);
    if (message.method === undefined && this.waiting.has(message.id)) {
      this.waiting.get(message.id)(message);
      this.waiting.delete(message.id);
    }
  }
  post(message) { this.child.stdin.write(JSON.stringify({ jsonrpc: '2.0', ...message }) + '\n'); }
  request(method, params = {}) {
    const id = ++this.nextId;
    const answer = new Promise(resolve => this.waiting.set(id, resolve));
    this.post({ id, method, params });
    return answer;
  }
  async initialize(capabilities = {}) {
    const clientInfo = { name: 'plain', version: '1' };
    const answer = await this.request('initialize', { protocolVersion: '2025-11-25', capabilities, clientInfo });
    this.post({ method: 'notifications/initialized' });
    return answer.result;
  }
  async call(name, args = {}) { return this.request('tools/call', { name, arguments: args }); }
  async value(name, args = {}) {
    const { result, error } = await this.call(name, args);
    assert.ok(result && !result.isError, JSON.stringify(error ?? result));
    return result.structuredContent;
  }
  notified(method) { return until(method, () => this.lines.find(line => line.method === method)); }
  async end() { this.child.stdin.end(); return this.child.ended; }
}

// A device that can be opened as socket://…; it keeps what it is sent.
export async function device() {
  const made = { received: '', sockets: [] };
  const server = net.createServer(socket => {
    made.sockets.push(socket);
    socket.on('data', data => { made.received += data; });
    socket.on('error', () => {});
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  made.port = `socket://127.0.0.1:${server.address().port}`;
  made.close = () => { server.close(); made.sockets.forEach(socket => socket.destroy()); };
  return made;
}

export function done() {
  console.log('ok');
  process.exit(0);
}
