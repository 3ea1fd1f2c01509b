// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <vector>

namespace ohm::serial {

// Regular expressions (Perl syntax) that are looked for in a text that grows. What has been searched is not searched again, and
// each look is bounded: an expression that would backtrack without end is an error instead of a program that hangs.
class PatternSet final
{
public:
    struct Found
    {
        int pattern; // index
        qsizetype begin, end; // in the text
        QStringList groups; // captured, without the whole match
    };

    // InvalidArgument names the expression in `field` ("expect[1]" when there are several) and the place where it is broken.
    static Result<PatternSet> compile(const QStringList &expressions, const QString &field);

    bool isEmpty() const { return m_patterns.empty(); }
    QString expression(int index) const { return m_patterns[std::size_t(index)].source; }

    // The match that begins first; of several at one place, that of the first pattern. LimitExceeded for an expression that
    // takes too many steps.
    Result<std::optional<Found>> find(const QString &text);

    // The caller has cut so many characters off the text's front.
    void dropFront(qsizetype characters);

private:
    struct Pattern
    {
        QString source;
        QRegularExpression compiled;
        qsizetype from = 0; // no match can begin before it
    };
    static Result<std::optional<Found>> findOne(Pattern &pattern, int index, const QString &text);

    std::vector<Pattern> m_patterns;
};

} // namespace ohm::serial
