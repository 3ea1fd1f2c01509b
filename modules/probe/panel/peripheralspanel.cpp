// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/peripheralspanel.h"

#include "probe/panel/peripheralsmodel.h"
#include "probe/probetr.h"
#include "ui/copyrows.h"
#include "ui/emptypage.h"
#include "ui/icons.h"
#include "ui/infobar.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

const QString settingsKey = u"peripherals"_s;

} // namespace

PeripheralsPanel::PeripheralsPanel(Bench &bench, std::shared_ptr<SessionChoice> choice, QWidget *parent)
    : TargetPanel(bench, std::move(choice), u"peripherals"_s, parent)
    , m_model(new PeripheralsModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_file(new QLineEdit(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_views(new QStackedWidget(this))
    , m_noFile(new EmptyPage(u"peripherals_nofile"_s, u"chip"_s, m_views))
{
    makeTools();
    makeTree();
    followJobs({u"probe_write_peripheral"_s}, [this](const JobPointer &job) {
        if (job->state() == JobState::Succeeded)
            read(toQString(job->arguments()["peripheral"]), ActionRunner::Asked::ByPanel);
    });
    begin(makeBody(), m_tree, "chip");
}

void PeripheralsPanel::makeTools()
{
    addTool(
        "reset", {}, Tr::tr("Read the open peripherals again"), "read", [this] { readOpen(ActionRunner::Asked::ByPerson); });
    m_sideEffects = addTool("warning", Tr::tr("Side effects"),
        Tr::tr("Read also registers that change by being read, such as a receive register"), "side_effects",
        [this] { readOpen(ActionRunner::Asked::ByPerson); });
    m_sideEffects->setCheckable(true);
    m_sideEffects->setIcon(Icons::get(u"warning"_s, Icons::Tint::Warning));
}

QWidget *PeripheralsPanel::makeBody()
{
    auto *body = new QWidget(this);
    m_file->setObjectName(u"peripherals_file"_s);
    m_file->setAccessibleName(Tr::tr("SVD file"));
    m_file->setClearButtonEnabled(true);
    connect(m_file, &QLineEdit::returnPressed, this, [this] { setFile(m_file->text()); });
    auto *choose = new QAction(Icons::get(u"open"_s), Tr::tr("Choose the SVD file…"), this);
    choose->setObjectName(u"peripherals_choose_file"_s);
    connect(choose, &QAction::triggered, this, &PeripheralsPanel::chooseFile);
    auto *chooseButton = new QToolButton(body);
    chooseButton->setObjectName(u"peripherals_choose_file_button"_s);
    chooseButton->setDefaultAction(choose);
    m_noFile->offer(choose);
    m_views->addWidget(m_noFile);
    m_views->addWidget(m_tree);
    m_filter->setObjectName(u"peripherals_filter"_s);
    m_filter->setPlaceholderText(Tr::tr("Filter by name"));
    m_filter->setAccessibleName(Tr::tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->addWidget(m_file, 2);
    bar->addWidget(chooseButton);
    bar->addWidget(m_filter, 1);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_views, 1);
    return body;
}

void PeripheralsPanel::makeTree()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setAutoAcceptChildRows(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setObjectName(u"peripherals_tree"_s);
    m_tree->setAccessibleName(Tr::tr("Peripherals"));
    m_tree->setModel(m_filtered);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setExpandsOnDoubleClick(false); // it writes
    const int width = fontMetrics().horizontalAdvance(u'0');
    const int columns[] = {26, 14, 24, 12};
    for (int column = 0; column < PeripheralsModel::Description; ++column)
        m_tree->setColumnWidth(column, columns[column] * width);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        const QModelIndex source = m_filtered->mapToSource(index);
        if (m_model->isPeripheral(source) && !m_model->isRead(m_model->peripheralOf(source)))
            read(m_model->peripheralOf(source), ActionRunner::Asked::ByPerson);
    });
    connect(m_tree, &QTreeView::doubleClicked, this,
        [this](const QModelIndex &index) { write(index.siblingAtColumn(PeripheralsModel::Name)); });
    auto *writeAction = new QAction(Icons::get(u"send"_s), Tr::tr("Write…"), this);
    writeAction->setObjectName(u"peripherals_write"_s);
    writeAction->setShortcut(Qt::Key_F2);
    writeAction->setShortcutContext(Qt::WidgetShortcut);
    connect(writeAction, &QAction::triggered, this,
        [this] { write(m_tree->currentIndex().siblingAtColumn(PeripheralsModel::Name)); });
    m_tree->addAction(writeAction);
    addCopyRows(*m_tree);
}

void PeripheralsPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, Tr::tr("Choose the chip's SVD file"), m_file->text(),
        Tr::tr("SVD files (%1);;All files (%2)").arg(u"*.svd *.xml"_s, u"*"_s));
    dialog->setObjectName(u"peripherals_file_dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PeripheralsPanel::setFile);
    dialog->open();
}

