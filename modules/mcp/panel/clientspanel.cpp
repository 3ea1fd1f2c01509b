// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/panel/clientspanel.h"

#include "mcp/mcptr.h"
#include "mcp/panel/clientsmodel.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ohm::mcp {

using namespace Qt::StringLiterals;

ClientsPanel::ClientsPanel(Bench &bench, McpServer &server, QWidget *parent)
    : Panel(parent)
    , m_bench(bench)
    , m_server(server)
    , m_runner(new ActionRunner(bench, this))
    , m_model(new ClientsModel(this))
    , m_view(new QTreeView(this))
{
    setObjectName(u"clients_panel"_s);
    makeToolBar();
    setContent(makeContent());
    server.clients().subscribe(this, [this](const auto &) { refresh(); });
    server.state().subscribe(this, [this](const auto &) { refresh(); });
    connect(&bench.settings, &SettingsStore::groupChanged, this, [this] { refresh(); });
    bench.policy.assistantsStopped().subscribe(this, [this](const auto &stopped) { showStopped(*stopped); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showSelected(); });
}

void ClientsPanel::makeToolBar()
{
    toolBar()->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop = toolBar()->addAction(Icons::get(u"stop"_s), Tr::tr("Stop all assistants"));
    m_stop->setObjectName(u"clients_stop_all"_s);
    m_stop->setCheckable(true);
    connect(m_stop, &QAction::triggered, this, [this](bool stopped) {
        m_runner->run(u"bench_stop_assistants"_s, {{"stopped", stopped}});
        // The state shown is the bench's; it follows when the call was carried out.
        m_stop->setChecked(*m_bench.policy.assistantsStopped().get());
    });
    toolBar()->widgetForAction(m_stop)->setProperty("emphasis", u"danger"_s);
    m_disconnect = m_runner->makeAction(
        u"mcp_disconnect"_s,
        [this]() -> std::optional<Json> {
            const ClientSummary *client = selected();
            if (!client)
                return std::nullopt;
            Json arguments = {{"client", client->number}};
            return arguments;
        },
        this);
    m_disconnect->setObjectName(u"clients_disconnect"_s);
    toolBar()->addAction(m_disconnect);
}

QWidget *ClientsPanel::makeContent()
{
    m_view->setObjectName(u"clients_view"_s);
    m_view->setAccessibleName(Tr::tr("Connected clients"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(true);
    m_view->addAction(m_disconnect);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_state = new QLabel(this);
    m_state->setObjectName(u"clients_state"_s);
    m_state->setWordWrap(true);
    m_state->setMargin(6);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_state);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeLimitRow());
    content->setFocusProxy(m_view);
    return content;
}

QWidget *ClientsPanel::makeLimitRow()
{
    auto *row = new QWidget(this);
    m_limitLabel = new QLabel(Tr::tr("The selected client may do:"), row);
    m_limit = new QComboBox(row);
    m_limit->setObjectName(u"clients_limit"_s);
    m_limit->setAccessibleName(Tr::tr("What the selected client may do"));
    for (const auto &choice : choicesOf(Verdict()))
        m_limit->addItem(verdictTitle(choice.value), QString::fromLatin1(choice.name));
    m_limitLabel->setBuddy(m_limit);
    connect(m_limit, &QComboBox::activated, this, &ClientsPanel::limitSelected);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_limitLabel);
    layout->addWidget(m_limit);
    layout->addStretch();
    return row;
}

void ClientsPanel::refresh()
{
    const int row = m_view->currentIndex().row();
    const ClientList clients = *m_server.clients().get();
    m_model->show(clients, m_bench.policy.settings().get(), m_bench.clock);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    setBadge(clients.empty() ? QString() : QString::number(clients.size()));
    showSelected();
}

void ClientsPanel::showSelected()
{
    const ClientSummary *client = selected();
    const bool canLimit = client && !client->isConsole && !client->name.isEmpty();
    m_limit->setEnabled(canLimit);
    m_limitLabel->setEnabled(canLimit);
    if (canLimit)
        m_limit->setCurrentIndex(int(m_bench.policy.settings().get().clients.value(client->name, Verdict::Allow)));
    m_runner->refresh();
    const bool listens = !m_server.state().get()->path.isEmpty();
    m_state->setVisible(*m_bench.policy.assistantsStopped().get() || !client);
    if (*m_bench.policy.assistantsStopped().get())
        m_state->setText(Tr::tr("All assistants are stopped: each of their calls is refused."));
    else
        m_state->setText(listens ? Tr::tr("No client is connected. An MCP client starts the program \"ohmctl mcp\".")
                                 : Tr::tr("Clients cannot connect to this workbench; another one listens for them."));
}

void ClientsPanel::showStopped(bool stopped)
{
    m_stop->setChecked(stopped);
    m_stop->setText(stopped ? Tr::tr("Let assistants work again") : Tr::tr("Stop all assistants"));
    m_stop->setIcon(Icons::get(stopped ? u"play"_s : u"stop"_s));
    showSelected();
}

void ClientsPanel::limitSelected(int choice)
{
    if (const ClientSummary *client = selected())
        m_runner->run(u"mcp_limit"_s,
            {{"name", client->name.toStdString()}, {"at_most", m_limit->itemData(choice).toString().toStdString()}});
}

const ClientSummary *ClientsPanel::selected() const { return m_model->clientAt(m_view->currentIndex().row()); }

} // namespace ohm::mcp
