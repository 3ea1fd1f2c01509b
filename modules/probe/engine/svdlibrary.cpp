// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/svdlibrary.h"

#include "core/paths.h"
#include "probe/engine/svdreader.h"
#include "probe/probetr.h"

#include <QFileInfo>

#include <algorithm>

namespace ohm::probe {

namespace {

constexpr std::size_t mostKept = 4;

} // namespace

Result<std::shared_ptr<const SvdDevice>> SvdLibrary::load(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return fail(fail(ErrorCode::NotFound, Tr::text("There is no SVD file %1.").arg(path))
                .error()
                .next(Tr::text("Take the chip's file from its maker's CMSIS pack and give its path.")));
    const std::lock_guard lock(m_mutex);
    const auto known = std::ranges::find(m_entries, path, &Entry::path);
    if (known != m_entries.end() && known->modified == file.lastModified() && known->size == file.size()) {
        m_entries.splice(m_entries.begin(), m_entries, known);
        return m_entries.front().device;
    }
    const auto content = readFile(path, largestFile);
    auto device = content ? parseSvd(*content) : fail(content.error());
    if (!device) {
        Error error = device.error();
        error.message = Tr::text("%1: %2").arg(file.fileName()).arg(error.message);
        return fail(std::move(error));
    }
    if (known != m_entries.end())
        m_entries.erase(known);
    m_entries.push_front({path, file.lastModified(), file.size(), std::make_shared<const SvdDevice>(std::move(*device))});
    if (m_entries.size() > mostKept)
        m_entries.pop_back();
    return m_entries.front().device;
}

} // namespace ohm::probe
