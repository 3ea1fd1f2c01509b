// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/toolcatalogue.h"

#include "action/nearest.h"
#include "action/schema.h"

#include <algorithm>

namespace ohm::mcp {

namespace {

constexpr std::size_t toolsPerPage = 200;

// Kept in the client's context even where it loads the others only when they are asked for.
constexpr std::string_view alwaysLoaded[] = {
    "bench_status", "bench_devices", "job_status", "job_wait", "serial_read", "serial_write"};

Json hints(const ActionSpec &spec)
{
    const bool reads = spec.effect == Effect::Reads;
    return {{"title", spec.title.source}, {"readOnlyHint", reads}, {"destructiveHint", spec.effect == Effect::Destroys},
        {"idempotentHint", reads || spec.idempotent}, {"openWorldHint", spec.reachesOutside}};
}

Json inputOf(const Action &action)
{
    Json schema = inputSchema(action.arguments());
    if (action.mayBecomeJob()) {
        schema["properties"]["wait_s"] = {{"type", "number"},
            {"description", "How long to wait for the end before answering with the job's id instead (s)."}, {"minimum", 0},
            {"maximum", longestWait}, {"default", usualWait}};
    }
    return schema;
}

Json clientHints(const Action &action)
{
    Json meta = Json::object();
    if (std::ranges::find(alwaysLoaded, std::string_view(action.spec().name)) != std::end(alwaysLoaded))
        meta["anthropic/alwaysLoad"] = true;
    if (action.spec().effect == Effect::Destroys)
        meta["anthropic/requiresUserInteraction"] = true;
    return meta;
}

// Cursors are pages' numbers; clients must not look into them, so nothing more is needed.
std::string cursorOf(std::size_t page) { return "page-" + std::to_string(page); }

// What an action is called, takes and gives, which under a profile is not what it is with us.
struct Face
{
    const char *name;
    Json input;
    const StructInfo &result;
};

Json describe(const Action &action, Face face, Revision revision)
{
    const ActionSpec &spec = action.spec();
    Json tool = {{"name", face.name}};
    if (hasTitles(revision))
        tool["title"] = spec.title.source;
    tool["description"] = spec.help.source;
    tool["inputSchema"] = std::move(face.input);
    if (hasStructuredContent(revision) && !imageField(action))
        tool["outputSchema"] = outputSchema(face.result, action.mayBecomeJob());
    if (hasAnnotations(revision))
        tool["annotations"] = hints(spec);
    if (Json meta = clientHints(action); hasTitles(revision) && !meta.empty())
        tool["_meta"] = std::move(meta);
    return tool;
}

} // namespace

const FieldInfo *imageField(const Action &action)
{
    const auto &fields = action.result().fields;
    const auto found = std::ranges::find_if(fields, [](const FieldInfo &field) { return field.spec.format == Format::Image; });
    return found == fields.end() ? nullptr : &*found;
}

Json describeTool(const Action &action, Revision revision)
{
    return describe(action, {action.spec().name, inputOf(action), action.result()}, revision);
}

// Its client knows no jobs: it waits as long as we do.
Json describeTool(const ForeignTool &tool, Revision revision)
{
    return describe(tool.action(), {tool.spec().name, inputSchema(tool.arguments()), tool.result()}, revision);
}

void ToolCatalogue::setHiddenFamilies(const QSet<QString> &families)
{
    m_hidden = families;
    m_pages.clear();
}

// What outlasts all waiting can be followed under a profile too.
bool ToolCatalogue::isListed(const Action &action, const QString &profile) const
{
    return !m_hidden.contains(action.family()) && (profile.isEmpty() || action.family() == u"job");
}

bool ToolCatalogue::isListed(const ForeignTool &tool, const QString &profile) const
{
    return profile == QLatin1String(tool.spec().profile) && !m_hidden.contains(tool.action().family());
}

QStringList ToolCatalogue::profiles() const
{
    QStringList names;
    for (const auto &tool : m_registry.foreignTools())
        names << QString::fromLatin1(tool->spec().profile);
    names.removeDuplicates();
    return names;
}

Tool ToolCatalogue::find(const QString &name, const QString &profile) const
{
    for (const auto &tool : m_registry.foreignTools()) {
        if (isListed(*tool, profile) && name == QLatin1String(tool->spec().name))
            return {&tool->action(), tool.get()};
    }
    const Action *action = m_registry.find(name);
    return {action && isListed(*action, profile) ? action : nullptr};
}

QString ToolCatalogue::nearestTo(const QString &name, const QString &profile) const
{
    QStringList names;
    for (const auto &tool : m_registry.foreignTools()) {
        if (isListed(*tool, profile))
            names << QString::fromLatin1(tool->spec().name);
    }
    for (const auto &action : m_registry.actions()) {
        if (isListed(*action, profile))
            names.append(action->name());
    }
    return nearest(name, names);
}

const std::string *ToolCatalogue::page(Revision revision, const std::string &cursor, const QString &profile)
{
    Pages &pages = m_pages[profile][static_cast<std::size_t>(revision)];
    if (pages.empty())
        pages = encode(revision, profile);
    if (cursor.empty())
        return &pages.front();
    for (std::size_t number = 1; number < pages.size(); ++number) {
        if (cursor == cursorOf(number))
            return &pages[number];
    }
    return nullptr;
}

std::vector<Json> ToolCatalogue::describeAll(Revision revision, const QString &profile) const
{
    std::vector<Json> tools;
    for (const auto &tool : m_registry.foreignTools()) {
        if (isListed(*tool, profile))
            tools.push_back(describeTool(*tool, revision));
    }
    for (const auto &action : m_registry.actions()) {
        if (isListed(*action, profile))
            tools.push_back(describeTool(*action, revision));
    }
    return tools;
}

ToolCatalogue::Pages ToolCatalogue::encode(Revision revision, const QString &profile) const
{
    std::vector<Json> lists{Json::array()};
    for (Json &tool : describeAll(revision, profile)) {
        if (lists.back().size() == toolsPerPage)
            lists.push_back(Json::array());
        lists.back().push_back(std::move(tool));
    }
    Pages pages;
    for (std::size_t number = 0; number < lists.size(); ++number) {
        Json body = {{"tools", std::move(lists[number])}};
        if (number + 1 < lists.size())
            body["nextCursor"] = cursorOf(number + 1);
        pages.push_back(members(body));
    }
    return pages;
}

} // namespace ohm::mcp
