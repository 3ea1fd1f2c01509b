// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the panels.
#pragma once
#include "pch_core.h"
#include <QtWidgets>
