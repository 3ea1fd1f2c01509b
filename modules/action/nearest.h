// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ohm {

// The candidate that `word` was probably meant to be (Levenshtein distance of at most a third of its length), or empty.
QString nearest(const QString &word, const QStringList &candidates);

} // namespace ohm
