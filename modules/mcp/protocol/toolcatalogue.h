// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/registry.h"
#include "mcp/protocol/wire.h"

#include <QSet>

#include <array>

namespace ohm::mcp {

inline constexpr double longestWait = 200; // seconds; some clients give up on a call after four minutes
inline constexpr double usualWait = 20;

// One tool as tools/list shows it to clients of this revision; older ones get what their revision knows.
Json describeTool(const Action &action, Revision revision);

// Whether the result has a picture: such tools answer with an image instead of structured content, because clients drop one of
// the two. nullptr when it has none.
const FieldInfo *imageField(const Action &action);

// The tools of the workbench: its actions, without the families that the person has switched off. The same for every
// connection, so the encoded pages are kept per revision. One thread.
class ToolCatalogue final
{
public:
    explicit ToolCatalogue(const Registry &registry)
        : m_registry(registry)
    {
    }

    void setHiddenFamilies(const QSet<QString> &families);

    const Action *find(const QString &name) const; // nullptr: there is none, or it is hidden
    QString nearestTo(const QString &name) const; // empty: nothing is near

    // Members of a tools/list answer; nullptr for a cursor that no answer of ours gave.
    const std::string *page(Revision revision, const std::string &cursor);

private:
    using Pages = std::vector<std::string>;
    Pages encode(Revision revision) const;
    bool isListed(const Action &action) const { return !m_hidden.contains(action.family()); }

    const Registry &m_registry;
    QSet<QString> m_hidden;
    std::array<Pages, allRevisions.size()> m_pages;
};

} // namespace ohm::mcp
