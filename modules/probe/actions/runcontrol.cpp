// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/runcontrol.h"
#include "probe/actions/common.h"
#include "probe/actions/probeactions.h"
#include "probe/engine/sourcestep.h"
#include "probe/probetr.h"

namespace ohm::probe {

namespace {

struct OneTarget
{
    QString session;
    std::optional<QString> target;
};

void describe(Fields<OneTarget> &fields)
{
    fields.required("session", &OneTarget::session, sessionField());
    fields.optional("target", &OneTarget::target, targetField());
}

struct Step
{
    QString session;
    std::optional<QString> target;
    StepBy by = StepBy::Instruction;
    int count = 1;
    bool over = false;
};

void describe(Fields<Step> &fields)
{
    fields.required("session", &Step::session, sessionField());
    fields.optional("target", &Step::target, targetField());
    fields.optional("by", &Step::by,
        {.title = Tr::text("How far"),
            .help = Tr::text("What a step is: an instruction, a source line, or until the function returns (Cortex-M).")});
    fields.optional("count", &Step::count,
        {.title = Tr::text("Steps"), .help = Tr::text("How many steps."), .minimum = 1, .maximum = 10'000});
    fields.optional("over", &Step::over,
        {.title = Tr::text("Step over calls"),
            .help = Tr::text("Let a called function run to its end (Cortex-M); by line, inlined functions, too.")});
}

struct Reset
{
    QString session;
    bool halt = false;
    ResetKind kind = ResetKind::Usual;
};

void describe(Fields<Reset> &fields)
{
    fields.required("session", &Reset::session, sessionField());
    fields.optional("halt_after_reset", &Reset::halt,
        {.title = Tr::text("Halt after the reset"), .help = Tr::text("Stop before the first instruction.")});
    fields.optional("kind", &Reset::kind, {.title = Tr::text("What is reset"), .help = Tr::text("What is reset.")});
}

Result<TargetRow> moved(ProbeSession &session, const Result<TargetState> &target)
{
    return target ? Result<TargetRow>(rowOf(session, *target)) : fail(target.error());
}

// Every action here names a session, moves a target and tells where it is then.
template <typename Arguments, typename Function>
auto moving(Sessions &sessions, Function function)
{
    return [&sessions, function](const Arguments &wanted, CallContext &context) -> Result<TargetRow> {
        const auto session = sessionOf(sessions, wanted.session);
        if (!session)
            return fail(session.error());
        return moved(**session, function(**session, wanted, context));
    };
}

Result<TargetState> step(ProbeSession &session, const Step &wanted, CallContext &context)
{
    const auto progress = [&context, &wanted](int done) { context.progress(done, wanted.count); };
    if (wanted.by != StepBy::Instruction)
        return stepSource(session, wanted.target, {.by = wanted.by, .count = wanted.count, .over = wanted.over}, progress,
            context.deadline(), context.stop());
    const SessionStateBook::Quiet quiet(session.states());
    return stepTarget(session, wanted.target, {wanted.count, wanted.over}, progress, context.deadline(), context.stop());
}

} // namespace

void declareRunControl(ActionSet &actions, Sessions &sessions)
{
    actions.add<OneTarget, TargetRow>({.name = "probe_halt",
                                          .title = Tr::text("Halt a target"),
                                          .help = Tr::text("Let a target stand still and tell where."),
                                          .effect = Effect::WritesDevice,
                                          .idempotent = true,
                                          .original = "openocd-debug:halt"},
        moving<OneTarget>(sessions, [](ProbeSession &session, const OneTarget &wanted, CallContext &context) {
            return haltTarget(session, wanted.target, context.deadline(), context.stop());
        }));
    actions.add<OneTarget, TargetRow>({.name = "probe_run",
                                          .title = Tr::text("Run a target"),
                                          .help = Tr::text("Let a halted target run on."),
                                          .effect = Effect::WritesDevice,
                                          .idempotent = true,
                                          .original = "openocd-debug:run"},
        moving<OneTarget>(sessions, [](ProbeSession &session, const OneTarget &wanted, CallContext &context) {
            return runTarget(session, wanted.target, context.deadline(), context.stop());
        }));
    actions.add<Step, TargetRow>(
        {.name = "probe_step",
            .title = Tr::text("Step a target"),
            .help = Tr::text("Execute instructions or source lines of a halted target, or the rest of a function. "
                             "Its reason tells whether a breakpoint stopped it before."),
            .effect = Effect::WritesDevice},
        moving<Step>(sessions, step));
    actions.add<Reset, TargetRow>({.name = "probe_reset",
                                      .title = Tr::text("Reset a target"),
                                      .help = Tr::text("Reset the chip and let it run, or stop before the first instruction."),
                                      .effect = Effect::WritesDevice,
                                      .original = "openocd-debug:reset"},
        moving<Reset>(sessions, [](ProbeSession &session, const Reset &wanted, CallContext &context) {
            return resetTargets(session, wanted.kind, wanted.halt, context.deadline(), context.stop());
        }));
}

} // namespace ohm::probe
