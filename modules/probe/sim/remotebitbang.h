// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/simchip.h"

#include <QByteArray>

namespace ohm::probe::sim {

// OpenOCD's remote_bitbang protocol (doc/manual/jtag/drivers/remote_bitbang.txt): one character for each change of the pins or
// question about them. JTAG only: the SWD characters of later versions end the connection.
class RemoteBitbang final
{
public:
    explicit RemoteBitbang(SimChip &chip)
        : m_chip(chip)
    {
    }

    // Appends what is to be answered. False: the client said good-bye, or something that is not of the protocol.
    bool take(QByteArrayView characters, QByteArray &answers);

private:
    SimChip &m_chip;
};

} // namespace ohm::probe::sim
