// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/memorypanel.h"

#include "probe/probetr.h"
#include "ui/icons.h"
#include "ui/infobar.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds restTime{60};
constexpr int wordSizes[] = {1, 2, 4, 8};
constexpr int intervals[] = {100, 200, 500, 1000, 2000, 5000}; // milliseconds

QString hexText(std::uint64_t value) { return u"0x%1"_s.arg(value, 8, 16, QLatin1Char('0')); }
std::string hexJson(std::uint64_t value) { return hexText(value).toStdString(); }

// The words of a reading as the bytes that they were.
QByteArray bytesOf(const Json &words, int size)
{
    QByteArray bytes;
    for (const Json &word : words) {
        const auto value = word.get<std::uint64_t>();
        for (int i = 0; i < size; ++i)
            bytes.append(char(value >> (8 * i)));
    }
    return bytes;
}

MemorySpan wholePages(const MemorySpan &span)
{
    constexpr std::uint64_t page = MemoryCache::pageSize;
    const std::uint64_t begin = span.address / page * page;
    const std::uint64_t end = (span.address + span.size - 1) / page * page + page;
    return {begin, end - begin};
}

// Whether a smaller part might be readable where the whole is not.
bool isWorthSplitting(const Error &error, const MemorySpan &span)
{
    const bool isGone = error.code == ErrorCode::Disconnected || error.code == ErrorCode::NotEnabled
        || error.code == ErrorCode::Busy || error.code == ErrorCode::Denied;
    return span.size > MemoryCache::pageSize && !isGone;
}

// A number begins with a digit and is hexadecimal, with 0x or without; everything else is a name.
std::optional<std::uint64_t> addressIn(const QString &text)
{
    if (text.isEmpty() || !text.front().isDigit())
        return std::nullopt;
    bool isNumber = false;
    const std::uint64_t address = text.toULongLong(&isNumber, 16);
    return isNumber ? std::optional(address) : std::nullopt;
}

std::vector<MemorySpan> spansOf(const Json &differences)
{
    std::vector<MemorySpan> spans;
    for (const Json &difference : differences) {
        const auto address = difference["address"].get<std::uint64_t>();
        if (!spans.empty() && spans.back().address + spans.back().size == address)
            ++spans.back().size;
        else
            spans.push_back({address, 1});
    }
    return spans;
}

} // namespace

MemoryPanel::MemoryPanel(Bench &bench, std::shared_ptr<SessionChoice> choice, QWidget *parent)
    : TargetPanel(bench, std::move(choice), u"memory"_s, parent)
    , m_view(new MemoryView(this))
    , m_place(new QLineEdit(this))
    , m_live(new QTimer(this))
    , m_soon(new QTimer(this))
{
    makeTools();
    m_soon->setSingleShot(true);
    m_soon->setInterval(restTime);
    connect(m_soon, &QTimer::timeout, this, &MemoryPanel::readVisible);
    connect(m_live, &QTimer::timeout, this, &MemoryPanel::tick);
    connect(m_view, &MemoryView::visibleChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_view, &MemoryView::edited, this, &MemoryPanel::write);
    followOthers();
    begin(makeBody(), m_view, "memory");
}

void MemoryPanel::makeTools()
{
    addTool("reset", {}, Tr::tr("Read what is in sight again"), "read", [this] {
        m_asked = ActionRunner::Asked::ByPerson;
        readVisible();
    });
    m_undo = addTool(
        "step_back", Tr::tr("Undo write"), Tr::tr("Write back what the last write replaced"), "undo", [this] { undo(); });
    setKeys(*m_undo, QKeySequence(QKeySequence::Undo));
    m_undo->setVisible(false);
    addForm("search", "probe_search_memory", Tr::tr("Search…"), [this] { return atCursor(); });
    m_nextMark = addTool("down", Tr::tr("Next"), Tr::tr("Go to the next marked place"), "next_mark", [this] { nextMark(); });
    setKeys(*m_nextMark, Qt::Key_F3);
    m_nextMark->setVisible(false);
    addForm("hex", "probe_compare_memory", Tr::tr("Compare…"), [this] { return atCursor(); });
    addForm("export", "probe_dump_memory", Tr::tr("Dump…"), [this] { return atCursor(); });
    addForm("open", "probe_restore_memory", Tr::tr("Restore…"), [this] { return atCursor(); });
    addForm("clear", "probe_fill_memory", Tr::tr("Fill…"), [this] { return atCursor(); });
}

QWidget *MemoryPanel::makeBody()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_view, 1);
    return body;
}

