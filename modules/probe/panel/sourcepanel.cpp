// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/sourcepanel.h"

#include "core/paths.h"
#include "probe/panel/runcontrol.h"
#include "probe/panel/sourcedisassembly.h"
#include "probe/panel/sourceview.h"
#include "probe/probetr.h"
#include "ui/actionrunner.h"
#include "ui/copyrows.h"
#include "ui/elidedlabel.h"
#include "ui/icons.h"
#include "ui/infobar.h"

#include <QAction>
#include <QFileInfo>
#include <QFuture>
#include <QHeaderView>
#include <QPromise>
#include <QSplitter>
#include <QThreadPool>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSource = 8 * 1024 * 1024;
constexpr quint64 farthestStart = 512; // how far before the place the list may begin, in bytes
constexpr int linesAfter = 60;
constexpr int besideFrom = 760; // pixels

// Reads in a thread of the pool.
QFuture<Result<QByteArray>> readInBackground(const QString &file)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    QThreadPool::globalInstance()->start([promise, file] {
        promise->start();
        promise->addResult(readFile(file, largestSource));
        promise->finish();
    });
    return promise->future();
}

// The distance in "motor_step+0x12".
quint64 offsetIn(const QString &symbol)
{
    const qsizetype plus = symbol.lastIndexOf(u'+');
    return plus < 0 ? 0 : symbol.sliced(plus + 1).toULongLong(nullptr, 0);
}

} // namespace

SourcePanel::SourcePanel(Bench &bench, const std::shared_ptr<SessionChoice> &choice, QWidget *parent)
    : TargetPanel(bench, choice, u"source"_s, parent)
    , m_model(new DisassemblyModel(this))
    , m_source(new SourceView(this))
    , m_title(new ElidedLabel(Qt::ElideLeft, this))
    , m_table(new QTreeView(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    control().addTo(*toolBar());
    connect(m_source, &SourceView::toggleWanted, this, &SourcePanel::toggleLine);
    connect(choice.get(), &SessionChoice::placeChosen, this, [this](const QString &file, int line, quint64 address) {
        if (!hasTarget())
            return;
        showContent();
        show({file, line, address});
    });
    followJobs({u"probe_load_firmware"_s}, [this](const JobPointer &job) {
        if (isFinal(job->state()))
            forget();
    });
    begin(makeContent(), m_source, "follow");
}

void SourcePanel::makeActions()
{
    QAction *toggle =
        addTool("record", {}, Tr::tr("Set or remove a breakpoint"), "toggle_breakpoint", [this] { toggleHere(); });
    setKeys(*toggle, breakpointKey);
    auto *copy = new QAction(Icons::get(u"copy"_s), Tr::tr("Copy"), m_source);
    copy->setObjectName(u"source_copy"_s);
    connect(copy, &QAction::triggered, m_source, &SourceView::copy);
    m_source->addActions({toggle, copy});
    m_source->addActions(control().actions());
    m_table->addAction(toggle);
}

QWidget *SourcePanel::makeContent()
{
    makeTable();
    makeActions();
    auto *left = new QWidget(this);
    m_title->setObjectName(u"source_title"_s);
    m_title->setContentsMargins(10, 4, 10, 4);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_source, 1);
    m_splitter->setObjectName(u"source_splitter"_s);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_table);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({560, 440});
    return m_splitter;
}

// Side by side only where lines of source have the room.
void SourcePanel::resizeEvent(QResizeEvent *event)
{
    TargetPanel::resizeEvent(event);
    const Qt::Orientation wanted = width() < besideFrom ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes({560, 440});
}

void SourcePanel::makeTable()
{
    m_table->setObjectName(u"source_disassembly"_s);
    m_table->setAccessibleName(Tr::tr("Disassembly"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    addCopyRows(*m_table);
    connect(m_table, &QTreeView::doubleClicked, this,
        [this](const QModelIndex &index) { toggleAddress(m_model->addressAt(index.row())); });
}

void SourcePanel::startAnew()
{
    m_model->setLines(Json::object());
    m_file.clear();
    m_target.reset();
    m_place = {};
    infoBar()->clear();
}

// Another program has come into the target, of the same file name perhaps: nothing that was read of the last one holds.
void SourcePanel::forget()
{
    startAnew();
    if (isVisible() && hasTarget())
        refresh();
}

void SourcePanel::refresh()
{
    m_pc = isHalted() ? choice().target()->pc : std::nullopt;
    m_model->setCurrent(m_pc);
    markSource();
    if (std::exchange(m_program, choice().session()->program) != choice().session()->program)
        startAnew();
    // A breakpoint that is set elsewhere must not take the place away that one looks at.
    if (m_pc && m_target != *choice().target())
        goToTarget();
    else if (!m_pc && m_model->rowCount() == 0)
        return offerHalt();
    fetchBreakpoints();
}

// Within what is listed already only the mark moves.
void SourcePanel::goToTarget()
{
    showContent();
    const auto [file, line] = m_model->sourceOf(*m_pc);
    if (file.isEmpty())
        return findFunction(*m_pc);
    m_target = *choice().target();
    show({file, line, *m_pc});
}

// The list begins where the function does, so that what led here is in sight.
void SourcePanel::findFunction(quint64 pc)
{
    ask(u"probe_disassemble"_s, {{"address", pc}, {"count", 1}}, [this, pc](const Json &result) {
        const Json &lines = result.at("lines");
        const quint64 offset = lines.empty() ? 0 : offsetIn(toQString(lines[0].value("symbol", Json(""))));
        disassembleAround(pc, offset <= farthestStart ? pc - offset : pc);
    });
}

void SourcePanel::disassembleAround(quint64 address, quint64 start)
{
    const int count = int(address - start) / 2 + linesAfter;
    ask(u"probe_disassemble"_s, {{"address", start}, {"count", count}}, [this, address](const Json &result) {
        m_model->setLines(result);
        if (address == m_pc)
            m_target = *choice().target(); // only now: an answer may be dropped on the way
        const auto [file, line] = m_model->sourceOf(address);
        show({file, line, address});
    });
}

void SourcePanel::show(const Place &place)
{
    const int row = m_model->rowOf(place.address);
    if (row < 0 && place.address != m_place.address) {
        m_place = place;
        return findFunction(place.address);
    }
    m_place = place;
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::EnsureVisible);
    }
    showFile(place.file);
}

