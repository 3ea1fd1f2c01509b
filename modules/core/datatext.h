// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ohm {

// Words that come as data in English, such as what a stand-in stands for, as people read them: those that ship with the program
// are in the catalogue, in the context "ohm::data"; others stay as they are.
inline QString translatedData(const QString &english)
{
    return QCoreApplication::translate("ohm::data", english.toUtf8().constData());
}

} // namespace ohm
