// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/targetquery.h"

#include "probe/engine/tcltext.h"
#include "probe/probetr.h"

#include <QRegularExpression>

namespace ohm::probe {

namespace {

// One answer for all targets: seven elements each. `poll` is the only command of 0.12 that tells the reason of a halt; it works
// on the selected target, which belongs to the connection.
constexpr QByteArrayView statesScript = R"tcl(
set ohm_all {}
foreach ohm_t [target names] {
    set ohm_state [$ohm_t curstate]
    set ohm_pc {}
    set ohm_why {}
    if {$ohm_state eq "halted"} {
        catch {set ohm_pc [lindex [$ohm_t get_reg pc] 1]}
        catch {targets $ohm_t; set ohm_why [capture poll]}
    }
    lappend ohm_all $ohm_t [$ohm_t cget -type] $ohm_state [$ohm_t cget -endian] $ohm_pc $ohm_why
}
set ohm_all
)tcl";
constexpr qsizetype elementsEach = 6;

} // namespace

Result<std::vector<TargetState>> queryTargets(TclClient &client, Deadline deadline, const std::stop_token &stop)
{
    const auto outcome = client.evaluate(statesScript, deadline, stop);
    if (!outcome)
        return fail(outcome.error());
    const auto list = parseTclList(outcome->value);
    if (!outcome->succeeded() || !list || list->size() % elementsEach != 0) {
        const QString words = QString::fromUtf8(outcome->value);
        return fail(ErrorCode::ToolFailed, Tr::text("OpenOCD did not list its targets: %1").arg(words));
    }
    std::vector<TargetState> targets;
    for (qsizetype at = 0; at < list->size(); at += elementsEach) {
        TargetState target{.name = list->at(at), .type = list->at(at + 1), .state = list->at(at + 2)};
        target.isLittleEndian = list->at(at + 3) != u"big";
        bool hasPc = false;
        const std::uint64_t pc = list->at(at + 4).toULongLong(&hasPc, 0);
        if (hasPc)
            target.pc = pc;
        target.reason = haltReasonIn(list->at(at + 5));
        targets.push_back(std::move(target));
    }
    return targets;
}

QString haltReasonIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("halted due to ([A-Za-z-]+)"));
    return pattern.match(text).captured(1);
}

Result<QMap<QString, std::uint64_t>> parseRegisters(QByteArrayView text)
{
    const auto list = parseTclList(text);
    if (!list || list->size() % 2 != 0)
        return fail(ErrorCode::Protocol, Tr::text("OpenOCD gave registers of no known form."));
    QMap<QString, std::uint64_t> registers;
    for (qsizetype i = 0; i < list->size(); i += 2) {
        bool isNumber = false;
        const std::uint64_t value = list->at(i + 1).toULongLong(&isNumber, 0);
        if (isNumber)
            registers.insert(list->at(i), value);
    }
    return registers;
}

} // namespace ohm::probe
