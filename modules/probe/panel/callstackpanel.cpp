// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/callstackpanel.h"

#include "probe/panel/callstackmodel.h"
#include "probe/panel/runcontrol.h"
#include "probe/panel/sourcedisassembly.h"
#include "probe/probetr.h"
#include "ui/copyrows.h"
#include "ui/icons.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

void addVariables(std::vector<VariablesModel::Row> &rows, const Json &frame, const char *name)
{
    const auto textOf = [](const Json &json, const char *member) { return toQString(json.value(member, Json(""))); };
    for (const Json &variable : frame.value(name, Json::array()))
        rows.push_back({.name = textOf(variable, "name"),
            .value = textOf(variable, "value"),
            .type = textOf(variable, "type"),
            .isArgument = std::string_view(name) == "arguments"});
}

} // namespace

CallStackPanel::CallStackPanel(Bench &bench, const std::shared_ptr<SessionChoice> &choice, QWidget *parent)
    : TargetPanel(bench, choice, u"callstack"_s, parent)
    , m_frames(new CallStackModel(this))
    , m_variables(new VariablesModel(this))
    , m_expressions(new VariablesModel(this))
    , m_stack(makeTable(m_frames, u"callstack_frames"_s, Tr::tr("Call stack")))
    , m_values(makeTable(m_variables, u"callstack_variables"_s, Tr::tr("Variables of the frame")))
    , m_watched(makeTable(m_expressions, u"callstack_expressions"_s, Tr::tr("Expressions")))
    , m_expression(new QLineEdit(this))
{
    control().addTo(*toolBar());
    m_stack->header()->setSectionResizeMode(CallStackModel::Function, QHeaderView::Stretch); // its arguments are long
    m_stack->header()->setStretchLastSection(false);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"callstack_splitter"_s);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_values);
    splitter->addWidget(makeExpressions());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({200, 160, 160});
    connect(m_stack->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CallStackPanel::chooseFrame);
    begin(splitter, m_stack, "jobs");
}

QTreeView *CallStackPanel::makeTable(QAbstractItemModel *model, const QString &name, const QString &title)
{
    auto *table = new QTreeView(this);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(model);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setFrameShape(QFrame::NoFrame);
    table->setMinimumHeight(48);
    addCopyRows(*table);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

QWidget *CallStackPanel::makeExpressions()
{
    auto *page = new QWidget(this);
    m_expression->setObjectName(u"callstack_expression"_s);
    m_expression->setAccessibleName(Tr::tr("Expression"));
    m_expression->setPlaceholderText(Tr::tr("Evaluate an expression, e.g. g_bench.counter"));
    m_expression->setClearButtonEnabled(true);
    connect(m_expression, &QLineEdit::returnPressed, this, &CallStackPanel::addExpression);
    auto *remove = new QAction(Icons::get(u"close"_s), Tr::tr("Remove"), this);
    remove->setObjectName(u"callstack_remove_expression"_s);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &CallStackPanel::removeExpressions);
    m_watched->addAction(remove);
    m_watched->setHeaderHidden(true); // the columns are those of the variables above
    auto *line = new QVBoxLayout;
    line->setContentsMargins(8, 6, 8, 6);
    line->addWidget(m_expression);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_watched, 1);
    return page;
}

void CallStackPanel::startAnew()
{
    m_frames->setFrames(Json::object());
    m_variables->setRows({});
}

void CallStackPanel::refresh()
{
    m_frames->setOutdated(!isHalted());
    if (!isHalted()) {
        if (m_frames->rowCount() == 0)
            offerHalt();
        return;
    }
    if (choice().session()->program.isEmpty())
        return showWords(Tr::tr("The session knows no program. Connect with its ELF file to see functions and variables."));
    ask(u"probe_backtrace"_s, {{"locals", true}}, [this](const Json &result) { showFrames(result); });
}

void CallStackPanel::showFrames(const Json &result)
{
    showContent();
    m_frames->setFrames(result);
    {
        const QSignalBlocker blocker(m_stack->selectionModel()); // nobody asked for that place yet
        m_stack->setCurrentIndex(m_frames->index(0, 0));
    }
    m_stack->viewport()->update();
    if (const Json *frame = m_frames->frameAt(0))
        showVariables(*frame);
    else
        m_variables->setRows({});
    evaluateAll();
}

void CallStackPanel::chooseFrame()
{
    const Json *frame = m_frames->frameAt(m_stack->currentIndex().row());
    if (!frame)
        return;
    showVariables(*frame);
    const auto [file, line] = fileAndLine(toQString(frame->value("source", Json(""))));
    choice().showPlace(file, line, frame->value("address", quint64(0)));
    evaluateAll();
}

void CallStackPanel::showVariables(const Json &frame)
{
    std::vector<VariablesModel::Row> rows;
    addVariables(rows, frame, "arguments");
    addVariables(rows, frame, "locals");
    m_variables->setRows(std::move(rows));
}

int CallStackPanel::chosenLevel() const
{
    const Json *frame = m_frames->frameAt(m_stack->currentIndex().row());
    return frame ? frame->value("level", 0) : 0;
}

void CallStackPanel::addExpression()
{
    const QString expression = m_expression->text().trimmed();
    if (expression.isEmpty())
        return;
    m_expression->clear();
    m_expressions->append({.name = expression});
    evaluate(m_expressions->rowCount() - 1, ActionRunner::Asked::ByPerson);
}

void CallStackPanel::removeExpressions()
{
    if (const QModelIndex current = m_watched->currentIndex(); current.isValid())
        m_expressions->remove(current.row());
}

void CallStackPanel::evaluateAll()
{
    for (int row = 0; row < m_expressions->rowCount(); ++row)
        evaluate(row, ActionRunner::Asked::ByPanel);
}

// What is wrong with an expression stands in its row: it may be right in the next frame.
void CallStackPanel::evaluate(int row, ActionRunner::Asked by)
{
    const QString expression = m_expressions->rowAt(row).name;
    Json arguments = choice().arguments();
    arguments["expression"] = expression.toStdString();
    arguments["frame"] = chosenLevel();
    const auto show = [this, row, expression](const Result<Json> &result) {
        if (row >= m_expressions->rowCount() || m_expressions->rowAt(row).name != expression)
            return; // removed meanwhile
        VariablesModel::Row shown{.name = expression};
        shown.hasFailed = !result;
        shown.value = result ? toQString(result->at("value")) : result.error().message.translated();
        shown.type = result ? toQString(result->value("type", Json(""))) : QString();
        m_expressions->setRow(row, std::move(shown));
    };
    runner().run(u"probe_evaluate"_s, arguments, show, by);
}

} // namespace ohm::probe
