// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/layoutstore.h"

#include "desktop/desktoptr.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

// A file name for any layout name.
QString fileNameOf(const QString &layout) { return QString::fromLatin1(QUrl::toPercentEncoding(layout)) + u".json"_s; }

// The file is the person's to break: what is not as it should be counts as not there.
QString textOf(const Json &object, const std::string &key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? toQString(*found) : QString();
}

QByteArray bytesOf(const Json &object, const std::string &key)
{
    return QByteArray::fromBase64(textOf(object, key).toLatin1());
}

} // namespace

QString layoutTitle(const QString &name)
{
    static constexpr Text shipped[] = {
        Tr::text("Console"), Tr::text("Flash"), Tr::text("Watch"), Tr::text("Replay"), Tr::text("Debug")};
    const auto found = std::ranges::find_if(shipped, [&name](const Text &title) { return name == title.english(); });
    return found == std::end(shipped) ? name : found->translated();
}

LayoutStore::LayoutStore(const Paths &paths)
    : m_paths(paths)
{
    loadFolder(m_paths.shared(u"layouts"_s), false);
    loadFolder(ownFolder(), true);
    if (const Result<QByteArray> file = readFile(stateFile())) {
        if (const std::optional<Json> state = parseJson(*file); state && state->is_object())
            m_state = *state;
    }
    if (!m_state.contains("states") || !m_state["states"].is_object())
        m_state["states"] = Json::object();
}

void LayoutStore::loadFolder(const QString &folder, bool own)
{
    // Shipped files are numbered ("1-console.json") so that their order is ours.
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> file = readFile(folder + u'/' + name);
        const std::optional<Json> json = file ? parseJson(*file) : std::nullopt;
        const Result<Layout> layout = json ? layoutFromJson(*json) : fail(ErrorCode::Io, Tr::text("No JSON"));
        if (!layout || find(layout->name))
            continue;
        m_layouts.push_back(*layout);
        if (own)
            m_own += layout->name;
    }
}

QStringList LayoutStore::names() const
{
    QStringList names;
    for (const Layout &layout : m_layouts)
        names += layout.name;
    return names;
}

const Layout *LayoutStore::find(const QString &name) const
{
    for (const Layout &layout : m_layouts) {
        if (layout.name.compare(name, Qt::CaseInsensitive) == 0)
            return &layout;
    }
    return nullptr;
}

bool LayoutStore::isOwn(const QString &name) const { return m_own.contains(name); }

Result<void> LayoutStore::save(const Layout &layout)
{
    if (layout.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, Tr::text("A layout needs a name."));
    if (const Layout *taken = find(layout.name); taken && !isOwn(taken->name))
        return fail(ErrorCode::InvalidArgument, Tr::text("%1 ships with Ohmdeck; choose another name.").arg(taken->name));
    if (!QDir().mkpath(ownFolder()))
        return fail(ErrorCode::Io, Tr::text("The folder %1 cannot be made.").arg(ownFolder()));
    const QByteArray text = QByteArray::fromStdString(toJson(layout).dump(2));
    if (Result<void> written = writeFileAtomically(ownFolder() + u'/' + fileNameOf(layout.name), text); !written)
        return written;
    std::erase_if(m_layouts, [&layout](const Layout &old) { return old.name == layout.name; });
    m_layouts.push_back(layout);
    if (!m_own.contains(layout.name))
        m_own += layout.name;
    return {};
}

Result<void> LayoutStore::remove(const QString &name)
{
    if (!isOwn(name))
        return fail(ErrorCode::InvalidArgument, Tr::text("%1 is none of your own layouts.").arg(name));
    QFile::remove(ownFolder() + u'/' + fileNameOf(name));
    std::erase_if(m_layouts, [&name](const Layout &layout) { return layout.name == name; });
    m_own.removeAll(name);
    forgetLastState(name);
    return {};
}

QByteArray LayoutStore::lastState(const QString &name) const { return bytesOf(m_state.at("states"), name.toStdString()); }

void LayoutStore::setLastState(const QString &name, const QByteArray &state)
{
    m_state["states"][name.toStdString()] = state.toBase64().toStdString();
}

void LayoutStore::forgetLastState(const QString &name) { m_state["states"].erase(name.toStdString()); }

QString LayoutStore::lastUsed() const { return textOf(m_state, "layout"); }

void LayoutStore::setLastUsed(const QString &name) { m_state["layout"] = name.toStdString(); }

QByteArray LayoutStore::windowGeometry() const { return bytesOf(m_state, "geometry"); }

void LayoutStore::setWindowGeometry(const QByteArray &geometry) { m_state["geometry"] = geometry.toBase64().toStdString(); }

Result<void> LayoutStore::write() const { return writeFileAtomically(stateFile(), QByteArray::fromStdString(m_state.dump(1))); }

} // namespace ohm
