// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/svd.h"

#include <QDateTime>

#include <list>
#include <memory>
#include <mutex>

namespace ohm::probe {

// SVD files that have been read: they are large, and are asked for again and again. Thread safe.
class SvdLibrary final
{
public:
    static constexpr qint64 largestFile = 64 * 1024 * 1024;

    // Read anew when the file has changed. NotFound, Io and what parseSvd() says, naming the file.
    Result<std::shared_ptr<const SvdDevice>> load(const QString &path);

private:
    struct Entry
    {
        QString path;
        QDateTime modified;
        qint64 size = 0;
        std::shared_ptr<const SvdDevice> device;
    };
    std::mutex m_mutex;
    std::list<Entry> m_entries; // the last used first
};

} // namespace ohm::probe
