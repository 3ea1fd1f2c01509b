// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/actions/common.h"
#include "probe/actions/probeactions.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

enum class WatchAccess { Read, Write, Both };

std::vector<EnumChoice<WatchAccess>> choicesOf(WatchAccess)
{
    return {{WatchAccess::Read, "read", Tr::text("When it is read")},
        {WatchAccess::Write, "write", Tr::text("When it is written")}, {WatchAccess::Both, "access", Tr::text("Either")}};
}

struct AddBreakpoint
{
    QString session;
    std::optional<QString> target;
    std::optional<HexNumber> address;
    std::optional<QString> symbol, location;
    bool hardware = true;
};

void describe(Fields<AddBreakpoint> &fields)
{
    fields.required("session", &AddBreakpoint::session, sessionField());
    fields.optional("target", &AddBreakpoint::target, targetField());
    fields.optional("address", &AddBreakpoint::address, addressField());
    fields.optional("symbol", &AddBreakpoint::symbol, symbolField());
    fields.optional("location", &AddBreakpoint::location,
        {.title = Tr::text("Source line"),
            .help = Tr::text("A source line instead of an address."),
            .maxLength = 4096,
            .example = "\"motor.c:41\""});
    fields.optional("hardware", &AddBreakpoint::hardware,
        {.title = Tr::text("Hardware breakpoint"),
            .help = Tr::text("Use a comparator of the core; otherwise the instruction in RAM is replaced.")});
}

struct AddWatchpoint
{
    QString session;
    std::optional<QString> target;
    std::optional<HexNumber> address;
    std::optional<QString> symbol;
    std::optional<int> size;
    WatchAccess access = WatchAccess::Write;
};

void describe(Fields<AddWatchpoint> &fields)
{
    fields.required("session", &AddWatchpoint::session, sessionField());
    fields.optional("target", &AddWatchpoint::target, targetField());
    fields.optional("address", &AddWatchpoint::address, addressField());
    fields.optional("symbol", &AddWatchpoint::symbol, symbolField());
    fields.optional("size", &AddWatchpoint::size,
        {.title = Tr::text("Size"),
            .help = Tr::text("How much is watched, a power of two; the symbol's size, or 4, when left out."),
            .unit = "bytes",
            .minimum = 1,
            .maximum = 32768});
    fields.optional("access", &AddWatchpoint::access, {.title = Tr::text("Access"), .help = Tr::text("What stops the core.")});
}

struct RemoveBreakpoint
{
    QString session;
    std::optional<int> id;
    bool all = false;
};

void describe(Fields<RemoveBreakpoint> &fields)
{
    fields.required("session", &RemoveBreakpoint::session, sessionField());
    fields.optional("id", &RemoveBreakpoint::id,
        {.title = Tr::text("Number"), .help = Tr::text("Which one, as probe_breakpoint_list numbers them."), .minimum = 1});
    fields.optional("all", &RemoveBreakpoint::all, {.title = Tr::text("All"), .help = Tr::text("All of them.")});
}

struct OneSession
{
    QString session;
};

void describe(Fields<OneSession> &fields) { fields.required("session", &OneSession::session, sessionField()); }

struct BreakpointRow
{
    int id = 0;
    QString target, type;
    HexNumber address;
    std::uint64_t size = 0;
    std::optional<QString> place, function, source;
    bool isGone = false;
};

void describe(Fields<BreakpointRow> &fields)
{
    fields.required("id", &BreakpointRow::id, {.help = Tr::text("Its number.")});
    fields.required("target", &BreakpointRow::target, {.help = Tr::text("The core.")});
    fields.required(
        "type", &BreakpointRow::type, {.help = Tr::text("hardware, software, or read, write, access for watchpoints.")});
    fields.required("address", &BreakpointRow::address, {.help = Tr::text("Where.")});
    fields.required("size", &BreakpointRow::size, {.help = Tr::text("How much it covers."), .unit = "bytes"});
    fields.optional("place", &BreakpointRow::place, {.help = Tr::text("As it was asked for.")});
    fields.optional("function", &BreakpointRow::function, {.help = Tr::text("The function there.")});
    fields.optional("source", &BreakpointRow::source, {.help = Tr::text("File and line there.")});
    fields.optional("gone", &BreakpointRow::isGone,
        {.help = Tr::text("It is out of use: another debugger is connected, or has taken all comparators.")});
}

struct Added
{
    BreakpointRow breakpoint;
    std::optional<int> breakpointsLeft, watchpointsLeft;
};

