// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/jobspanel.h"

#include "desktop/desktoptr.h"
#include "desktop/panels/jobsmodel.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"
#include "ui/stylepaint.h"

#include <QAction>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

constexpr int mostLogLines = 10'000; // as many as a job keeps

// A bar and what is being done beside it.
class ProgressDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant share = index.data(JobsModel::ShareRole);
        if (!share.isValid())
            return QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem background(option);
        initStyleOption(&background, index);
        background.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
        const ThemeColors &colors = themeColors(option.palette);
        QStyleOptionProgressBar bar;
        bar.rect = QRect(option.rect.left() + 8, option.rect.center().y() - 2, std::min(110, option.rect.width() - 16), 6);
        bar.maximum = share.toDouble() < 0 ? 0 : 1000;
        bar.progress = int(share.toDouble() * 1000);
        stylepaint::progressGroove(*painter, bar, colors);
        stylepaint::progressContents(*painter, bar, colors);
        const QRect words = option.rect.adjusted(130, 0, -4, 0);
        painter->setPen(colors.muted);
        const QString percent = share.toDouble() < 0 ? QString() : u"%1 %  "_s.arg(int(share.toDouble() * 100));
        painter->drawText(words, Qt::AlignVCenter, percent + index.data().toString());
    }
};

} // namespace

JobsPanel::JobsPanel(const ShellServices &services, QWidget *parent)
    : Panel(parent)
    , m_runner(new ActionRunner(services.bench, this))
    , m_model(new JobsModel(services.bench, this))
    , m_table(new QTableView(this))
    , m_log(new QPlainTextEdit(this))
{
    makeTable();
    m_log->setObjectName(u"jobLog"_s);
    m_log->setAccessibleName(Tr::tr("Log of the selected job"));
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setMaximumBlockCount(mostLogLines);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setPlaceholderText(Tr::tr("What the selected job reports appears here."));
    m_cancel = m_runner->makeAction(
        u"job_cancel"_s,
        [this]() -> std::optional<Json> {
            const JobPointer job = current();
            return job && !isFinal(job->state()) ? std::optional(Json{{"job", job->id().toString().toStdString()}})
                                                 : std::nullopt;
        },
        this);
    m_cancel->setObjectName(u"jobCancel"_s);
    m_cancel->setShortcut(QKeySequence::Delete);
    m_cancel->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    toolBar()->setObjectName(u"jobsToolBar"_s);
    toolBar()->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar()->addAction(m_cancel);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"jobsSplitter"_s);
    splitter->addWidget(m_table);
    splitter->addWidget(m_log);
    splitter->setSizes({800, 300});
    setContent(splitter);
    setFirstFocus(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JobsPanel::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &JobsPanel::refresh);
    refresh();
}

void JobsPanel::makeTable()
{
    m_table->setObjectName(u"jobsTable"_s);
    m_table->setAccessibleName(Tr::tr("Jobs"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(JobsModel::Progress, new ProgressDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setIconSize({14, 14});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    QHeaderView &header = *m_table->horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setHighlightSections(false);
    header.setSectionResizeMode(JobsModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(JobsModel::Who, 90);
    m_table->setColumnWidth(JobsModel::Progress, 200);
    m_table->setColumnWidth(JobsModel::Elapsed, 76);
    m_table->setColumnWidth(JobsModel::State, 120);
}

JobPointer JobsPanel::current() const
{
    // Asked while the constructor is still at work, too.
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->job(index.row()) : JobPointer();
}

void JobsPanel::refresh()
{
    m_runner->refresh();
    const int running = m_model->running();
    setBadge(running ? QString::number(running) : QString());
    showLog();
}

void JobsPanel::showLog()
{
    const JobPointer job = current();
    if (!job) {
        m_log->clear();
        m_logOf = {};
        return;
    }
    if (job->id() != m_logOf) {
        m_log->clear();
        m_logOf = job->id();
        m_logNext = 0;
    }
    const auto [lines, next] = job->log(m_logNext);
    m_logNext = next;
    if (!lines.isEmpty())
        m_log->appendPlainText(lines.join(u'\n'));
}

} // namespace ohm
