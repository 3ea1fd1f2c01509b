// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldeditor.h"

#include "ui/schemaform.h"
#include "ui/uitr.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ohm {

using ui::Tr;

namespace {

// A struct within a struct: a form within the form. One that may be left out has a box to tick first.
class ObjectEditor final : public FieldEditor
{
public:
    ObjectEditor(const FieldInfo &field, const Devices *devices, QWidget *parent)
        : FieldEditor(parent)
        , m_default(field.defaultValue)
        , m_form(new SchemaForm(*field.type->object, devices, this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        if (!field.required) {
            m_given = new QCheckBox(Tr::tr("Give these"), this);
            m_given->setObjectName(u"given"_s);
            m_given->setMinimumHeight(28);
            column->addWidget(m_given);
            connect(m_given, &QCheckBox::toggled, m_form, &QWidget::setVisible);
            connect(m_given, &QCheckBox::toggled, this, &FieldEditor::changed);
            m_form->hide();
        }
        column->addWidget(m_form);
        connect(m_form, &SchemaForm::changed, this, &FieldEditor::changed);
    }

    std::optional<Json> value() const override
    {
        return m_given && !m_given->isChecked() ? std::nullopt : std::optional<Json>(m_form->value());
    }
    void setValue(const Json &value) override
    {
        if (m_given)
            m_given->setChecked(value.is_object() && value != m_default);
        m_form->setValue(value.is_object() ? value : Json::object());
    }
    bool showError(const QString &path, const Message &message) override
    {
        return m_form->showError(path.startsWith(u'.') ? path.mid(1) : path, message);
    }
    QWidget *firstFocus() const override { return m_given ? static_cast<QWidget *>(m_given) : m_form->firstFocus(); }
    void describe(const QString &label, const QString &help) override
    {
        setAccessibleName(label);
        if (m_given) {
            m_given->setAccessibleName(label);
            m_given->setToolTip(help);
        }
    }

private:
    const Json m_default; // what it is when it is left out
    QCheckBox *m_given = nullptr;
    SchemaForm *m_form;
};

} // namespace

FieldEditor *makeObjectEditor(const FieldInfo &field, const Devices *devices, QWidget *parent)
{
    return new ObjectEditor(field, devices, parent);
}

} // namespace ohm