QWidget *MemoryPanel::makeBar()
{
    auto *bar = new QWidget(this);
    m_place->setObjectName(u"memory_place"_s);
    m_place->setPlaceholderText(Tr::tr("Go to an address or a symbol"));
    m_place->setAccessibleName(Tr::tr("Address or symbol"));
    m_place->setToolTip(Tr::tr("0x20000000, g_bench, g_bench+8, motor.c:41"));
    m_place->setClearButtonEnabled(true);
    connect(m_place, &QLineEdit::returnPressed, this, [this] { goTo(m_place->text()); });
    auto *width = new QComboBox(bar);
    width->setObjectName(u"memory_width"_s);
    width->setAccessibleName(Tr::tr("Width of a word"));
    width->setToolTip(Tr::tr("How wide each word is, and each access"));
    for (const int size : wordSizes)
        width->addItem(Tr::tr("%1 bit").arg(8 * size), size);
    width->setCurrentIndex(width->findData(m_view->wordSize()));
    connect(width, &QComboBox::currentIndexChanged, this, [this, width] {
        m_view->setWordSize(width->currentData().toInt());
        readVisible();
    });
    auto *live = new QComboBox(bar);
    live->setObjectName(u"memory_live"_s);
    live->setAccessibleName(Tr::tr("Live reading"));
    live->setToolTip(Tr::tr("Read again and again while the core runs; what changed is marked"));
    live->addItem(Tr::tr("Not live"), 0);
    for (const int interval : intervals)
        live->addItem(Tr::tr("Every %1 s").arg(interval / 1000.0), interval);
    connect(live, &QComboBox::currentIndexChanged, this, [this, live] { setInterval(live->currentData().toInt()); });
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_place, 1);
    layout->addWidget(width);
    layout->addWidget(live);
    return bar;
}

Json MemoryPanel::atCursor() const { return withTarget({{"address", hexJson(m_view->cursor())}}); }

int MemoryPanel::accessSize() const { return std::min(4, m_view->wordSize()); }

void MemoryPanel::startAnew()
{
    ++m_generation;
    m_wanted.clear();
    m_isReading = false;
    m_replaced.clear();
    m_undo->setVisible(false);
    m_nextMark->setVisible(false);
    m_view->cache().clear();
    m_view->setMarks({}, {});
    infoBar()->clear();
    if (hasTarget() && m_view->cursor() == 0)
        m_view->goTo(0x20000000); // where RAM begins on the common microcontrollers
}

void MemoryPanel::refresh() { readVisible(); }

void MemoryPanel::goTo(const QString &place)
{
    const QString text = place.trimmed();
    if (const auto address = addressIn(text)) {
        m_view->goTo(*address);
        m_view->setFocus();
        return;
    }
    if (text.isEmpty() || !hasTarget())
        return;
    const Json question = withTarget({{"symbol", text.toStdString()}, {"count", 1}, {"width", "8"}});
    runner().run(u"probe_read_memory"_s, question, [this](const Result<Json> &result) {
        if (!result)
            return runner().report(result.error());
        infoBar()->clear();
        m_view->goTo(result->at("address").get<std::uint64_t>());
        m_view->setFocus();
    });
}

void MemoryPanel::setInterval(int milliseconds)
{
    m_live->setInterval(milliseconds);
    if (milliseconds == 0)
        m_live->stop();
    else if (isVisible())
        m_live->start();
    m_view->cache().forgetMarks();
    m_view->refresh();
}

// A reading that takes longer than the interval is not followed by a queue of others.
void MemoryPanel::tick()
{
    if (!m_isReading && hasTarget() && !isHalted())
        readVisible();
}

void MemoryPanel::readVisible()
{
    if (!hasTarget() || !isVisible())
        return;
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    // A reading that follows at once must not take away what the one before it showed.
    m_marks = std::exchange(m_readAgain, false) ? MemoryCache::Marks::Keep : MemoryCache::Marks::Renew;
    m_wanted = {wholePages(m_view->visible())};
    readNext();
}

void MemoryPanel::readNext()
{
    m_isReading = !m_wanted.empty();
    if (!m_isReading) {
        if (m_readAgain)
            readVisible();
        else
            m_asked = ActionRunner::Asked::ByPanel;
        return;
    }
    const MemorySpan span = m_wanted.front();
    m_wanted.pop_front();
    const int size = accessSize();
    const Json question = withTarget(
        {{"address", hexJson(span.address)}, {"count", span.size / std::uint64_t(size)}, {"width", std::to_string(8 * size)}});
    const auto take = [this, span, size, generation = m_generation](const Result<Json> &result) {
        if (generation != m_generation)
            return;
        if (result)
            m_view->cache().put(span.address, bytesOf(result->at("words"), size), m_marks);
        finishRead(span, result);
    };
    const JobPointer job = runner().run(u"probe_read_memory"_s, question, take, m_asked);
    m_isReading = job != nullptr;
}

void MemoryPanel::finishRead(const MemorySpan &span, const Result<Json> &result)
{
    if (!result && isWorthSplitting(result.error(), span)) {
        const std::uint64_t half = span.size / 2 / MemoryCache::pageSize * MemoryCache::pageSize;
        m_wanted.push_front({span.address + half, span.size - half});
        m_wanted.push_front({span.address, half});
    } else if (!result) {
        m_view->cache().setUnreadable(span.address, span.size);
        if (result.error().code != ErrorCode::NotFound && result.error().code != ErrorCode::Cancelled)
            runner().report(result.error());
    }
    m_view->refresh();
    readNext();
}

