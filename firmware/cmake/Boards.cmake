# SPDX-License-Identifier: GPL-3.0-or-later
# The machines that every program is built for; a board NAME lives in boards/NAME.
set(FIRMWARE_BOARDS mps2-an386 netduinoplus2)

# Those with two processors, for programs in pairs.
set(FIRMWARE_TWO_CORE_BOARDS mps2-an521 mps3-an524 musca-b1)
