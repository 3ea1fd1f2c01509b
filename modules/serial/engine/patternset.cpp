// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/patternset.h"

#include "serial/serialtr.h"

#include <algorithm>

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

// PCRE2's own limit of ten million steps takes seconds; this is some tens of milliseconds per look (pcre2pattern(3),
// "Setting match resource limits").
const QString stepLimit = u"(*LIMIT_MATCH=500000)"_s;

std::unexpected<Error> brokenPattern(const QRegularExpression &pattern, const QString &field)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.message = Tr::text("The regular expression \"%1\" is broken at character %2: %3.")
                        .arg(pattern.pattern())
                        .arg(pattern.patternErrorOffset() + 1)
                        .arg(pattern.errorString());
    error.nextActions.push_back(Tr::text("Put a backslash before characters that are meant as they stand, such as ( [ * + ?"));
    error.field = field;
    return fail(std::move(error));
}

} // namespace

Result<PatternSet> PatternSet::compile(const QStringList &expressions, const QString &field)
{
    PatternSet set;
    for (qsizetype i = 0; i < expressions.size(); ++i) {
        const QString place = expressions.size() == 1 ? field : u"%1[%2]"_s.arg(field).arg(i);
        const QRegularExpression bare(expressions[i], QRegularExpression::MultilineOption);
        if (!bare.isValid())
            return brokenPattern(bare, place);
        set.m_patterns.push_back({expressions[i], QRegularExpression(stepLimit + expressions[i], bare.patternOptions())});
    }
    return set;
}

Result<std::optional<PatternSet::Found>> PatternSet::find(const QString &text)
{
    std::optional<Found> first;
    for (std::size_t i = 0; i < m_patterns.size(); ++i) {
        auto found = findOne(m_patterns[i], int(i), text);
        if (!found)
            return found;
        if (*found && (!first || (*found)->begin < first->begin))
            first = std::move(*found);
    }
    return first;
}

Result<std::optional<PatternSet::Found>> PatternSet::findOne(Pattern &pattern, int index, const QString &text)
{
    // Partial matching tells where a match that is not complete yet begins: everything before it never needs a second look.
    const auto match = pattern.compiled.match(text, pattern.from, QRegularExpression::PartialPreferCompleteMatch);
    if (!match.isValid()) {
        return fail(ErrorCode::LimitExceeded,
            Tr::text("The regular expression \"%1\" takes too many steps on this text; avoid nested repetitions such as (a+)+.")
                .arg(pattern.source));
    }
    if (match.hasMatch()) {
        // capturedTexts() leaves out groups at the end that took no part.
        QStringList groups = match.capturedTexts().mid(1);
        groups.resize(pattern.compiled.captureCount());
        return Found{index, match.capturedStart(), match.capturedEnd(), groups};
    }
    pattern.from = match.hasPartialMatch() ? match.capturedStart() : text.size();
    return std::nullopt;
}

void PatternSet::dropFront(qsizetype characters)
{
    for (Pattern &pattern : m_patterns)
        pattern.from = std::max<qsizetype>(0, pattern.from - characters);
}

} // namespace ohm::serial
