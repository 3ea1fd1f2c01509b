// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/protocol/session.h"
#include "support/testbench.h"

namespace ohm::test {

// A bench with one action of each sort:
//   test_echo {text}            inline, reads       test_count {steps, pause_ms}  worker, with progress and log
//   test_write {text}           worker, writes      test_wipe {}                  worker, destroys
//   test_picture {}             inline, an image    test_big {size}               inline, `size` characters
//   test_fail {}                inline, fails
class McpTestBench
{
public:
    McpTestBench();

    TestBench own;
    Bench &bench = own.bench;
    mcp::ToolCatalogue tools{bench.registry};
    mcp::Seal seal;
    int changes = 0;
    mcp::Host host{
        .bench = bench, .tools = tools, .seal = seal, .postbox = std::make_shared<mcp::Postbox>(), .changed = [this] {
            ++changes;
        }};
    std::atomic<int> wiped = 0;
    std::atomic<int> written = 0;
};

// The client's side of one session.
class McpTestClient
{
public:
    explicit McpTestClient(McpTestBench &bench, int number = 1);

    void sendRaw(QByteArrayView bytes) { session->receive(bytes); }
    void send(const Json &message) { sendRaw(dumpJson(message) + '\n'); }
    void notify(const char *method, const Json &params = Json::object());

    // Sends a request and waits for its answer; null when none comes within `seconds`.
    Json request(const char *method, const Json &params = Json::object(), double seconds = 5);
    int post(const char *method, const Json &params = Json::object()); // does not wait; the id
    Json answerTo(const Json &id, double seconds = 5);
    Json waitFor(const char *method, double seconds = 5); // the next notification or request of this method

    Json initialize(const char *version = "2025-11-25", const Json &capabilities = Json::object());
    Json call(const char *tool, const Json &arguments = Json::object(), double seconds = 5);
    Json callModern(const char *tool, const Json &arguments, const Json &capabilities, const Json &more = Json::object());

    std::vector<Json> received; // all that came, oldest first
    std::unique_ptr<mcp::Session> session;

private:
    int m_lastId = 0;
};

// params._meta of a modern request.
Json modernMeta(const Json &capabilities = Json::object(), const char *version = "2026-07-28");

// Empty when `value` fits the schema, else why it does not (valijson, draft 7 and what 2020-12 shares with it).
std::string schemaProblem(const Json &schema, const Json &value);

int errorCodeOf(const Json &answer); // 0 when it is none

} // namespace ohm::test
