# SPDX-License-Identifier: GPL-3.0-or-later
# Every version that the project asks for stands here and nowhere else.
set(OHM_VERSION 0.1.0)
set(OHM_QT_FLOOR 6.4)
set(OHM_JSON_FLOOR 3.11)
set(OHM_SQLITE_FLOOR 3.40)
set(OHM_VTERM_FLOOR 0.1)
set(OHM_CAPSTONE_FLOOR 4.0)
