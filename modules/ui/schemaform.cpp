// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemaform.h"

#include "action/validate.h"
#include "ui/fieldeditor.h"
#include "ui/uitr.h"

#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ohm {

using ui::Tr;

namespace {

QString nameOf(const FieldInfo &field) { return QString::fromLatin1(field.name); }

// What an emptied field means: nothing, unless nothing would mean its default.
std::optional<Json> whenEmptied(const FieldInfo &field)
{
    if (field.type->kind == Kind::Object || field.defaultValue.empty() || field.defaultValue == Json(""))
        return {};
    switch (field.defaultValue.type()) {
    case Json::value_t::string:
        return Json("");
    case Json::value_t::array:
        return Json::array();
    case Json::value_t::object:
        return Json::object();
    default:
        return {};
    }
}

QLabel *makeNote(const QString &text, const QString &name, QWidget *parent)
{
    auto *note = new QLabel(text, parent);
    note->setObjectName(name);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    QFont small = note->font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    note->setFont(small);
    return note;
}

// "Stop bits." beneath "Stop bits" is no help.
bool saysMore(const QString &help, const QString &label)
{
    const bool endsSentence = help.endsWith(u'.') || help.endsWith(u'。');
    return !help.isEmpty() && QStringView(help).chopped(endsSentence ? 1 : 0).compare(label, Qt::CaseInsensitive) != 0;
}

} // namespace

SchemaForm::SchemaForm(const StructInfo &info, const Devices *devices, QWidget *parent)
    : QWidget(parent)
    , m_info(info)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 4, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, 96);
    for (const FieldInfo &field : info.fields)
        addRow(*grid, field, devices);
    grid->setRowStretch(grid->rowCount(), 1);
}

void SchemaForm::addRow(QGridLayout &grid, const FieldInfo &field, const Devices *devices)
{
    const int line = grid.rowCount();
    const QString label = field.title();
    FieldEditor *editor = makeFieldEditor(field, devices, this);
    editor->setObjectName(u"field_"_s + nameOf(field));
    editor->describe(label, field.spec.help.translated());

    auto *name = new QLabel(field.required ? label + u" *"_s : label, this);
    name->setBuddy(editor->firstFocus());
    name->setMinimumHeight(28);
    if (field.required)
        name->setToolTip(Tr::tr("Must be given"));
    QLabel *error = makeNote({}, u"error_"_s + nameOf(field), this);
    error->setForegroundRole(QPalette::BrightText); // the theme's colour of errors
    error->hide();

    grid.addWidget(name, line, 0, Qt::AlignTop);
    grid.addWidget(editor, line, 1);
    const QString helpText = field.spec.help.translated();
    if (saysMore(helpText, label)) {
        QLabel *help = makeNote(helpText, u"help_"_s + nameOf(field), this);
        help->setForegroundRole(QPalette::PlaceholderText);
        grid.addWidget(help, line + 1, 1);
    }
    grid.addWidget(error, line + 2, 1);
    grid.setRowMinimumHeight(line + 3, 8);
    m_rows.push_back({&field, editor, error});
    connect(editor, &FieldEditor::changed, this, [this, error] {
        error->hide();
        Q_EMIT changed();
    });
}

QWidget *SchemaForm::firstFocus() const { return m_rows.empty() ? nullptr : m_rows.front().editor->firstFocus(); }

void SchemaForm::focusFirst()
{
    if (QWidget *first = firstFocus())
        first->setFocus();
}

Json SchemaForm::value() const
{
    Json value = Json::object();
    for (const Row &row : m_rows) {
        std::optional<Json> given = row.editor->value();
        if (!given)
            given = whenEmptied(*row.field);
        if (given && (row.field->required || *given != row.field->defaultValue))
            value[row.field->name] = std::move(*given);
    }
    return value;
}

void SchemaForm::setValue(const Json &value)
{
    for (const Row &row : m_rows) {
        const auto found = value.find(row.field->name);
        row.editor->setValue(found != value.end() ? *found : row.field->defaultValue);
    }
    clearErrors();
}

Result<void> SchemaForm::check()
{
    clearErrors();
    Result<void> checked;
    for (const Row &row : m_rows) {
        if (const std::optional<Message> problem = row.editor->problem(); problem && checked) {
            Error error{.code = ErrorCode::InvalidArgument, .message = *problem, .field = nameOf(*row.field)};
            checked = std::unexpected(std::move(error));
        }
    }
    if (checked)
        checked = validate(value(), m_info);
    if (checked)
        return checked;
    showError(checked.error());
    if (const Row *row = find(checked.error().field.section(QRegularExpression(u"[.\\[]"_s), 0, 0)))
        row->editor->firstFocus()->setFocus();
    return checked;
}

bool SchemaForm::showError(const QString &path, const Message &message)
{
    static const QRegularExpression head(u"^([^.\\[]+)(.*)$"_s);
    const QRegularExpressionMatch match = head.match(path);
    const Row *row = find(match.captured(1));
    if (!row)
        return false;
    if (!row->editor->showError(match.captured(2), message)) {
        row->error->setText(message.translated());
        row->error->show();
    }
    return true;
}

void SchemaForm::clearErrors()
{
    for (const Row &row : m_rows)
        row.error->hide();
}

const SchemaForm::Row *SchemaForm::find(const QString &field) const
{
    const auto found = std::ranges::find_if(m_rows, [&field](const Row &row) { return nameOf(*row.field) == field; });
    return found == m_rows.end() ? nullptr : &*found;
}

FieldEditor *SchemaForm::editor(const QString &field) const
{
    const Row *row = find(field);
    return row ? row->editor : nullptr;
}

QString SchemaForm::errorText(const QString &field) const
{
    const Row *row = find(field);
    return row && !row->error->isHidden() ? row->error->text() : QString();
}

} // namespace ohm
