// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/gdbclient.h"

#include <map>
#include <optional>

namespace ohm::probe {

class ProbeSession;
struct TargetState;

struct Variable
{
    QString name, type;
    QString value; // as GDB writes it; of structures and arrays too
    bool isArgument = false;
};

struct StackFrame
{
    int level = 0; // 0: the innermost
    std::uint64_t address = 0;
    QString function; // empty: not known
    QString file; // empty: not known
    int line = 0;
    std::vector<Variable> variables; // arguments first, then locals
};

// The GDBs of a session, one for each target that was asked about. They are kept, as starting one takes some 200 ms, and
// brought in step before each use: the target may have been moved, and another program loaded, meanwhile.
class GdbBook final
{
public:
    // The target stands still.
    Result<GdbClient *> at(ProbeSession &session, const TargetState &target, Deadline deadline, const std::stop_token &stop);

private:
    struct Entry
    {
        std::unique_ptr<GdbClient> client;
        QString program;
        qint64 programTime = 0; // when its file was written, ms
    };
    std::map<QString, Entry> m_entries; // by target
};

// The frames of a halted target, the innermost first, at most `most`. NotEnabled when it runs or no program is known.
struct StackRequest
{
    std::optional<QString> target;
    bool withVariables = true; // arguments, and locals if wanted; without them it is quicker by far
    bool withLocals = false;
    int most = 100;
};
Result<std::vector<StackFrame>> readStack(
    ProbeSession &session, const StackRequest &request, Deadline deadline, const std::stop_token &stop);

// The value of an expression of the program's language. It is text for GDB's expression parser and nothing else; it can change
// nothing. InvalidArgument for control characters and for GDB's own functions ($_shell and the like); ToolFailed with GDB's
// words for what it does not understand.
struct ExpressionRequest
{
    std::optional<QString> target;
    QString expression;
    int frame = 0;
};
Result<Variable> evaluateExpression(
    ProbeSession &session, const ExpressionRequest &request, Deadline deadline, const std::stop_token &stop);

// What evaluateExpression() refuses.
Result<void> checkExpression(const QString &expression);

} // namespace ohm::probe