void describe(Fields<Added> &fields)
{
    fields.required("breakpoint", &Added::breakpoint, {.help = Tr::text("What was set.")});
    fields.optional(
        "breakpoints_left", &Added::breakpointsLeft, {.help = Tr::text("Comparators for breakpoints that are free.")});
    fields.optional(
        "watchpoints_left", &Added::watchpointsLeft, {.help = Tr::text("Comparators for watchpoints that are free.")});
}

struct BreakpointList
{
    std::vector<BreakpointRow> breakpoints;
    std::optional<int> breakpointsLeft, watchpointsLeft;
};

void describe(Fields<BreakpointList> &fields)
{
    fields.required("breakpoints", &BreakpointList::breakpoints, {.help = Tr::text("All breakpoints and watchpoints.")});
    fields.optional(
        "breakpoints_left", &BreakpointList::breakpointsLeft, {.help = Tr::text("Free comparators of the main core.")});
    fields.optional("watchpoints_left", &BreakpointList::watchpointsLeft, {.help = Tr::text("The same for watchpoints.")});
}

QString typeName(BreakType type)
{
    switch (type) {
    case BreakType::Hardware:
        return u"hardware"_s;
    case BreakType::Software:
        return u"software"_s;
    case BreakType::ReadWatch:
        return u"read"_s;
    case BreakType::WriteWatch:
        return u"write"_s;
    case BreakType::AccessWatch:
        break;
    }
    return u"access"_s;
}

std::optional<QString> unlessEmpty(const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

bool isGone(const ProbeSession &session, const Breakpoint &point)
{
    const auto target = session.target(point.target);
    return target && std::ranges::find(target->gone, point.address) != target->gone.end();
}

BreakpointRow rowOf(const ProbeSession &session, const Breakpoint &point)
{
    return {.id = point.id,
        .target = point.target,
        .type = typeName(point.type),
        .address = {point.address},
        .size = point.size,
        .place = unlessEmpty(point.place),
        .function = unlessEmpty(functionAt(session, point.address)),
        .source = point.isWatchpoint() ? std::nullopt : unlessEmpty(sourceAt(session, point.address)),
        .isGone = isGone(session, point)};
}

template <typename Answer>
void addComparators(Answer &answer, ProbeSession &session, const TargetState &target, CallContext &context)
{
    const auto count = session.control().comparators(target, context.deadline(), context.stop());
    if (!count || !*count)
        return;
    answer.breakpointsLeft = (*count)->freeBreakpoints;
    answer.watchpointsLeft = (*count)->freeWatchpoints;
}

Result<Added> add(Sessions &sessions, ProbeSession &session, const TargetState &target, Breakpoint point, CallContext &context)
{
    point.target = target.name;
    const auto added = session.tools().breakpoints.add(session.control(), point, context.deadline(), context.stop());
    if (!added)
        return fail(added.error());
    sessions.publishChange(session);
    Added answer{.breakpoint = rowOf(session, *added)};
    addComparators(answer, session, target, context);
    return answer;
}

// Thumb instructions begin at even addresses; what points to code often carries the Thumb bit.
std::uint64_t codeAddress(const TargetState &target, std::uint64_t address)
{
    return target.isCortexM() ? address & ~std::uint64_t(1) : address;
}

Result<Added> addBreakpoint(Sessions &sessions, const AddBreakpoint &wanted, CallContext &context)
{
    if (int(wanted.address.has_value()) + int(wanted.symbol.has_value()) + int(wanted.location.has_value()) != 1)
        return refuse("address", Tr::text("Give one of address, symbol and location."));
    const auto session = sessionOf(sessions, wanted.session);
    if (!session)
        return fail(session.error());
    const auto target = (*session)->target(wanted.target);
    if (!target)
        return fail(target.error());
    const auto place = placeOf(**session, wanted.address, wanted.symbol ? wanted.symbol : wanted.location);
    if (!place)
        return fail(place.error());
    return add(sessions, **session, *target,
        {.type = wanted.hardware ? BreakType::Hardware : BreakType::Software,
            .address = codeAddress(*target, place->at.value),
            .size = target->isCortexM() ? 2u : 4u,
            .place = place->name},
        context);
}

Result<std::uint64_t> watchSize(const AddWatchpoint &wanted, const Place &place)
{
    const std::uint64_t known = place.size > 0 ? place.size : 4;
    const std::uint64_t size = wanted.size ? std::uint64_t(*wanted.size) : known;
    if (!std::has_single_bit(size))
        return refuse("size", Tr::text("A comparator watches a power of two of bytes, not %1: give size.").arg(size));
    if (place.at.value % size != 0)
        return refuse(
            "address", Tr::text("%1 is not a multiple of the %2 bytes to be watched.").arg(place.at.toString()).arg(size));
    return size;
}

Result<Added> addWatchpoint(Sessions &sessions, const AddWatchpoint &wanted, CallContext &context)
{
    const auto session = sessionOf(sessions, wanted.session);
    if (!session)
        return fail(session.error());
    const auto target = (*session)->target(wanted.target);
    if (!target)
        return fail(target.error());
    const auto place = placeOf(**session, wanted.address, wanted.symbol);
    if (!place)
        return fail(place.error());
    const auto size = watchSize(wanted, *place);
    if (!size)
        return fail(size.error());
    static constexpr std::array types{BreakType::ReadWatch, BreakType::WriteWatch, BreakType::AccessWatch};
    return add(sessions, **session, *target,
        {.type = types[std::size_t(wanted.access)], .address = place->at.value, .size = *size, .place = place->name}, context);
}

Result<BreakpointList> listBreakpoints(Sessions &sessions, const QString &name, CallContext &context)
{
    const auto session = sessionOf(sessions, name);
    if (!session)
        return fail(session.error());
    if (const auto looked = (*session)->refresh(context.deadline(), context.stop()); !looked)
        return fail(looked.error());
    BreakpointList list;
    for (const Breakpoint &point : (*session)->tools().breakpoints.all())
        list.breakpoints.push_back(rowOf(**session, point));
    if (const auto target = (*session)->target({}))
        addComparators(list, **session, *target, context);
    return list;
}

Result<BreakpointList> removeBreakpoints(Sessions &sessions, const RemoveBreakpoint &wanted, CallContext &context)
{
    if (wanted.id.has_value() == wanted.all)
        return refuse("id", Tr::text("Give either the number of one or all."));
    const auto session = sessionOf(sessions, wanted.session);
    if (!session)
        return fail(session.error());
    BreakpointBook &book = (*session)->tools().breakpoints;
    std::vector<int> ids;
    for (const Breakpoint &point : book.all())
        ids.push_back(point.id);
    if (wanted.id)
        ids = {*wanted.id};
    for (const int id : ids) {
        if (const auto removed = book.remove((*session)->control(), id, context.deadline(), context.stop()); !removed)
            return fail(removed.error());
        sessions.publishChange(**session);
    }
    return listBreakpoints(sessions, wanted.session, context);
}

} // namespace

