// SPDX-License-Identifier: GPL-3.0-or-later
// The peer: an echo tool on the official TypeScript SDK over standard streams, as its documentation writes it.
//
//   node echo.mjs v1|v2 DIR       DIR holds node_modules
import { createRequire } from 'node:module';

const [version, folder] = process.argv.slice(2);
const require = createRequire(folder + '/package.json');
const { z } = require('zod');

const addEcho = server => {
  server.registerTool('echo', { description: 'Echo', inputSchema: version === 'v1' ? { text: z.string() } : z.object({ text: z.string() }) },
    async ({ text }) => ({ content: [{ type: 'text', text }] }));
  return server;
};

if (version === 'v1') {
  const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
  const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
  await addEcho(new McpServer({ name: 'echo', version: '1' })).connect(new StdioServerTransport());
} else {
  const { McpServer } = await import(require.resolve('@modelcontextprotocol/server'));
  const { serveStdio } = await import(require.resolve('@modelcontextprotocol/server/stdio'));
  await serveStdio(() => addEcho(new McpServer({ name: 'echo', version: '1' })));
}
