// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldeditor.h"

#include "ui/icons.h"
#include "ui/uitr.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ohm {

using ui::Tr;

namespace {

// Rows of editors that can be added and removed; what a row is, the subclass says.
class RowsEditor : public FieldEditor
{
public:
    RowsEditor(const FieldInfo &field, const Devices *devices, bool keyed, QWidget *parent)
        : FieldEditor(parent)
        , m_element{.name = field.name, .spec = field.spec, .type = field.type->element, .required = true, .defaultValue = {}}
        , m_devices(devices)
        , m_keyed(keyed)
        , m_rowsLayout(new QVBoxLayout)
        , m_add(new QPushButton(Tr::tr("Add"), this))
    {
        m_element.spec.help = {};
        m_element.spec.maxLength = {};
        m_add->setIcon(Icons::get(u"add"_s));
        m_add->setObjectName(u"add"_s);
        connect(m_add, &QPushButton::clicked, this, [this] {
            addRow()->editor->firstFocus()->setFocus();
            Q_EMIT changed();
        });
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        m_rowsLayout->setSpacing(4);
        column->addLayout(m_rowsLayout);
        column->addWidget(m_add, 0, Qt::AlignLeft);
    }

    QWidget *firstFocus() const override { return m_rows.empty() ? m_add : m_rows.front()->editor->firstFocus(); }
    QWidget *lastFocus() const override { return m_add; }

    void describe(const QString &label, const QString &help) override
    {
        m_label = label;
        m_add->setAccessibleName(Tr::tr("Add to: %1").arg(label));
        m_add->setToolTip(help);
    }
    std::optional<Message> problem() const override
    {
        for (const auto &row : m_rows) {
            if (auto found = row->editor->problem())
                return found;
        }
        return {};
    }

protected:
    struct Row
    {
        QWidget *widget;
        QLineEdit *key; // of a map
        FieldEditor *editor;
        QLabel *error;
    };
    using Rows = std::vector<std::unique_ptr<Row>>;

    Row *addRow()
    {
        auto row = std::make_unique<Row>();
        row->widget = new QWidget(this);
        row->editor = makeFieldEditor(m_element, m_devices, row->widget);
        row->key = m_keyed ? new QLineEdit(row->widget) : nullptr;
        row->error = new QLabel(row->widget);
        row->error->setForegroundRole(QPalette::BrightText);
        row->error->setWordWrap(true);
        row->error->hide();
        layOut(*row);
        connect(row->editor, &FieldEditor::changed, this, &FieldEditor::changed);
        m_rowsLayout->addWidget(row->widget);
        m_rows.push_back(std::move(row));
        return m_rows.back().get();
    }
    void clearRows()
    {
        for (const auto &row : m_rows)
            delete row->widget;
        m_rows.clear();
    }
    bool showInRow(std::size_t index, const QString &rest, const Message &message)
    {
        if (index >= m_rows.size())
            return false;
        Row &row = *m_rows[index];
        if (!row.editor->showError(rest, message)) {
            row.error->setText(message.translated());
            row.error->show();
        }
        return true;
    }
    const Rows &rows() const { return m_rows; }

private:
    void layOut(Row &row)
    {
        const QString label = Tr::tr("%1 %2").arg(m_label).arg(m_rows.size() + 1);
        row.editor->describe(label, {});
        auto *remove = new QToolButton(row.widget);
        remove->setIcon(Icons::get(u"close"_s, Icons::Tint::Muted));
        remove->setToolTip(Tr::tr("Remove"));
        remove->setAccessibleName(Tr::tr("Remove %1").arg(label));
        connect(remove, &QToolButton::clicked, this, [this, gone = &row] { removeRow(gone); });
        auto *line = new QHBoxLayout;
        line->setSpacing(4);
        if (row.key) {
            row.key->setAccessibleName(Tr::tr("Name of %1").arg(label));
            row.key->setPlaceholderText(Tr::tr("Name"));
            connect(row.key, &QLineEdit::textChanged, this, &FieldEditor::changed);
            line->addWidget(row.key);
        }
        line->addWidget(row.editor, 1);
        line->addWidget(remove, 0, Qt::AlignTop);
        auto *column = new QVBoxLayout(row.widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addLayout(line);
        column->addWidget(row.error);
        connect(row.editor, &FieldEditor::changed, row.error, &QWidget::hide);
    }
    void removeRow(Row *gone)
    {
        m_add->setFocus();
        gone->widget->hide();
        gone->widget->deleteLater();
        std::erase_if(m_rows, [gone](const auto &row) { return row.get() == gone; });
        Q_EMIT changed();
    }

    FieldInfo m_element;
    const Devices *m_devices;
    const bool m_keyed;
    QString m_label;
    QVBoxLayout *m_rowsLayout;
    QPushButton *m_add;
    Rows m_rows;
};

class ListEditor final : public RowsEditor
{
public:
    ListEditor(const FieldInfo &field, const Devices *devices, QWidget *parent)
        : RowsEditor(field, devices, false, parent)
    {
    }

    std::optional<Json> value() const override
    {
        Json list = Json::array();
        for (const auto &row : rows())
            list.push_back(row->editor->value().value_or(Json()));
        return list.empty() ? std::nullopt : std::optional<Json>(std::move(list));
    }
    void setValue(const Json &value) override
    {
        clearRows();
        if (value.is_array()) {
            for (const Json &element : value)
                addRow()->editor->setValue(element);
        }
    }
    bool showError(const QString &path, const Message &message) override
    {
        static const QRegularExpression index(u"^\\[(\\d+)\\]\\.?(.*)$"_s);
        const QRegularExpressionMatch match = index.match(path);
        return match.hasMatch() && showInRow(match.captured(1).toULong(), match.captured(2), message);
    }
};

class MapEditor final : public RowsEditor
{
public:
    MapEditor(const FieldInfo &field, const Devices *devices, QWidget *parent)
        : RowsEditor(field, devices, true, parent)
    {
    }

    std::optional<Json> value() const override
    {
        Json map = Json::object();
        for (const auto &row : rows()) {
            if (!row->key->text().isEmpty())
                map[row->key->text().toStdString()] = row->editor->value().value_or(Json());
        }
        return map.empty() ? std::nullopt : std::optional<Json>(std::move(map));
    }
    void setValue(const Json &value) override
    {
        clearRows();
        if (!value.is_object())
            return;
        for (const auto &[key, element] : value.items()) {
            Row *row = addRow();
            row->key->setText(QString::fromStdString(key));
            row->editor->setValue(element);
        }
    }
    bool showError(const QString &path, const Message &message) override
    {
        const QString key = path.section(u'.', 1, 1);
        for (std::size_t i = 0; i < rows().size(); ++i) {
            if (rows()[i]->key->text() == key)
                return showInRow(i, path.section(u'.', 2), message);
        }
        return false;
    }
};

} // namespace

FieldEditor *makeListEditor(const FieldInfo &field, const Devices *devices, QWidget *parent)
{
    return new ListEditor(field, devices, parent);
}

FieldEditor *makeMapEditor(const FieldInfo &field, const Devices *devices, QWidget *parent)
{
    return new MapEditor(field, devices, parent);
}

} // namespace ohm
