// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageLogContext>
#include <QString>

#include <cstdio>
#include <cstdlib>

// A warning of Qt in a test is a defect: print it and fail at once.
inline void failOnWarnings()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
        if (type == QtWarningMsg || type == QtCriticalMsg)
            std::abort();
    });
}
