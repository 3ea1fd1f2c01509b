// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paths.h"
#include "desktop/layout.h"

namespace ohm {

// The layouts there are: those that ship with the program and those that the person saved, and how each was last left.
class LayoutStore final
{
public:
    explicit LayoutStore(const Paths &paths);

    QStringList names() const; // shipped ones first
    const Layout *find(const QString &name) const; // upper and lower case do not matter
    bool isOwn(const QString &name) const; // saved by the person

    Result<void> save(const Layout &layout); // as the person's own; InvalidArgument for the name of a shipped one
    Result<void> remove(const QString &name);

    // How a layout was left: QMainWindow's state.
    QByteArray lastState(const QString &name) const;
    void setLastState(const QString &name, const QByteArray &state);
    void forgetLastState(const QString &name);

    QString lastUsed() const; // empty when never
    void setLastUsed(const QString &name);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    Result<void> write() const; // the four above, to the folder of states

private:
    void loadFolder(const QString &folder, bool own);
    QString ownFolder() const { return m_paths.config + QStringLiteral("/layouts"); }
    QString stateFile() const { return m_paths.state + QStringLiteral("/window.json"); }

    const Paths m_paths;
    std::vector<Layout> m_layouts;
    QStringList m_own;
    Json m_state = Json::object(); // {"layout", "geometry", "states": {name: Base64}}
};

// As the person reads it: the names of those that ship in the person's language, one's own as they are.
QString layoutTitle(const QString &name);

} // namespace ohm
