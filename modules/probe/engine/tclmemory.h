// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"
#include "probe/engine/openocdlink.h"

namespace ohm::probe {

// The memory of one target through OpenOCD's Tcl commands. Small pieces come in the answer itself; large ones of any width go
// through a file in `folder`, which is some ten times quicker than a list of numbers.
class TclMemory final : public MemoryAccess
{
public:
    TclMemory(OpenOcdLink &link, const QString &target, const QString &folder, MemoryCapabilities capabilities);

    QString name() const override { return m_target; }
    const MemoryCapabilities &capabilities() const override { return m_capabilities; }
    Result<RunState> runState(Deadline deadline, std::stop_token stop = {}) override;
    Result<void> read(const MemoryRead &request, Deadline deadline, std::stop_token stop = {}) override;
    Result<void> write(const MemoryWrite &request, Deadline deadline, std::stop_token stop = {}) override;
    Result<void> readMany(std::span<const MemoryRead> requests, Deadline deadline, std::stop_token stop = {}) override;

private:
    QByteArray command(const char *verb) const;
    Result<void> readWords(const MemoryRead &request, int width, Deadline deadline, const std::stop_token &stop);
    Result<void> readFile(const MemoryRead &request, Deadline deadline, const std::stop_token &stop);
    Result<void> writeWords(const MemoryWrite &request, int width, Deadline deadline, const std::stop_token &stop);
    Result<void> writeFile(const MemoryWrite &request, Deadline deadline, const std::stop_token &stop);

    OpenOcdLink &m_link;
    const QString m_target;
    const QString m_folder;
    const MemoryCapabilities m_capabilities;
};

// What a target of this type (OpenOCD's name) can do.
MemoryCapabilities capabilitiesOf(const QString &targetType, bool isLittleEndian);

} // namespace ohm::probe
