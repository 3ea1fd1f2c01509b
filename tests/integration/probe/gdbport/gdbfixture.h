// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../probetesting.h"
#include "probe/probemodule.h"
#include "support/testbench.h"

// A bench with the probe module and a session on a GDB port.
namespace ohm::testing {

class GdbFixture final
{
public:
    ~GdbFixture()
    {
        m_module.reset();
        m_bench.bench.stopWork();
    }

    test::TestBench &bench() { return m_bench; }
    probe::Sessions &sessions() { return m_module->sessions(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString writeFile(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return written ? file.fileName() : QString();
    }

    Result<Json> call(const QString &action, const Json &arguments) { return m_bench.call(action, arguments); }
    Result<Json> on(const QString &action, Json arguments = Json::object())
    {
        arguments["session"] = m_session;
        return m_bench.call(action, arguments);
    }
    Result<Json> connect(const Json &arguments)
    {
        auto connected = m_bench.call(u"probe_connect"_s, arguments);
        if (connected)
            m_session = connected->at("session").get<std::string>();
        return connected;
    }
    DeviceInfo device()
    {
        return m_bench.bench.devices.find(DeviceId(u"probe:"_s + QString::fromStdString(m_session))).value();
    }

private:
    QTemporaryDir m_folder;
    test::TestBench m_bench;
    std::unique_ptr<probe::ProbeModule> m_module = std::make_unique<probe::ProbeModule>(m_bench.bench);
    std::string m_session = "none";
};

inline QString stepsOf(const Error &error)
{
    return error.nextActions.empty() ? QString() : error.nextActions.front().english();
}

} // namespace ohm::testing
