// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldeditor.h"

#include "ui/uitr.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ohm {

using ui::Tr;

namespace {

class CheckEditor final : public FieldEditor
{
public:
    CheckEditor(const FieldInfo &field, QWidget *parent)
        : FieldEditor(parent)
        , m_box(new QCheckBox(this))
    {
        // Neither on nor off: the field may be left out and nobody has decided.
        m_box->setTristate(!field.required && field.defaultValue.is_null());
        m_box->setMinimumHeight(28);
        connect(m_box, &QCheckBox::stateChanged, this, &FieldEditor::changed);
        fill(m_box);
    }

    std::optional<Json> value() const override
    {
        return m_box->checkState() == Qt::PartiallyChecked ? std::nullopt : std::optional<Json>(m_box->isChecked());
    }
    void setValue(const Json &value) override
    {
        if (value.is_boolean())
            m_box->setChecked(value.get<bool>());
        else
            m_box->setCheckState(m_box->isTristate() ? Qt::PartiallyChecked : Qt::Unchecked);
    }

private:
    QCheckBox *m_box;
};

class ChoiceEditor final : public FieldEditor
{
public:
    ChoiceEditor(const FieldInfo &field, QWidget *parent)
        : FieldEditor(parent)
        , m_box(new QComboBox(this))
    {
        if (field.required || field.defaultValue.is_null())
            m_box->addItem(u"–"_s);
        for (const ChoiceInfo &choice : field.type->choices) {
            const QString name = QString::fromLatin1(choice.name);
            m_box->addItem(choice.title.isEmpty() ? name : choice.title.translated(), name);
        }
        connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
        m_box->setMaximumWidth(280);
        fill(m_box);
    }

    std::optional<Json> value() const override
    {
        const QString name = m_box->currentData().toString();
        return name.isEmpty() ? std::nullopt : std::optional<Json>(jsonString(name));
    }
    void setValue(const Json &value) override
    {
        const int index = value.is_string() ? m_box->findData(toQString(value)) : -1;
        m_box->setCurrentIndex(std::max(0, index));
    }

private:
    QComboBox *m_box;
};

// The live devices of a kind; another name may be typed.
class DeviceEditor final : public FieldEditor
{
public:
    DeviceEditor(const FieldInfo &field, const Devices &devices, QWidget *parent)
        : FieldEditor(parent)
        , m_kind(QString::fromLatin1(field.spec.device))
        , m_box(new QComboBox(this))
    {
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->lineEdit()->setPlaceholderText(Tr::tr("None there now"));
        devices.list().subscribe(this, [this](const Published<DeviceList>::Pointer &list) { offer(*list); });
        if (!field.required)
            m_box->setCurrentText({});
        connect(m_box, &QComboBox::currentTextChanged, this, &FieldEditor::changed);
        fill(m_box);
    }

    std::optional<Json> value() const override
    {
        const QString text = m_box->currentText().trimmed();
        const int index = m_box->findText(text);
        const QString name = index < 0 ? text : m_box->itemData(index).toString();
        return name.isEmpty() ? std::nullopt : std::optional<Json>(jsonString(name));
    }
    void setValue(const Json &value) override
    {
        if (!value.is_string())
            return;
        const int index = m_box->findData(toQString(value));
        if (index >= 0)
            m_box->setCurrentIndex(index);
        else
            m_box->setCurrentText(toQString(value));
    }

private:
    void offer(const DeviceList &list)
    {
        const QString before = m_box->currentText();
        const QSignalBlocker quiet(m_box);
        const bool wasEmpty = m_box->count() == 0;
        m_box->clear();
        for (const DeviceInfo &device : list) {
            if (m_kind != u"id" && device.kind != m_kind)
                continue;
            const QString name = m_kind == u"id" ? device.id.toString() : device.name();
            m_box->addItem(device.title == name ? name : u"%1  ·  %2"_s.arg(name, device.title), name);
        }
        if (!wasEmpty || m_box->count() == 0)
            m_box->setCurrentText(before);
    }

    const QString m_kind;
    QComboBox *m_box;
};

} // namespace

FieldEditor *makeCheckEditor(const FieldInfo &field, QWidget *parent) { return new CheckEditor(field, parent); }

FieldEditor *makeChoiceEditor(const FieldInfo &field, QWidget *parent) { return new ChoiceEditor(field, parent); }

FieldEditor *makeDeviceEditor(const FieldInfo &field, const Devices &devices, QWidget *parent)
{
    return new DeviceEditor(field, devices, parent);
}

} // namespace ohm
