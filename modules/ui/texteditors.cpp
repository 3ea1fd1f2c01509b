// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldeditor.h"

#include "ui/icons.h"
#include "ui/uitr.h"

#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ohm {

using ui::Tr;

namespace {

std::optional<Json> textOrNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional<Json>(jsonString(text));
}

QString exampleOf(const FieldInfo &field)
{
    const std::optional<Json> example = parseJson(field.spec.example);
    return example ? toQString(*example) : QString();
}

class LineEditor : public FieldEditor
{
public:
    LineEditor(const FieldInfo &field, QWidget *parent)
        : FieldEditor(parent)
        , m_edit(new QLineEdit(this))
    {
        m_edit->setPlaceholderText(exampleOf(field));
        if (field.spec.maxLength)
            m_edit->setMaxLength(int(*field.spec.maxLength));
        if (field.spec.format == Format::Secret)
            m_edit->setEchoMode(QLineEdit::Password);
        if (field.spec.format == Format::Regex || field.spec.format == Format::Hex)
            m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        connect(m_edit, &QLineEdit::textChanged, this, &FieldEditor::changed);
        setFocusProxy(m_edit);
    }

    std::optional<Json> value() const override { return textOrNothing(m_edit->text()); }
    void setValue(const Json &value) override { m_edit->setText(value.is_null() ? QString() : toQString(value)); }

protected:
    QLineEdit *edit() const { return m_edit; }

private:
    QLineEdit *m_edit;
};

class PlainEditor final : public LineEditor
{
public:
    PlainEditor(const FieldInfo &field, QWidget *parent)
        : LineEditor(field, parent)
    {
        fill(edit());
    }
};

// A path, typed or chosen.
class PathEditor final : public LineEditor
{
public:
    PathEditor(const FieldInfo &field, QWidget *parent)
        : LineEditor(field, parent)
        , m_format(field.spec.format)
        , m_browse(new QToolButton(this))
    {
        m_browse->setIcon(Icons::get(u"open"_s));
        m_browse->setObjectName(u"browse"_s);
        m_browse->setToolTip(Tr::tr("Choose…"));
        connect(m_browse, &QToolButton::clicked, this, [this] { browse(); });
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        row->addWidget(edit(), 1);
        row->addWidget(m_browse);
    }

    QWidget *lastFocus() const override { return m_browse; }
    void describe(const QString &label, const QString &help) override
    {
        LineEditor::describe(label, help);
        m_browse->setAccessibleName(Tr::tr("Choose: %1").arg(label));
    }

private:
    void browse()
    {
        auto *dialog = new QFileDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(m_format == Format::Directory ? QFileDialog::Directory
                : m_format == Format::NewFile             ? QFileDialog::AnyFile
                                                          : QFileDialog::ExistingFile);
        dialog->setAcceptMode(m_format == Format::NewFile ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        if (!edit()->text().isEmpty())
            dialog->selectFile(edit()->text());
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { edit()->setText(file); });
        dialog->open();
    }

    const Format m_format;
    QToolButton *m_browse;
};

class LinesEditor : public FieldEditor
{
public:
    LinesEditor(int lines, QWidget *parent)
        : FieldEditor(parent)
        , m_edit(new QPlainTextEdit(this))
    {
        m_edit->setTabChangesFocus(true);
        m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 14);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
        fill(m_edit);
    }

    std::optional<Json> value() const override { return textOrNothing(m_edit->toPlainText()); }
    void setValue(const Json &value) override { m_edit->setPlainText(value.is_null() ? QString() : toQString(value)); }

protected:
    QPlainTextEdit *edit() const { return m_edit; }

private:
    QPlainTextEdit *m_edit;
};

// Any JSON value.
class JsonEditor final : public LinesEditor
{
public:
    explicit JsonEditor(QWidget *parent)
        : LinesEditor(4, parent)
    {
    }

    std::optional<Json> value() const override
    {
        const QByteArray text = edit()->toPlainText().trimmed().toUtf8();
        return text.isEmpty() ? std::nullopt : parseJson(text);
    }
    void setValue(const Json &value) override
    {
        edit()->setPlainText(value.is_null() ? QString() : QString::fromStdString(value.dump(2)));
    }
    std::optional<Message> problem() const override
    {
        const QByteArray text = edit()->toPlainText().trimmed().toUtf8();
        JsonParseFailure failure;
        if (text.isEmpty() || parseJson(text, &failure))
            return {};
        return Tr::text("This is not JSON: %1").arg(failure.message);
    }
};

} // namespace

FieldEditor *makeTextEditor(const FieldInfo &field, QWidget *parent)
{
    switch (field.spec.format) {
    case Format::File:
    case Format::NewFile:
    case Format::Directory:
        return new PathEditor(field, parent);
    case Format::MultiLine:
        return new LinesEditor(4, parent);
    default:
        return new PlainEditor(field, parent);
    }
}

FieldEditor *makeJsonEditor(QWidget *parent) { return new JsonEditor(parent); }

} // namespace ohm