void declareBreakpoints(ActionSet &actions, Sessions &sessions)
{
    actions.add<AddBreakpoint, Added>(
        {.name = "probe_breakpoint_add",
            .title = Tr::text("Set a breakpoint"),
            .help = Tr::text("Stop a core when it comes to an address, a function or a source line."),
            .effect = Effect::ChangesBench},
        [&sessions](const AddBreakpoint &wanted, CallContext &context) { return addBreakpoint(sessions, wanted, context); });
    actions.add<RemoveBreakpoint, BreakpointList>(
        {.name = "probe_breakpoint_remove",
            .title = Tr::text("Remove a breakpoint"),
            .help = Tr::text("Remove one breakpoint or watchpoint, or all, and tell what is left."),
            .effect = Effect::ChangesBench},
        [&sessions](
            const RemoveBreakpoint &wanted, CallContext &context) { return removeBreakpoints(sessions, wanted, context); });
    actions.add<OneSession, BreakpointList>(
        {.name = "probe_breakpoint_list",
            .title = Tr::text("List breakpoints"),
            .help = Tr::text("List the breakpoints and watchpoints of a session and how many comparators are free."),
            .effect = Effect::Reads,
            .idempotent = true},
        [&sessions](
            const OneSession &wanted, CallContext &context) { return listBreakpoints(sessions, wanted.session, context); });
    actions.add<AddWatchpoint, Added>({.name = "probe_watchpoint_add",
                                          .title = Tr::text("Set a watchpoint"),
                                          .help = Tr::text("Stop a core when a variable is read or written."),
                                          .effect = Effect::ChangesBench},
        [&sessions](const AddWatchpoint &wanted, CallContext &context) { return addWatchpoint(sessions, wanted, context); });
}

} // namespace ohm::probe
