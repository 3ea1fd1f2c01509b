// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a program anew from an interrupt, wherever it was, as a reset of its processor alone would.
#pragma once

/// A handler for the most urgent interrupt, on a program that uses the main stack only, of which at most one other
/// handler is interrupted by it. The program clears its
/// cause and unpends it before it enables it again.
void restart_handler(void);
