// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/published.h"

#include "moc_published.cpp"
