// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldeditor.h"

#include "ui/uitr.h"

#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QSpinBox>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ohm {

using ui::Tr;

namespace {

constexpr double spinLimit = 2'000'000'000; // what a QSpinBox can hold, with room for "not given" below

QString suffixOf(const FieldInfo &field) { return *field.spec.unit ? u' ' + QString::fromUtf8(field.spec.unit) : QString(); }

bool mayBeLeftOut(const FieldInfo &field) { return field.required || field.defaultValue.is_null(); }

// A whole number in a range that a spin box can hold. One step below the range stands for "not given".
class SpinEditor final : public FieldEditor
{
public:
    SpinEditor(const FieldInfo &field, int low, int high, QWidget *parent)
        : FieldEditor(parent)
        , m_spin(new QSpinBox(this))
        , m_emptyAt(mayBeLeftOut(field) ? low - 1 : low - 2)
    {
        m_spin->setRange(mayBeLeftOut(field) ? low - 1 : low, high);
        if (mayBeLeftOut(field))
            m_spin->setSpecialValueText(u" "_s);
        m_spin->setSuffix(suffixOf(field));
        m_spin->setValue(m_spin->minimum());
        m_spin->setGroupSeparatorShown(false);
        m_spin->setMaximumWidth(200);
        connect(m_spin, &QSpinBox::valueChanged, this, &FieldEditor::changed);
        fill(m_spin);
    }

    std::optional<Json> value() const override
    {
        return m_spin->value() == m_emptyAt ? std::nullopt : std::optional<Json>(m_spin->value());
    }
    void setValue(const Json &value) override
    {
        m_spin->setValue(value.is_number() ? int(value.get<double>()) : m_spin->minimum());
    }

private:
    QSpinBox *m_spin;
    const int m_emptyAt;
};

class RealEditor final : public FieldEditor
{
public:
    RealEditor(const FieldInfo &field, QWidget *parent)
        : FieldEditor(parent)
        , m_spin(new QDoubleSpinBox(this))
        , m_canBeEmpty(mayBeLeftOut(field))
    {
        const double low = field.spec.minimum.value_or(-1e12);
        m_spin->setDecimals(3);
        m_spin->setRange(m_canBeEmpty ? low - 1 : low, field.spec.maximum.value_or(1e12));
        m_spin->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
        if (m_canBeEmpty)
            m_spin->setSpecialValueText(u" "_s);
        m_spin->setSuffix(suffixOf(field));
        m_spin->setValue(m_spin->minimum());
        m_spin->setMaximumWidth(200);
        connect(m_spin, &QDoubleSpinBox::valueChanged, this, &FieldEditor::changed);
        fill(m_spin);
    }

    std::optional<Json> value() const override
    {
        if (m_canBeEmpty && m_spin->value() == m_spin->minimum())
            return {};
        return Json(m_spin->value());
    }
    void setValue(const Json &value) override { m_spin->setValue(value.is_number() ? value.get<double>() : m_spin->minimum()); }

private:
    QDoubleSpinBox *m_spin;
    const bool m_canBeEmpty;
};

// Any integer of 64 bits, decimal or "0x…": addresses, registers, numbers without a sensible range.
class WideEditor final : public FieldEditor
{
public:
    WideEditor(const FieldInfo &field, QWidget *parent)
        : FieldEditor(parent)
        , m_edit(new QLineEdit(this))
        , m_acceptsHex(field.type->acceptsHexText)
    {
        m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_edit->setPlaceholderText(m_acceptsHex ? u"0x"_s : QString::fromUtf8(field.spec.unit));
        m_edit->setMaximumWidth(260);
        connect(m_edit, &QLineEdit::textChanged, this, &FieldEditor::changed);
        fill(m_edit);
    }

    std::optional<Json> value() const override
    {
        const QString text = m_edit->text().trimmed();
        if (text.isEmpty())
            return {};
        return parse(text).value_or(jsonString(text));
    }
    void setValue(const Json &value) override
    {
        if (value.is_null())
            m_edit->clear();
        else if (m_acceptsHex && value.is_number_integer())
            m_edit->setText(u"0x"_s + QString::number(value.get<std::uint64_t>(), 16));
        else
            m_edit->setText(toQString(value));
    }
    std::optional<Message> problem() const override
    {
        const QString text = m_edit->text().trimmed();
        if (text.isEmpty() || parse(text))
            return {};
        return Tr::text("\"%1\" is not a whole number.").arg(text);
    }

private:
    std::optional<Json> parse(const QString &text) const
    {
        bool ok = false;
        const int base = m_acceptsHex ? 0 : 10;
        if (const qlonglong number = text.toLongLong(&ok, base); ok)
            return number;
        if (const qulonglong number = text.toULongLong(&ok, base); ok)
            return number;
        return {};
    }

    QLineEdit *m_edit;
    const bool m_acceptsHex;
};

} // namespace

FieldEditor *makeNumberEditor(const FieldInfo &field, QWidget *parent)
{
    if (field.type->kind == Kind::Number)
        return new RealEditor(field, parent);
    const double low = field.spec.minimum.value_or(field.type->minimum);
    const double high = field.spec.maximum.value_or(field.type->maximum);
    if (field.type->acceptsHexText || std::abs(low) > spinLimit || std::abs(high) > spinLimit)
        return new WideEditor(field, parent);
    return new SpinEditor(field, int(low), int(high), parent);
}

} // namespace ohm
