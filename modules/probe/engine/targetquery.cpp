// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/targetquery.h"

#include "probe/engine/tcltext.h"
#include "probe/probetr.h"

#include <QRegularExpression>

namespace ohm::probe {

namespace {

// Counts how often each target is let go: that a core stands where it stood before does not say that it did not run.
constexpr QByteArrayView countResumes = R"tcl(
foreach ohm_t [target names] {
    set ohm_resumes($ohm_t) 0
    set ohm_own {}
    catch {set ohm_own [$ohm_t cget -event resumed]}
    $ohm_t configure -event resumed "$ohm_own\nincr ::ohm_resumes($ohm_t)"
}
)tcl";

// OpenOCD takes all breakpoints and watchpoints away when a debugger connects to a target's GDB port, and anybody may remove
// them. Those that are ours are kept here as commands and are set again when they are found missing. Not while a debugger of
// somebody else is connected: it could set none at the same places, and would stop for ever where one of ours stands, as
// OpenOCD lets it step over its own only. `ohm_own` tells that the one which connects next is ours.
constexpr QByteArrayView keepBreakpoints = R"tcl(
proc ohm_place {t command} {
    targets $t
    eval $command
    lappend ::ohm_points($t) $command
    list
}
proc ohm_remove {t kind address} {
    set left {}
    foreach command $::ohm_points($t) {
        if {[lrange $command 0 1] ne [list $kind $address]} {lappend left $command}
    }
    set ::ohm_points($t) $left
    targets $t
    r$kind $address
}
proc ohm_attached {t} {
    if {$::ohm_own($t)} {
        foreach command $::ohm_points($t) {catch {capture $command}}
        return
    }
    set ::ohm_held($t) 1
    incr ::ohm_debuggers($t)
}
proc ohm_check {t} {
    set ::ohm_gone($t) {}
    if {[llength $::ohm_points($t)] == 0} return
    targets $t
    set listed [capture bp][capture wp]
    foreach command $::ohm_points($t) {
        set address [lindex $command 1]
        if {[string first "[format 0x%08x $address]," $listed] >= 0} continue
        if {$::ohm_held($t) || [catch {capture $command}]} {
            lappend ::ohm_gone($t) $address
        } else {
            incr ::ohm_restored($t)
        }
    }
}
foreach ohm_t [target names] {
    set ohm_points($ohm_t) {}
    set ohm_gone($ohm_t) {}
    set ohm_own($ohm_t) 0
    set ohm_held($ohm_t) 0
    set ohm_debuggers($ohm_t) 0
    set ohm_restored($ohm_t) 0
    $ohm_t configure -event gdb-attach "ohm_attached $ohm_t"
    set ohm_before {}
    catch {set ohm_before [$ohm_t cget -event gdb-detach]}
    $ohm_t configure -event gdb-detach "$ohm_before\nset ::ohm_held($ohm_t) 0"
}
)tcl";

// One answer for all targets. `poll` is the only command of 0.12 that tells the reason of a halt; it works on the selected
// target, which belongs to the connection. Which comparator matched (DWT_FUNCTIONn.MATCHED, ARMv7-M C1.8.17) is told once only,
// and not to us when a debugger on the GDB port has asked: then there is no doubt if only one is in use.
constexpr QByteArrayView defineStates = R"tcl(
proc ohm_watched {t} {
    set used {}
    for {set at 0xE0001020} {$at <= 0xE0001050} {incr at 16} {
        set function [lindex [$t read_memory [expr {$at + 8}] 32 1] 0]
        if {($function & 15) == 0} continue
        set address [lindex [$t read_memory $at 32 1] 0]
        if {$function & (1 << 24)} {return $address}
        lappend used $address
    }
    if {[llength $used] == 1} {return $used}
    return {}
}
proc ohm_states {} {
    set all {}
    foreach t [target names] {
        set state [$t curstate]
        set pc {}
        set why {}
        set watched {}
        if {$state eq "halted"} {
            catch {set pc [lindex [$t get_reg pc] 1]}
            catch {targets $t; set why [capture poll]}
            if {[string match "*due to watchpoint*" $why] && [$t cget -type] eq "cortex_m"} {
                catch {set watched [ohm_watched $t]}
            }
        }
        set resumes 0
        catch {set resumes $::ohm_resumes($t)}
        catch {ohm_check $t}
        lappend all $t [$t cget -type] $state [$t cget -endian] $pc $why $watched $resumes
        lappend all $::ohm_debuggers($t) $::ohm_restored($t) $::ohm_gone($t)
    }
    return $all
}
list
)tcl"; // whose empty result is not printed
constexpr qsizetype elementsEach = 11;

std::optional<std::uint64_t> numberIn(const QString &text)
{
    bool isNumber = false;
    const std::uint64_t number = text.toULongLong(&isNumber, 0);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

QByteArray targetQuerySetup()
{
    return countResumes.toByteArray() + keepBreakpoints.toByteArray() + defineStates.toByteArray();
}

QByteArray expectDebugger(const QString &target, bool isOurs)
{
    return "set ::ohm_own(" + target.toUtf8() + ") " + (isOurs ? '1' : '0');
}

Result<std::vector<TargetState>> queryTargets(TclClient &client, Deadline deadline, const std::stop_token &stop)
{
    const auto outcome = client.evaluate("ohm_states", deadline, stop);
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
        target.pc = numberIn(list->at(at + 4));
        target.reason = haltReasonIn(list->at(at + 5));
        target.watched = numberIn(list->at(at + 6));
        target.resumes = list->at(at + 7).toULongLong();
        target.debuggers = list->at(at + 8).toULongLong();
        target.restored = list->at(at + 9).toULongLong();
        for (const QString &address : list->at(at + 10).split(u' ', Qt::SkipEmptyParts))
            target.gone.push_back(address.toULongLong(nullptr, 0));
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
