// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/childprocess.h"
#include "stream/pseudoterminal.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace ohm::testing {

using namespace Qt::StringLiterals;

// A TCP port of the loopback that nobody listened on a moment ago.
inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

inline std::unique_ptr<ChildProcess> start(const QString &program, const QStringList &arguments)
{
    ProcessSpec spec;
    spec.program = program;
    spec.arguments = arguments;
    spec.mergeOutput = true;
    spec.package = program;
    auto process = ChildProcess::start(spec);
    if (!process) {
        QTest::qFail(qPrintable(process.error().message.english() + u' ' + process.error().nextActions.at(0).english()),
            __FILE__, __LINE__);
        return nullptr;
    }
    return std::move(*process);
}

// ser2net on a pty of ours, whose other side stands for the device.
struct Ser2net
{
    QTemporaryDir folder;
    std::unique_ptr<PseudoTerminal> device = std::move(*createPseudoTerminal());
    quint16 port = freePort();
    std::unique_ptr<ChildProcess> process;

    Ser2net()
    {
        QFile config(folder.filePath(u"ser2net.yaml"_s));
        if (!config.open(QIODevice::WriteOnly))
            return;
        config.write(u"%YAML 1.1\n---\nconnection: &con\n  accepter: telnet(rfc2217),tcp,127.0.0.1,%1\n"
                     "  connector: serialdev,%2,9600n81,local\n"_s.arg(port)
                         .arg(device->peerPath())
                         .toUtf8());
        config.close();
        launch();
    }
    void launch() { process = start(u"ser2net"_s, {u"-n"_s, u"-u"_s, u"-c"_s, folder.filePath(u"ser2net.yaml"_s)}); }
    QString url() const { return u"rfc2217://127.0.0.1:%1"_s.arg(port); }
    QByteArray stty() const
    {
        ProcessSpec spec;
        spec.program = u"stty"_s;
        spec.arguments = {u"-F"_s, device->peerPath(), u"-a"_s};
        return runProcess(spec, Deadline::after(std::chrono::seconds(10)))->output;
    }
};

} // namespace ohm::testing
