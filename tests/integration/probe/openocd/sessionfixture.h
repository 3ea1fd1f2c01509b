// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../probetesting.h"
#include "probe/probemodule.h"
#include "probe/sim/simprobe.h"
#include "support/testbench.h"

// A bench with the probe module, the simulated probe and, when wanted, our firmware in QEMU behind it.
namespace ohm::testing {

using probe::sim::SimProbe;
using probe::sim::SimProbeConfig;

class SessionFixture final
{
public:
    // `machine` empty: plain memory instead of a processor.
    SessionFixture(SimProbeConfig::Chip chip, const QString &machine, const QStringList &qemuArguments = {})
    {
        SimProbeConfig config{.chip = chip, .listen = path(u"probe"_s)};
        if (!machine.isEmpty()) {
            m_machine = std::make_unique<Machine>(machine, firmware(machine), qemuArguments);
            config.stub = u"unix:"_s + m_machine->stubPath();
        }
        auto started = SimProbe::start(config, within(10s));
        // The stub's socket is there some milliseconds before QEMU listens on it.
        for (const Deadline end = within(5s); !started && !end.isOver(); started = SimProbe::start(config, within(10s)))
            std::this_thread::sleep_for(20ms);
        m_problem = wordsOf(started);
        if (m_machine && !started)
            m_problem += u' ' + QString::fromUtf8(m_machine->program().output());
        if (started)
            m_probe = std::move(*started);
    }
    ~SessionFixture()
    {
        // As the program does: first nobody works any more, then the modules go.
        m_bench.bench.stopWork();
        m_module.reset();
    }

    QString problem() const { return m_problem; } // empty when all is there
    test::TestBench &bench() { return m_bench; }
    SimProbe &probe() { return *m_probe; }
    Machine &machine() { return *m_machine; }
    probe::Sessions &sessions() { return m_module->sessions(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString writeFile(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return written ? file.fileName() : QString();
    }

    // A configuration file for OpenOCD's own target file.
    QString config(const QString &target = u"stm32f4x.cfg"_s) const
    {
        return writeFile(u"board.cfg"_s, remoteBitbang(path(u"probe"_s), target).join(u'\n').toUtf8());
    }

    Result<Json> call(const QString &action, const Json &arguments) { return m_bench.call(action, arguments); }
    // With the session p1.
    Result<Json> on(const QString &action, Json arguments = Json::object())
    {
        arguments["session"] = m_session;
        return m_bench.call(action, arguments);
    }
    Result<Json> connect(Json more = Json::object())
    {
        if (!more.contains("cfg_file") && !more.contains("board"))
            more["cfg_file"] = config().toStdString();
        auto connected = m_bench.call(u"probe_connect"_s, more);
        if (connected)
            m_session = connected->at("session").get<std::string>();
        return connected;
    }

private:
    QTemporaryDir m_folder;
    QString m_problem;
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<SimProbe> m_probe;
    test::TestBench m_bench;
    std::unique_ptr<probe::ProbeModule> m_module = std::make_unique<probe::ProbeModule>(m_bench.bench);
    std::string m_session;
};

} // namespace ohm::testing
