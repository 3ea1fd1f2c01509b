// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settingsstore.h"

#include "core/coretr.h"
#include "core/paths.h"

#include <QFile>

namespace ohm {

using core::Tr;
using namespace Qt::StringLiterals;

SettingsStore::SettingsStore(const QString &path)
    : m_path(path)
{
}

Result<void> SettingsStore::load()
{
    const Result<QByteArray> text = readFile(m_path);
    if (!text)
        return text.error().code == ErrorCode::NotFound ? Result<void>() : fail(text.error());
    JsonParseFailure failure;
    const std::optional<Json> groups = parseJson(*text, &failure);
    if (!groups || !groups->is_object()) {
        const QString kept = m_path + u".broken"_s;
        QFile::remove(kept);
        QFile::copy(m_path, kept);
        return fail(ErrorCode::Protocol,
            Tr::text("The settings in %1 cannot be read (%2); the defaults apply. The file is kept as %3.")
                .arg(m_path)
                .arg(failure.message)
                .arg(kept));
    }
    const std::lock_guard lock(m_mutex);
    m_groups = *groups;
    return {};
}

Json SettingsStore::group(const QString &name) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_groups.find(name.toStdString());
    return found == m_groups.end() ? Json::object() : *found;
}

Result<void> SettingsStore::setGroup(const QString &name, const Json &values)
{
    {
        const std::lock_guard lock(m_mutex);
        m_groups[name.toStdString()] = values;
        if (const Result<void> written = writeFileAtomically(m_path, QByteArray::fromStdString(m_groups.dump(2))); !written)
            return written;
    }
    Q_EMIT groupChanged(name);
    return {};
}

} // namespace ohm
