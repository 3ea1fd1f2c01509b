// SPDX-License-Identifier: GPL-3.0-or-later
// Stand-in for Zephyr's header of this name: what eai_ipc uses of it, and no more.
#pragma once

#include <stdbool.h>

struct device
{
    bool ready;
};

static inline bool device_is_ready(const struct device *device) { return device->ready; }
