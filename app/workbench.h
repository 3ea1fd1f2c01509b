// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "mcp/mcpserver.h"
#include "session/journal.h"

#include <memory>
#include <vector>

namespace ohm {

// One workbench: clock, journal, bench and modules, put together. ohmdeck puts a window before it, `ohmctl serve` does not.
class Workbench final
{
public:
    explicit Workbench(const Paths &paths);
    ~Workbench();

    // Makes the folders, tidies up after instances that were killed, reads the settings and starts to record. What goes wrong
    // here is worth telling but stops nothing: a workbench with default settings or without a recording still works.
    std::vector<Error> start();

    Bench &bench() { return m_bench; }
    Journal &journal() { return m_journal; }
    mcp::McpServer &mcp() { return *m_mcp; } // its start() lets clients in
    Module *module(const QString &name) const; // nullptr when this build lacks it

private:
    Result<void> startRecording();

    Clock m_clock;
    Journal m_journal;
    Bench m_bench;
    std::vector<std::unique_ptr<Module>> m_modules;
    std::unique_ptr<mcp::McpServer> m_mcp;
};

} // namespace ohm
