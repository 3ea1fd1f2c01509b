// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/childprocess.h"
#include "stream/bytestream.h"

namespace ohm {

// A program's standard input (whatever spec.wantsInput says) and output as a stream; the program is ended with the stream. With
// spec.mergeOutput its standard error joins in, otherwise that goes nowhere.
Result<std::unique_ptr<ByteStream>> openChildStream(ProcessSpec spec);

} // namespace ohm
