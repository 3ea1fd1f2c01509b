// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

namespace ohm {

// Members keep the order in which they were declared, so that a schema and a form read alike.
using Json = nlohmann::ordered_json;

inline Json jsonString(const QString &text) { return Json(text.toStdString()); }
QString toQString(const Json &value); // a string's text; anything else as compact JSON

// Compact UTF-8 without a newline. Bytes that are not UTF-8 become U+FFFD instead of failing.
QByteArray dumpJson(const Json &value);

struct JsonParseFailure
{
    QString message;
};
// Depth is limited to `maxDepth`, so that a hostile line cannot exhaust the stack.
std::optional<Json> parseJson(QByteArrayView text, JsonParseFailure *failure = nullptr, int maxDepth = 64);

} // namespace ohm
