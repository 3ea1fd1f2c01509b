// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytestream.h"

#include <QString>

namespace ohm {

// Our side of a pseudo terminal. Other programs open and close peerPath() as a serial port, as often as they like. What is
// written while none has it open waits in the kernel (4 KiB) for the next one; after that, writes wait until their deadline.
class PseudoTerminal : public ByteStream
{
public:
    virtual QString peerPath() const = 0; // /dev/pts/N
};

// Raw from the start. With a `link`, a symbolic link of that path leads to the peer's side for as long as the stream is open;
// it replaces one that leads to a pseudo terminal, and nothing else.
Result<std::unique_ptr<PseudoTerminal>> createPseudoTerminal(const QString &link = {});

} // namespace ohm
