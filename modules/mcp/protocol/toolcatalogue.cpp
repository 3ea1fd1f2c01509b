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

} // namespace

const FieldInfo *imageField(const Action &action)
{
    const auto &fields = action.result().fields;
    const auto found = std::ranges::find_if(fields, [](const FieldInfo &field) { return field.spec.format == Format::Image; });
    return found == fields.end() ? nullptr : &*found;
}

Json describeTool(const Action &action, Revision revision)
{
    const ActionSpec &spec = action.spec();
    Json tool = {{"name", spec.name}};
    if (hasTitles(revision))
        tool["title"] = spec.title.source;
    tool["description"] = spec.help.source;
    tool["inputSchema"] = inputOf(action);
    if (hasStructuredContent(revision) && !imageField(action))
        tool["outputSchema"] = outputSchema(action.result(), action.mayBecomeJob());
    if (hasAnnotations(revision))
        tool["annotations"] = hints(spec);
    if (Json meta = clientHints(action); hasTitles(revision) && !meta.empty())
        tool["_meta"] = std::move(meta);
    return tool;
}

void ToolCatalogue::setHiddenFamilies(const QSet<QString> &families)
{
    m_hidden = families;
    m_pages = {};
}

const Action *ToolCatalogue::find(const QString &name) const
{
    const Action *action = m_registry.find(name);
    return action && isListed(*action) ? action : nullptr;
}

QString ToolCatalogue::nearestTo(const QString &name) const
{
    QStringList names;
    for (const auto &action : m_registry.actions()) {
        if (isListed(*action))
            names.append(action->name());
    }
    return nearest(name, names);
}

const std::string *ToolCatalogue::page(Revision revision, const std::string &cursor)
{
    Pages &pages = m_pages[static_cast<std::size_t>(revision)];
    if (pages.empty())
        pages = encode(revision);
    if (cursor.empty())
        return &pages.front();
    for (std::size_t number = 1; number < pages.size(); ++number) {
        if (cursor == cursorOf(number))
            return &pages[number];
    }
    return nullptr;
}

ToolCatalogue::Pages ToolCatalogue::encode(Revision revision) const
{
    std::vector<Json> lists{Json::array()};
    for (const auto &action : m_registry.actions()) {
        if (!isListed(*action))
            continue;
        if (lists.back().size() == toolsPerPage)
            lists.push_back(Json::array());
        lists.back().push_back(describeTool(*action, revision));
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
