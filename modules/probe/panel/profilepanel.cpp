// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/profilepanel.h"

#include "probe/engine/profile.h"
#include "probe/panel/profilebar.h"
#include "probe/probetr.h"
#include "ui/actionrunner.h"
#include "ui/copyrows.h"
#include "ui/infobar.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QStandardItemModel>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

enum Column { Function, Share, Samples, Address, Source, ColumnCount };
constexpr int progressSteps = 1000;

QString text(const Json &json, const char *name) { return json.contains(name) ? toQString(json[name]) : QString(); }

QString hexText(const Json &number) { return u"0x%1"_s.arg(number.get<std::uint64_t>(), 8, 16, QLatin1Char('0')); }

QList<QStandardItem *> rowOf(const QString &name, const Json &entry, double share)
{
    QList<QStandardItem *> row;
    const QString source = text(entry, "source");
    const QString shown = source.section(u'/', -1);
    const QStringList cells = {name, u"%1 %"_s.arg(share * 100, 0, 'f', 1), QString::number(entry["count"].get<int>()),
        entry.contains("address") ? hexText(entry["address"]) : QString(), shown};
    for (const QString &words : cells) {
        row << new QStandardItem(words);
        row.back()->setEditable(false);
    }
    row[Share]->setData(share, ProfileBar::role);
    row[Samples]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row[Source]->setToolTip(source);
    return row;
}

} // namespace

ProfilePanel::ProfilePanel(Bench &bench, std::shared_ptr<SessionChoice> choice, QWidget *parent)
    : TargetPanel(bench, std::move(choice), u"profile"_s, parent)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new QTreeView(this))
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_seconds(new QDoubleSpinBox(this))
    , m_method(new QComboBox(this))
{
    makeTools();
    followJobs({u"probe_profile"_s}, [this](const JobPointer &job) { follow(*job); });
    begin(makeBody(), m_table, "clock");
}

void ProfilePanel::startAnew()
{
    m_model->removeRows(0, m_model->rowCount());
    m_words->setText(Tr::tr("Sample the running core to see where it spends its time."));
    infoBar()->clear();
}

void ProfilePanel::makeTools()
{
    m_start = addTool("record", Tr::tr("Sample"), Tr::tr("Sample where the core is"), "start", [this] { start(); });
    m_cancel = addTool("stop", Tr::tr("Cancel"), Tr::tr("Stop sampling"), "cancel", [this] { cancel(); });
    m_cancel->setVisible(false);
    m_seconds->setObjectName(u"profile_seconds"_s);
    m_seconds->setAccessibleName(Tr::tr("How long to sample"));
    m_seconds->setToolTip(Tr::tr("How long to sample"));
    m_seconds->setRange(0.1, 600);
    m_seconds->setDecimals(1);
    m_seconds->setValue(2);
    m_seconds->setSuffix(u" s"_s);
    m_method->setObjectName(u"profile_method"_s);
    m_method->setAccessibleName(Tr::tr("How to sample"));
    m_method->setToolTip(Tr::tr("How the samples are taken"));
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_method->setMinimumContentsLength(16);
    for (const auto &choice : choicesOf(ProfileMethod()))
        m_method->addItem(choice.title.translated(), QString::fromLatin1(choice.name));
    toolBar()->addWidget(m_seconds);
    toolBar()->addWidget(m_method);
}

QWidget *ProfilePanel::makeBody()
{
    auto *body = new QWidget(this);
    m_words->setObjectName(u"profile_words"_s);
    m_words->setContentsMargins(12, 8, 12, 8);
    m_words->setWordWrap(true);
    m_progress->setObjectName(u"profile_progress"_s);
    m_progress->setAccessibleName(Tr::tr("Progress"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->hide();
    m_model->setHorizontalHeaderLabels(
        {Tr::tr("Function"), Tr::tr("Share of the time"), Tr::tr("Samples"), Tr::tr("Address"), Tr::tr("Source")});
    m_table->setObjectName(u"profile_functions"_s);
    m_table->setAccessibleName(Tr::tr("Functions by their share of the time"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(Share, new ProfileBar(m_table));
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    const int width = fontMetrics().horizontalAdvance(u'0');
    m_table->setColumnWidth(Function, 22 * width);
    m_table->setColumnWidth(Share, 18 * width);
    for (const Column column : {Samples, Address})
        m_table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    addCopyRows(*m_table);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_words);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    return body;
}

void ProfilePanel::start()
{
    infoBar()->clear();
    runner().run(u"probe_profile"_s,
        withTarget({{"seconds", m_seconds->value()}, {"method", m_method->currentData().toString().toStdString()}}));
}

void ProfilePanel::cancel() { runner().run(u"job_cancel"_s, {{"job", m_job.toStdString()}}); }

void ProfilePanel::follow(const Job &job)
{
    const bool hasEnded = isFinal(job.state());
    const Progress progress = job.progress();
    m_job = job.id().toString();
    m_start->setVisible(hasEnded);
    m_cancel->setVisible(!hasEnded);
    m_progress->setVisible(!hasEnded);
    m_progress->setValue(int(progress.done / progress.total.value_or(1) * progressSteps));
    if (job.state() == JobState::Succeeded)
        showProfile(*job.outcome());
}

void ProfilePanel::showProfile(const Json &profile)
{
    const int samples = profile["samples"].get<int>();
    const QString seconds = QString::number(profile["seconds"].get<double>(), 'f', 1);
    const int sleeping = profile["sleeping"].get<int>();
    QString words = Tr::tr("%1 in %2 s. Samples: %3.").arg(text(profile, "target"), seconds).arg(samples);
    if (sleeping > 0)
        words += u' ' + Tr::tr("The core slept in %1 of them.").arg(sleeping);
    m_words->setText(words);
    m_model->removeRows(0, m_model->rowCount());
    if (sleeping > 0)
        m_model->appendRow(rowOf(Tr::tr("Asleep"), {{"count", sleeping}}, double(sleeping) / std::max(1, samples)));
    for (const Json &function : profile["functions"]) {
        const QString name = function.contains("function") ? text(function, "function") : hexText(function["address"]);
        const QList<QStandardItem *> row = rowOf(name, function, function["share"].get<double>());
        for (const Json &place : function["hottest"])
            row[Function]->appendRow(
                rowOf(hexText(place["address"]), place, place["count"].get<double>() / std::max(1, samples)));
        m_model->appendRow(row);
    }
}

} // namespace ohm::probe
