// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/flashpanel.h"

#include "probe/panel/flashmap.h"
#include "probe/panel/flashmodel.h"
#include "probe/panel/flashprogress.h"
#include "probe/probetr.h"
#include "ui/actionform.h"
#include "ui/copyrows.h"
#include "ui/infobar.h"

#include <QAction>
#include <QFontDatabase>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

QStandardItem *fixedCell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return item;
}

QString hex(const Json &number, int digits) { return u"0x%1"_s.arg(number.get<std::uint64_t>(), digits, 16, QLatin1Char('0')); }

} // namespace

FlashPanel::FlashPanel(Bench &bench, std::shared_ptr<SessionChoice> choice, QWidget *parent)
    : TargetPanel(bench, std::move(choice), u"flash"_s, parent)
    , m_model(new FlashModel(this))
    , m_map(new FlashMap(*m_model, this))
    , m_table(new QTreeView(this))
    , m_progress(new FlashProgress(this))
    , m_differences(new QStandardItemModel(0, 3, this))
    , m_differenceTable(new QTreeView(this))
{
    makeTools();
    makeTable();
    makeDifferences();
    connect(m_map, &FlashMap::clicked, this, &FlashPanel::chooseInMap);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_map->setChosen(chosenSectors()); });
    connect(m_progress, &FlashProgress::cancelWanted, this, &FlashPanel::cancel);
    followJobs({u"probe_load_firmware"_s, u"probe_verify_firmware"_s, u"probe_flash_erase"_s},
        [this](const JobPointer &job) { followWork(job); });
    begin(makeBody(), m_table, "save");
}

void FlashPanel::makeTools()
{
    addTool("reset", {}, Tr::tr("Ask again for banks, sectors and protection"), "read",
        [this] { readBanks(ActionRunner::Asked::ByPerson); });
    addForm("down", "probe_load_firmware", Tr::tr("Load…"), [this] { return programToLoad(); });
    addForm("check", "probe_verify_firmware", Tr::tr("Verify…"), [this] { return programToLoad(); });
    QAction *eraseAction =
        addTool("clear", Tr::tr("Erase…"), Tr::tr("Erase the sectors chosen in the list"), "erase", [this] { erase(); });
    m_table->addAction(eraseAction);
}

QWidget *FlashPanel::makeBody()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_map);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_progress);
    layout->addWidget(m_differenceTable, 2);
    return body;
}

void FlashPanel::makeTable()
{
    m_table->setObjectName(u"flash_sectors"_s);
    m_table->setAccessibleName(Tr::tr("Flash banks and sectors"));
    m_table->setModel(m_model);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    addCopyRows(*m_table);
    connect(m_table, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (FlashModel::sectorOf(index) >= 0)
            erase();
    });
}

void FlashPanel::makeDifferences()
{
    m_differenceTable->setObjectName(u"flash_differences"_s);
    m_differenceTable->setAccessibleName(Tr::tr("Differences between the file and the target"));
    m_differences->setHorizontalHeaderLabels({Tr::tr("Address"), Tr::tr("In the file"), Tr::tr("In the target")});
    m_differenceTable->setModel(m_differences);
    m_differenceTable->setRootIsDecorated(false);
    m_differenceTable->setUniformRowHeights(true);
    m_differenceTable->setFrameShape(QFrame::NoFrame);
    m_differenceTable->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    addCopyRows(*m_differenceTable);
    m_differenceTable->hide();
}

void FlashPanel::startAnew()
{
    m_isRead = false;
    m_model->setBanks({{"banks", Json::array()}});
    m_map->setChosen({});
    m_map->refresh();
    m_progress->hide();
    m_differenceTable->hide();
    infoBar()->clear();
}

void FlashPanel::refresh()
{
    if (!m_isRead)
        readBanks();
}

