// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldeditor.h"

#include <QVBoxLayout>

namespace ohm {

FieldEditor::FieldEditor(QWidget *parent)
    : QWidget(parent)
{
}

void FieldEditor::describe(const QString &label, const QString &help)
{
    if (QWidget *target = firstFocus()) {
        target->setAccessibleName(label);
        target->setAccessibleDescription(help);
        target->setToolTip(help);
    }
}

void FieldEditor::fill(QWidget *widget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget);
    setFocusProxy(widget);
}

FieldEditor *makeFieldEditor(const FieldInfo &field, const Devices *devices, QWidget *parent)
{
    switch (field.type->kind) {
    case Kind::Boolean:
        return makeCheckEditor(field, parent);
    case Kind::Integer:
    case Kind::Number:
        return makeNumberEditor(field, parent);
    case Kind::String:
        return *field.spec.device && devices ? makeDeviceEditor(field, *devices, parent) : makeTextEditor(field, parent);
    case Kind::Choice:
        return makeChoiceEditor(field, parent);
    case Kind::List:
        return makeListEditor(field, devices, parent);
    case Kind::Map:
        return makeMapEditor(field, devices, parent);
    case Kind::Object:
        return makeObjectEditor(field, devices, parent);
    case Kind::Any:
        break;
    }
    return makeJsonEditor(parent);
}

} // namespace ohm
