// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QStringList>

namespace ohm::probe {

// What is known of the chip whose register description is looked for.
struct SvdWanted
{
    QString file; // as the board's profile names it: "stm32f405.svd", or a whole path; may be empty
    QString chip; // "STM32F405RG"; may be empty
    QString program; // the ELF file; next to it is looked, too; may be empty
};

// The file in the first of the folders that has it: of the profile's name, else of the chip's. Next to the program, a single
// SVD file of any name does as well. Upper and lower case do not count. NotFound tells where it looked.
Result<QString> findSvd(const SvdWanted &wanted, const QStringList &folders);

// Whether a file of this name describes the chip, as the makers name them: "STM32F405", "STM32F40x", "nrf52840".
bool isSvdOfChip(const QString &baseName, const QString &chip);

} // namespace ohm::probe
