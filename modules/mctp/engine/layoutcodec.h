// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "mctp/engine/field.h"
#include "mctp/engine/fieldlayout.h"

namespace ohm::mctp {

enum class Order { MsbFirst, LsbFirst }; // of numbers: MCTP, PLDM

// The fields of all of `bytes`, whose first byte lies at `offset` of what is decoded. What is missing or too much is a problem
// of the field where it shows; never reads beyond.
std::vector<Field> decodeLayout(Layout layout, QByteArrayView bytes, qsizetype offset, Order order);

// The opposite, from {"name": value}. Numbers may be given by their names; counts are those of their lists unless given.
// InvalidArgument with the path of the field at fault, below `path`.
Result<QByteArray> encodeLayout(Layout layout, const Json &values, const QString &path, Order order);

// "1.3.1" of F1 F3 F1 00; bytes that are no BCD in hexadecimal ("0xf1f3f1zz").
QString versionText(QByteArrayView fourBytes); // most significant first
std::optional<QByteArray> versionBytes(const QString &text);
QString uuidText(QByteArrayView sixteenBytes);

// Shared with what is not a table.
Error badField(const QString &path, Message message);
Result<quint64> numberFrom(const Json &value, ValueNames names, quint64 largest, const QString &path);
Result<QByteArray> bytesFrom(const Json &value, const QString &path);

} // namespace ohm::mctp
