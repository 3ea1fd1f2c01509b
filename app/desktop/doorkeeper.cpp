// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/doorkeeper.h"

#include "desktop/desktoptr.h"
#include "desktop/mainwindow.h"
#include "desktop/questioncard.h"
#include "mcp/server/endpoint.h"

namespace ohm {

using desktop::Tr;
using namespace Qt::StringLiterals;

Doorkeeper::Doorkeeper(mcp::McpServer &server, MainWindow &window, const Paths &paths)
    : m_server(server)
    , m_window(window)
    , m_takeover({.socket = mcp::socketPath(paths), .served = paths.serveLock(), .starting = paths.startLock()})
{
    server.state().subscribe(this, [this](const auto &state) {
        if (!state->problem)
            return;
        if (state->problem->code == ErrorCode::Busy)
            m_takeover.begin();
        else
            m_window.showError(*state->problem);
    });
    connect(&m_takeover, &Takeover::isBusy, this, &Doorkeeper::ask);
    connect(&m_takeover, &Takeover::freed, this, &Doorkeeper::open);
    connect(&m_takeover, &Takeover::failed, &window, &MainWindow::showError);
}

void Doorkeeper::open() { m_server.start(); }

void Doorkeeper::ask(const QStringList &actions, const QStringList &devices)
{
    QStringList work;
    for (const QString &name : actions) {
        const Action *action = m_window.bench().registry.find(name);
        work += action ? action->spec().title.translated() : name;
    }
    work += devices;
    auto *card =
        new QuestionCard({.heading = Tr::tr("A workbench without a window is at work"),
                             .text = Tr::tr("It was started with ohmctl serve and still has work: %1. Taking over ends "
                                            "that; assistants and ohmctl then work in this window.")
                                 .arg(work.join(u", "_s)),
                             .accept = Tr::tr("Take over"),
                             .decline = Tr::tr("Leave it")},
            m_window);
    connect(card, &QuestionCard::answered, &m_takeover, [this](bool accepted) {
        if (accepted)
            m_takeover.insist();
        else
            m_takeover.leave();
    });
}

} // namespace ohm
