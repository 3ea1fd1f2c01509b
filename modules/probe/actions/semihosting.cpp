// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/semihosting.h"
#include "probe/actions/common.h"
#include "probe/actions/probeactions.h"
#include "probe/probetr.h"

namespace ohm::probe {

namespace {

struct SwitchSemihosting
{
    QString session;
    std::optional<QString> target;
    bool enabled = true;
};

void describe(Fields<SwitchSemihosting> &fields)
{
    fields.required("session", &SwitchSemihosting::session, sessionField());
    fields.optional("target", &SwitchSemihosting::target, targetField());
    fields.optional("enabled", &SwitchSemihosting::enabled,
        {.title = Tr::text("Enabled"), .help = Tr::text("Switch it on, or off again.")});
}

struct Semihosting
{
    bool enabled = false;
    std::optional<QString> port;
};

void describe(Fields<Semihosting> &fields)
{
    fields.required("enabled", &Semihosting::enabled, {.help = Tr::text("Whether it is on.")});
    fields.optional("port", &Semihosting::port, {.help = Tr::text("What serial_open takes to make it a console.")});
}

Result<Semihosting> switchSemihosting(Sessions &sessions, const SwitchSemihosting &wanted, CallContext &context)
{
    const auto session = sessionOf(sessions, wanted.session);
    const auto target = session ? (*session)->target(wanted.target) : fail(session.error());
    if (!target)
        return fail(target.error());
    if (!wanted.enabled) {
        const auto done = disableSemihosting(**session, *target, context.deadline(), context.stop());
        return done ? Result<Semihosting>(Semihosting{}) : fail(done.error());
    }
    const auto port = enableSemihosting(sessions.bench(), **session, *target, context.deadline(), context.stop());
    return port ? Result<Semihosting>(Semihosting{true, *port}) : fail(port.error());
}

} // namespace

void declareSemihosting(ActionSet &actions, Sessions &sessions)
{
    actions.add<SwitchSemihosting, Semihosting>(
        {.name = "probe_semihosting",
            .title = Tr::text("Semihosting console"),
            .help = Tr::text("Answer a program's semihosting requests and offer what it prints as a port for a console."),
            .effect = Effect::ChangesBench,
            .idempotent = true},
        [&sessions](
            const SwitchSemihosting &wanted, CallContext &context) { return switchSemihosting(sessions, wanted, context); });
}

} // namespace ohm::probe