void SourcePanel::showFile(const QString &file)
{
    if (!file.isEmpty() && file == m_file) {
        markSource();
        return revealPlace();
    }
    m_file = file;
    if (file.isEmpty()) {
        m_source->setSource({});
        m_title->setText(Tr::tr("No source is known for this place."));
        return;
    }
    readInBackground(file).then(this, [this, file](const Result<QByteArray> &content) { showSource(file, content); });
}

void SourcePanel::showSource(const QString &file, const Result<QByteArray> &content)
{
    if (file != m_file) // somewhere else meanwhile
        return;
    m_source->setSource(content ? QString::fromUtf8(*content) : QString());
    m_title->setText(content ? file : content.error().message.translated());
    m_title->setToolTip(file);
    markSource();
    revealPlace();
}

void SourcePanel::markSource()
{
    QSet<int> lines;
    for (const Breakpoint &point : m_lineBreakpoints) {
        if (point.file == m_file)
            lines.insert(point.line);
    }
    m_source->setBreakpoints(lines);
    const auto [file, line] = m_pc ? m_model->sourceOf(*m_pc) : std::pair<QString, int>();
    const bool isHere = !file.isEmpty() && file == m_file;
    m_source->setCurrentLine(isHere ? std::optional(line) : std::nullopt);
}

void SourcePanel::revealPlace()
{
    if (m_place.file == m_file && m_place.line > 0)
        m_source->reveal(m_place.line);
}

void SourcePanel::fetchBreakpoints()
{
    ask(u"probe_breakpoint_list"_s, {{"target", nullptr}}, [this](const Json &result) { showBreakpoints(result); });
}

void SourcePanel::showBreakpoints(const Json &result)
{
    m_lineBreakpoints.clear();
    m_breakpoints.clear();
    for (const Json &json : result.value("breakpoints", Json::array())) {
        const QString type = toQString(json.at("type"));
        if (type != u"hardware" && type != u"software")
            continue;
        const int id = json.at("id").get<int>();
        m_breakpoints.insert(json.at("address").get<quint64>(), id);
        const auto [file, line] = fileAndLine(toQString(json.value("source", Json(""))));
        if (!file.isEmpty())
            m_lineBreakpoints.push_back({id, file, line});
    }
    m_model->setBreakpoints(m_breakpoints);
    QSet<int> lines;
    for (const Breakpoint &point : m_lineBreakpoints) {
        if (point.file == m_file)
            lines.insert(point.line);
    }
    m_source->setBreakpoints(lines);
}

void SourcePanel::toggleLine(int line)
{
    infoBar()->clear();
    const auto found = std::ranges::find_if(
        m_lineBreakpoints, [this, line](const Breakpoint &point) { return point.file == m_file && point.line == line; });
    if (found != m_lineBreakpoints.end())
        act(u"probe_breakpoint_remove"_s, {{"target", nullptr}, {"id", found->id}});
    else
        addAtLine(line);
}

// As in GDB, a line without code means the next one that has some: that is told, as it may be out of sight.
void SourcePanel::addAtLine(int line)
{
    const Json arguments = withTarget({{"location", u"%1:%2"_s.arg(m_file).arg(line).toStdString()}});
    runner().run(u"probe_breakpoint_add"_s, arguments, [this, line, file = m_file](const Result<Json> &added) {
        if (!added)
            return runner().report(added.error());
        const auto [place, taken] = fileAndLine(toQString(added->at("breakpoint").value("source", Json(""))));
        if (file != m_file || taken == 0 || (place == file && taken == line))
            return;
        const QString where = place == file ? QString::number(taken) : u"%1:%2"_s.arg(QFileInfo(place).fileName()).arg(taken);
        infoBar()->showMessage(
            Severity::Info, Tr::tr("Line %1 has no code: the breakpoint is in line %2.").arg(QString::number(line), where));
        if (place == file)
            m_source->bringIntoSight(taken);
    });
}

void SourcePanel::toggleAddress(quint64 address)
{
    if (const auto found = m_breakpoints.constFind(address); found != m_breakpoints.cend())
        act(u"probe_breakpoint_remove"_s, {{"target", nullptr}, {"id", *found}});
    else
        act(u"probe_breakpoint_add"_s, {{"address", address}});
}

void SourcePanel::toggleHere()
{
    if (m_table->hasFocus()) {
        if (const QModelIndex current = m_table->currentIndex(); current.isValid())
            toggleAddress(m_model->addressAt(current.row()));
    } else if (!m_file.isEmpty()) {
        toggleLine(m_source->cursorLine());
    }
}

} // namespace ohm::probe
