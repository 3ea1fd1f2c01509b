// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/fuzztarget.h"
#include "mctp/engine/codec.h"
#include "unit/mctp/endpointpair.h"

namespace ohm::fuzz {

// Every field lies within what it is a part of, and the whole can be told as JSON.
void checkField(const mctp::Field &field);

// What was decoded without a problem gives the same bytes again, by way of JSON text.
void checkEncodesAgain(mctp::Layer layer, QByteArrayView bytes, const mctp::Field &field);

// decode() with both checks.
mctp::Field checkLayer(mctp::Layer layer, QByteArrayView bytes);

// Whether anything but the packet in it is wrong with a frame.
bool isFrameSound(const mctp::Field &frame);

// Time passes or an answer is waited for, as the input has it.
void stir(mctp::EndpointPair &pair, Input &input);
void checkAgreement(const mctp::EndpointPair &pair);

} // namespace ohm::fuzz