void FlashPanel::readBanks(ActionRunner::Asked by)
{
    if (!hasTarget())
        return;
    m_isRead = true;
    const Json asked = withSession();
    const auto show = [this, asked](const Result<Json> &result) {
        if (!isAbout(asked))
            return;
        if (!result)
            return runner().report(result.error());
        const std::set<FlashMap::Sector> chosen = chosenSectors();
        m_model->setBanks(*result);
        m_table->expandAll();
        for (int bank = 0; bank < m_model->rowCount(); ++bank)
            m_table->setFirstColumnSpanned(bank, {}, true); // the map has the rest of it
        chooseSectors(chosen);
        m_map->refresh();
        if (m_model->banks().empty())
            infoBar()->showMessage(Severity::Info, Tr::tr("This board's configuration knows no flash."));
    };
    runner().run(u"probe_flash_info"_s, asked, show, by);
}

Json FlashPanel::programToLoad() const
{
    return m_file.isEmpty() ? withTarget() : withTarget({{"file_path", m_file.toStdString()}});
}

void FlashPanel::followWork(const JobPointer &job)
{
    m_progress->follow(*job);
    if (job->progress().total && job->caller().kind == CallerKind::Person)
        closeForms();
    const QString action = job->action().name();
    if (job->arguments().contains("file_path"))
        m_file = toQString(job->arguments()["file_path"]);
    m_differenceTable->hide();
    if (!isFinal(job->state()))
        return;
    if (action == u"probe_verify_firmware" && job->outcome())
        showDifferences((*job->outcome())["differences"]);
    if (action != u"probe_verify_firmware")
        readBanks();
}

// A form waits for the end of its call; here the work goes on in sight and can be cancelled.
void FlashPanel::closeForms()
{
    for (ActionForm *form : findChildren<ActionForm *>())
        form->close();
}

void FlashPanel::showDifferences(const Json &differences)
{
    m_differences->removeRows(0, m_differences->rowCount());
    for (const Json &each : differences)
        m_differences->appendRow(
            {fixedCell(hex(each["address"], 8)), fixedCell(hex(each["file"], 2)), fixedCell(hex(each["memory"], 2))});
    m_differenceTable->setVisible(m_differences->rowCount() > 0);
}

void FlashPanel::chooseInMap(int bank, int sector, bool extend)
{
    const QModelIndex index = m_model->index(sector, 0, m_model->index(bank, 0));
    const QModelIndex from = m_table->currentIndex();
    QItemSelection chosen(index, index);
    if (extend && FlashModel::bankOf(from) == bank && FlashModel::sectorOf(from) >= 0)
        chosen = QItemSelection(m_model->index(std::min(sector, from.row()), 0, index.parent()),
            m_model->index(std::max(sector, from.row()), 0, index.parent()));
    else
        m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

std::set<FlashMap::Sector> FlashPanel::chosenSectors() const
{
    std::set<FlashMap::Sector> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (FlashModel::sectorOf(index) >= 0)
            chosen.insert({FlashModel::bankOf(index), FlashModel::sectorOf(index)});
    }
    return chosen;
}

void FlashPanel::chooseSectors(const std::set<FlashMap::Sector> &sectors)
{
    QItemSelection chosen;
    for (const auto &[bank, sector] : sectors) {
        const QModelIndex index = m_model->index(sector, 0, m_model->index(bank, 0));
        chosen.select(index, index);
    }
    m_table->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

// The form asks for the confirmation.
void FlashPanel::erase()
{
    const std::set<FlashMap::Sector> chosen = chosenSectors();
    if (chosen.empty()) {
        infoBar()->showMessage(Severity::Info, Tr::tr("Choose the sectors to erase first."));
        return;
    }
    const auto [bank, first] = *chosen.begin();
    const auto [lastBank, last] = *chosen.rbegin();
    if (bank != lastBank || last - first + 1 != int(chosen.size())) {
        infoBar()->showMessage(Severity::Warning, Tr::tr("Choose sectors of one bank that follow one another."));
        return;
    }
    infoBar()->clear();
    const ShownBank &shown = m_model->banks()[std::size_t(bank)];
    runner().runOrAsk(u"probe_flash_erase"_s,
        withSession({{"bank", shown.number}, {"first_sector", shown.sectors[std::size_t(first)].number},
            {"last_sector", shown.sectors[std::size_t(last)].number}}),
        true);
}

void FlashPanel::cancel(const QString &job) { runner().run(u"job_cancel"_s, {{"job", job.toStdString()}}); }

} // namespace ohm::probe
