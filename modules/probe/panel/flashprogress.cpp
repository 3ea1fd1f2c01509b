// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/flashprogress.h"

#include "probe/panel/flashmodel.h"
#include "probe/probetr.h"
#include "ui/icons.h"
#include "ui/themecolors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr FlashPhase phases[] = {FlashPhase::Erase, FlashPhase::Program, FlashPhase::Verify, FlashPhase::Reset};
constexpr int barSteps = 1000;

QString nameOf(FlashPhase phase)
{
    switch (phase) {
    case FlashPhase::Erase:
        return Tr::tr("Erase");
    case FlashPhase::Program:
        return Tr::tr("Program");
    case FlashPhase::Verify:
        return Tr::tr("Verify");
    case FlashPhase::Reset:
        return Tr::tr("Reset");
    case FlashPhase::Prepare:
        break;
    }
    return {};
}

// What each action goes through.
bool has(const QString &action, FlashPhase phase)
{
    if (action == u"probe_flash_erase")
        return phase == FlashPhase::Erase;
    return action != u"probe_verify_firmware" || phase == FlashPhase::Verify;
}

QString successOf(const QString &action, const Json &result)
{
    if (action == u"probe_verify_firmware" && result["ok"].get<bool>())
        return Tr::tr("The target has exactly this program: %1.").arg(sizeText(result["bytes"].get<std::uint64_t>()));
    if (action == u"probe_verify_firmware")
        return Tr::tr("Bytes that differ: %1 of %2.").arg(result["total"].get<qint64>()).arg(result["bytes"].get<qint64>());
    const QString seconds = QString::number(result["seconds"].get<double>(), 'f', 1);
    if (action == u"probe_flash_erase")
        return Tr::tr("Erased sectors: %1, %2 in %3 s.")
            .arg(result["sectors"].get<int>())
            .arg(sizeText(result["bytes"].get<std::uint64_t>()), seconds);
    const QString loaded = Tr::tr("Loaded %1 in %2 s.").arg(sizeText(result["bytes"].get<std::uint64_t>()), seconds);
    return result["verified"].get<bool>() ? Tr::tr("%1 It reads back the same.").arg(loaded) : loaded;
}

} // namespace

FlashProgress::FlashProgress(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_words(new QLabel(this))
    , m_cancel(new QPushButton(Tr::tr("Cancel"), this))
{
    setObjectName(u"flash_progress"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    for (const FlashPhase phase : phases) {
        auto *label = new QLabel(nameOf(phase), this);
        label->setObjectName(u"flash_phase_%1"_s.arg(int(phase)));
        m_phases[phase] = label;
        row->addWidget(label);
    }
    m_bar->setObjectName(u"flash_bar"_s);
    m_bar->setAccessibleName(Tr::tr("Progress"));
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    row->addWidget(m_bar, 1);
    row->addStretch(0); // in place of the bar when that is hidden
    m_cancel->setObjectName(u"flash_cancel"_s);
    m_cancel->setToolTip(Tr::tr("Stop after the piece that is being written"));
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelWanted(m_job); });
    row->addWidget(m_cancel);
    m_words->setObjectName(u"flash_words"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_words);
    hide();
}

std::optional<FlashPhase> FlashProgress::phaseOf(const Progress &progress)
{
    const auto phase = flashPhaseNamed(progress.phase);
    return phase == FlashPhase::Prepare ? std::nullopt : phase;
}

void FlashProgress::follow(const Job &job)
{
    m_job = job.id().toString();
    m_hasFailed = job.state() == JobState::Failed || job.state() == JobState::Cancelled;
    m_action = job.action().name();
    for (const FlashPhase phase : phases)
        m_phases[phase]->setVisible(has(m_action, phase));
    if (isFinal(job.state()))
        showEnded(job);
    else
        showRunning(job);
    show();
}

void FlashProgress::showRunning(const Job &job)
{
    const Progress progress = job.progress();
    const double total = progress.total.value_or(0);
    m_bar->show();
    m_bar->setValue(total > 0 ? int(progress.done / total * barSteps) : 0);
    m_cancel->show();
    const QString counted = total > 0
        ? Tr::tr("%1 of %2 bytes").arg(locale().toString(qint64(progress.done)), locale().toString(qint64(total)))
        : QString();
    const QString words = job.state() == JobState::Approval ? Tr::tr("Waits for approval") : progress.text.translated();
    m_words->setText(counted.isEmpty() ? words : words + u" · "_s + counted);
    showPhases(phaseOf(progress), false);
}

void FlashProgress::showEnded(const Job &job)
{
    const Result<Json> &result = job.outcome();
    m_bar->hide();
    m_cancel->hide();
    m_words->setText(result ? successOf(m_action, *result) : result.error().message.translated());
    showPhases(result ? std::nullopt : phaseOf(job.progress()), bool(result));
}

// What is over is green, what is going on or failed stands out, what comes is grey.
void FlashProgress::showPhases(std::optional<FlashPhase> now, bool hasEnded)
{
    m_phase = now;
    m_hasEnded = hasEnded;
    const ThemeColors &colors = themeColors(palette());
    for (const FlashPhase phase : phases) {
        QLabel &label = *m_phases[phase];
        const bool isOver = hasEnded || (now && phase < *now);
        const bool isNow = !hasEnded && now == phase;
        label.setText(isOver ? u"✓ "_s + nameOf(phase) : isNow ? u"▸ "_s + nameOf(phase) : nameOf(phase));
        QPalette mine = label.palette();
        const QColor &current = m_hasFailed ? colors.error : colors.accent;
        mine.setColor(QPalette::WindowText, isOver ? colors.success : isNow ? current : colors.muted);
        label.setPalette(mine);
        QFont font = label.font();
        font.setBold(isNow);
        label.setFont(font);
    }
}

void FlashProgress::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_phases.empty())
        showPhases(m_phase, m_hasEnded);
}

} // namespace ohm::probe
