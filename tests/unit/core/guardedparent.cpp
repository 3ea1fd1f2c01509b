// SPDX-License-Identifier: GPL-3.0-or-later
// The program that tst_childprocess kills: starts a process with a child of its own, says its group and waits for its end.
#include "core/childprocess.h"

#include <cstdio>
#include <unistd.h>

int main()
{
    ohm::ProcessSpec spec;
    spec.program = QStringLiteral("sh");
    spec.arguments = {QStringLiteral("-c"), QStringLiteral("trap '' TERM HUP; sleep 1000 & sleep 1000")};
    const auto process = ohm::ChildProcess::start(spec);
    if (!process)
        return 1;
    std::printf("%lld\n", static_cast<long long>((*process)->pid()));
    std::fflush(stdout);
    while (true)
        ::pause();
}
