// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/devices.h"
#include "action/typeinfo.h"
#include "core/text.h"

#include <QWidget>

namespace ohm {

// Edits the value of one field.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    explicit FieldEditor(QWidget *parent);

    virtual std::optional<Json> value() const = 0; // nullopt: left out
    virtual void setValue(const Json &value) = 0; // null: nothing given
    // Why what was typed is no value at all ("{" for JSON); nullopt when it is one.
    virtual std::optional<Message> problem() const { return {}; }
    // Shows an error inside: `path` is what follows our own name (".tool", "[2].tool"). False: show it at us.
    virtual bool showError([[maybe_unused]] const QString &path, [[maybe_unused]] const Message &message) { return false; }

    virtual QWidget *firstFocus() const { return focusProxy(); }
    virtual QWidget *lastFocus() const { return focusProxy(); }
    // For screen readers.
    virtual void describe(const QString &label, const QString &help);

Q_SIGNALS:
    void changed();

protected:
    void fill(QWidget *widget); // the widget is all there is
};

// The editor that fits the field's type, format and range.
FieldEditor *makeFieldEditor(const FieldInfo &field, const Devices *devices, QWidget *parent);

// The kinds of editors; each in the file that its name says.
FieldEditor *makeNumberEditor(const FieldInfo &field, QWidget *parent); // numbereditors.cpp
FieldEditor *makeTextEditor(const FieldInfo &field, QWidget *parent); // texteditors.cpp
FieldEditor *makeJsonEditor(QWidget *parent); // texteditors.cpp
FieldEditor *makeCheckEditor(const FieldInfo &field, QWidget *parent); // choiceeditors.cpp
FieldEditor *makeChoiceEditor(const FieldInfo &field, QWidget *parent); // choiceeditors.cpp
FieldEditor *makeDeviceEditor(const FieldInfo &field, const Devices &devices, QWidget *parent); // choiceeditors.cpp
FieldEditor *makeListEditor(const FieldInfo &field, const Devices *devices, QWidget *parent); // listeditors.cpp
FieldEditor *makeMapEditor(const FieldInfo &field, const Devices *devices, QWidget *parent); // listeditors.cpp
FieldEditor *makeObjectEditor(const FieldInfo &field, const Devices *devices, QWidget *parent); // objecteditor.cpp

} // namespace ohm