void PeripheralsPanel::setFile(const QString &path)
{
    m_file->setText(path.trimmed());
    if (m_file->text().isEmpty())
        remember(); // that one is to be found again
    m_isListed = false;
    listPeripherals();
}

QString PeripheralsPanel::chip() const
{
    const ShownSession *shown = choice().session();
    return !shown ? QString() : !shown->chip.isEmpty() ? shown->chip : shown->board;
}

// Each chip has its file from the last time.
void PeripheralsPanel::startAnew()
{
    const Json files = bench().settings.group(settingsKey).value("files", Json::object());
    if (const auto file = files.find(chip().toStdString()); hasTarget() && file != files.end())
        m_file->setText(toQString(*file));
    else
        m_file->clear();
    m_file->setPlaceholderText(Tr::tr("The chip's SVD file"));
    m_model->removeRows(0, m_model->rowCount());
    m_views->setCurrentIndex(1);
    m_svd.clear();
    m_isListed = false;
    m_read.reset();
    infoBar()->clear();
}

// Not at every change of the session: reading may have effects on the target.
void PeripheralsPanel::refresh()
{
    const bool hasMoved = std::exchange(m_read, *choice().target()) != *choice().target();
    if (!m_isListed)
        listPeripherals();
    else if (hasMoved && isHalted())
        readOpen(ActionRunner::Asked::ByPanel);
}

void PeripheralsPanel::remember()
{
    Json files = bench().settings.group(settingsKey).value("files", Json::object());
    files[chip().toStdString()] = m_file->text().toStdString();
    std::ignore = bench().settings.setGroup(settingsKey, {{"files", files}});
}

void PeripheralsPanel::listPeripherals()
{
    m_model->removeRows(0, m_model->rowCount());
    infoBar()->clear();
    m_isListed = hasTarget() && isVisible();
    if (!m_isListed)
        return;
    const QString chosen = m_file->text();
    const Json asked = chosen.isEmpty() ? withTarget() : withTarget({{"svd", chosen.toStdString()}});
    const auto show = [this, asked, chosen](const Result<Json> &result) {
        if (!isAbout(asked) || chosen != m_file->text())
            return;
        if (!result)
            return tellFailure(result.error());
        m_views->setCurrentIndex(1);
        m_svd = toQString(result->at("svd"));
        m_model->setPeripherals(*result);
        m_file->setPlaceholderText(QFileInfo(m_svd).fileName());
        m_file->setToolTip(m_svd);
        if (!chosen.isEmpty())
            remember();
    };
    runner().run(u"probe_peripherals"_s, asked, show, ActionRunner::Asked::ByPanel);
}

// Without a file of the person's, one has been looked for where they are usually.
void PeripheralsPanel::tellFailure(const Error &error)
{
    if (!m_file->text().isEmpty() || error.code != ErrorCode::NotFound)
        return runner().report(error);
    m_noFile->setWords(error.message.translated() + u'\n'
        + Tr::tr("Vendors ship the SVD file of a chip, which tells of its peripherals and registers, in their CMSIS packs."));
    m_views->setCurrentIndex(0);
}

void PeripheralsPanel::readOpen(ActionRunner::Asked by)
{
    for (int row = 0; isVisible() && row < m_filtered->rowCount(); ++row) {
        const QModelIndex index = m_filtered->index(row, 0);
        if (m_tree->isExpanded(index))
            read(index.data().toString(), by);
    }
}

void PeripheralsPanel::read(const QString &peripheral, ActionRunner::Asked by)
{
    if (!hasTarget() || m_svd.isEmpty())
        return;
    const Json asked = withTarget({{"svd", m_svd.toStdString()}, {"peripheral", peripheral.toStdString()},
        {"allow_side_effects", m_sideEffects->isChecked()}});
    const auto show = [this, asked](const Result<Json> &result) {
        if (!isAbout(asked) || toQString(asked["svd"]) != m_svd)
            return;
        if (result)
            m_model->setRegisters(*result);
        else
            runner().report(result.error());
    };
    runner().run(u"probe_peripherals"_s, asked, show, by);
}

// The form takes a number or, for a field, the name of a value.
void PeripheralsPanel::write(const QModelIndex &index)
{
    if (m_model->isPeripheral(m_filtered->mapToSource(index)))
        return m_tree->setExpanded(index, !m_tree->isExpanded(index));
    const auto place = m_model->placeOf(m_filtered->mapToSource(index));
    if (!place || !hasTarget())
        return;
    Json known = withTarget({{"svd", m_svd.toStdString()}, {"peripheral", place->peripheral.toStdString()},
        {"register", place->name.toStdString()}});
    if (!place->field.isEmpty())
        known["field"] = place->field.toStdString();
    runner().runOrAsk(u"probe_write_peripheral"_s, known, true);
}

void PeripheralsPanel::changeEvent(QEvent *event)
{
    TargetPanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sideEffects)
        m_model->recolor();
}

} // namespace ohm::probe
