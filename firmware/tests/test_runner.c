// SPDX-License-Identifier: GPL-3.0-or-later
// Must fail: it proves that the runner tells of a failed check.
#include "unit.h"

static void one_holds_one_fails(void)
{
    CHECK_INT(1 + 1, 2);
    CHECK_TEXT("is", "ought");
}

UNIT_MAIN(TEST(one_holds_one_fails))
