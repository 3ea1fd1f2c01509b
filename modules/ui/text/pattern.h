// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QRegularExpression>

namespace ohm {

// What a person types to search, filter or highlight.
struct PatternText
{
    QString text;
    bool regex = false; // else the characters themselves
    bool caseSensitive = false;
    bool wholeWords = false;

    bool operator==(const PatternText &) const = default;
};

// Ready to use; InvalidArgument (field "pattern") names the place in a broken expression.
Result<QRegularExpression> compilePattern(const PatternText &pattern);

} // namespace ohm