void MemoryPanel::write(std::uint64_t address, std::uint64_t value)
{
    const int size = m_view->wordSize();
    if (size == 8)
        writeValues(address, 4, {value & 0xFFFFFFFF, value >> 32}, false);
    else
        writeValues(address, size, Json::array({value}), false);
}

void MemoryPanel::writeValues(std::uint64_t address, int wordSize, const Json &values, bool isUndo)
{
    const Json arguments = withTarget(
        {{"address", hexJson(address)}, {"values", values}, {"width", std::to_string(8 * wordSize)}, {"verify", true}});
    runner().run(u"probe_write_memory"_s, arguments, [this, wordSize, isUndo](const Result<Json> &result) {
        if (result)
            showWritten(*result, wordSize, isUndo);
        else if (result.error().code != ErrorCode::Cancelled)
            runner().report(result.error());
    });
}

void MemoryPanel::showWritten(const Json &written, int wordSize, bool isUndo)
{
    const auto address = written["address"].get<std::uint64_t>();
    if (!isUndo)
        m_replaced.push_back({address, wordSize, written["old"]});
    m_undo->setVisible(!m_replaced.empty());
    if (written["held"].get<bool>())
        return infoBar()->clear();
    QStringList now;
    for (const Json &value : written["read_back"])
        now << hexText(value.get<std::uint64_t>());
    infoBar()->showMessage(
        Severity::Warning, Tr::tr("%1 did not keep what was written: it reads %2.").arg(hexText(address), now.join(u' ')));
}

void MemoryPanel::undo()
{
    if (m_replaced.empty())
        return;
    const Replaced last = m_replaced.back();
    m_replaced.pop_back();
    writeValues(last.address, last.wordSize, last.values, true);
}

// What is shown follows what anybody does: a form of this panel, another panel, an assistant.
void MemoryPanel::followOthers()
{
    const QStringList writers = {u"probe_write_memory"_s, u"probe_fill_memory"_s, u"probe_restore_memory"_s,
        u"probe_load_firmware"_s, u"probe_flash_erase"_s, u"probe_write_peripheral"_s};
    followJobs(writers, [this](const JobPointer &job) {
        if (isFinal(job->state()))
            readVisible();
    });
    followJobs({u"probe_compare_memory"_s}, [this](const JobPointer &job) {
        if (job->state() == JobState::Succeeded)
            showComparison(*job);
    });
    followJobs({u"probe_search_memory"_s}, [this](const JobPointer &job) {
        if (job->state() == JobState::Succeeded)
            showHits(*job);
    });
}

void MemoryPanel::showComparison(const Job &job)
{
    const Json &result = *job.outcome();
    const QString file = QFileInfo(toQString(job.arguments()["file"])).fileName();
    const auto total = result["total"].get<qint64>();
    const std::vector<MemorySpan> spans = spansOf(result["differences"]);
    m_view->setMarks(spans, Tr::tr("Differs from %1").arg(file));
    m_marked.clear();
    for (const MemorySpan &span : spans)
        m_marked.push_back(span.address);
    m_nextMark->setVisible(!spans.empty());
    if (spans.empty()) {
        infoBar()->showMessage(Severity::Success, Tr::tr("The memory is the same as %1.").arg(file));
        return;
    }
    m_view->goTo(spans.front().address);
    infoBar()->showMessage(Severity::Warning,
        Tr::tr("Bytes that differ from %2: %1, the first at %3.").arg(total).arg(file, hexText(spans.front().address)));
}

void MemoryPanel::showHits(const Job &job)
{
    const Json &result = *job.outcome();
    const QByteArray pattern = QByteArray::fromHex(toQString(job.arguments()["pattern"]).toLatin1());
    std::vector<MemorySpan> spans;
    m_marked.clear();
    for (const Json &hit : result["hits"]) {
        m_marked.push_back(hit.get<std::uint64_t>());
        spans.push_back({m_marked.back(), std::uint64_t(pattern.size())});
    }
    m_view->setMarks(spans, Tr::tr("Found"));
    m_nextMark->setVisible(!spans.empty());
    if (spans.empty()) {
        infoBar()->showMessage(Severity::Info, Tr::tr("These bytes were not found."));
        return;
    }
    m_view->goTo(spans.front().address);
    infoBar()->showMessage(Severity::Info, Tr::tr("Number of places found: %1.").arg(result["total"].get<qint64>()));
}

void MemoryPanel::nextMark()
{
    if (m_marked.empty())
        return;
    const auto behind = std::ranges::find_if(
        m_marked, [this](std::uint64_t address) { return address >= m_view->cursor() + std::uint64_t(m_view->wordSize()); });
    m_view->goTo(behind == m_marked.end() ? m_marked.front() : *behind);
    m_view->setFocus();
}

void MemoryPanel::showEvent(QShowEvent *event)
{
    TargetPanel::showEvent(event);
    if (m_live->interval() > 0)
        m_live->start();
    readVisible();
}

void MemoryPanel::hideEvent(QHideEvent *event)
{
    m_live->stop();
    TargetPanel::hideEvent(event);
}

} // namespace ohm::probe
