// SPDX-License-Identifier: GPL-3.0-or-later
// The program that tst_machines kills: starts a machine, says QEMU's process and waits for its end.
#include "integration/qemu/machinebench.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    MachineBench machines;
    const ohm::Json started = machines.startDemo("held");
    std::printf("%lld\n", static_cast<long long>(started.value("pid", qint64(0))));
    std::fflush(stdout);
    while (true)
        ::pause();
}
