// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/registry.h"
#include "mcp/protocol/wire.h"

#include <QSet>

#include <array>
#include <map>

namespace ohm::mcp {

inline constexpr double longestWait = 200; // seconds; some clients give up on a call after four minutes
inline constexpr double usualWait = 20;

// One tool as tools/list shows it to clients of this revision; older ones get what their revision knows.
Json describeTool(const Action &action, Revision revision);
Json describeTool(const ForeignTool &tool, Revision revision);

// What a client calls: one of our actions, under its own name or as a tool of another server.
struct Tool
{
    const Action *action = nullptr; // nullptr: there is none, or it is hidden
    const ForeignTool *foreign = nullptr;
};

// Whether the result has a picture: such tools answer with an image instead of structured content, because clients drop one of
// the two. nullptr when it has none.
const FieldInfo *imageField(const Action &action);

// The tools of the workbench: its actions, without the families that the person has switched off; under a profile instead the
// tools of another server, and those for jobs. The same for every connection of one profile, so the encoded pages are kept per
// revision. One thread.
class ToolCatalogue final
{
public:
    explicit ToolCatalogue(const Registry &registry)
        : m_registry(registry)
    {
    }

    void setHiddenFamilies(const QSet<QString> &families);

    // `profile`: the other server's name; empty: our own tools.
    QStringList profiles() const;
    Tool find(const QString &name, const QString &profile = {}) const;
    QString nearestTo(const QString &name, const QString &profile = {}) const; // empty: nothing is near

    // Members of a tools/list answer; nullptr for a cursor that no answer of ours gave.
    const std::string *page(Revision revision, const std::string &cursor, const QString &profile = {});

private:
    using Pages = std::vector<std::string>;
    std::vector<Json> describeAll(Revision revision, const QString &profile) const;
    Pages encode(Revision revision, const QString &profile) const;
    bool isListed(const Action &action, const QString &profile) const;
    bool isListed(const ForeignTool &tool, const QString &profile) const;

    const Registry &m_registry;
    QSet<QString> m_hidden;
    std::map<QString, std::array<Pages, allRevisions.size()>> m_pages; // by profile
};

} // namespace ohm::mcp
