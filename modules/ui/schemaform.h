// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/devices.h"
#include "action/typeinfo.h"
#include "core/error.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ohm {

class FieldEditor;

// A form made from the description of a struct: a labelled editor for each field, its help beneath, its error beneath that.
class SchemaForm final : public QWidget
{
    Q_OBJECT
public:
    // `devices` fills the choices of fields that name a device; may be null.
    SchemaForm(const StructInfo &info, const Devices *devices, QWidget *parent = nullptr);

    void focusFirst();
    QWidget *firstFocus() const; // nullptr: a form without fields

    // Only what differs from the defaults, so that a call and its record say no more than was meant.
    Json value() const;
    void setValue(const Json &value); // fields that it lacks get their defaults

    // Validates as the dispatcher will; shows the error at its field and puts the focus there.
    Result<void> check();
    // Shows an error whose `field` is one of ours ("steps[2].tool"); false when it is not.
    bool showError(const Error &error) { return showError(error.field, error.message); }
    bool showError(const QString &path, const Message &message);
    void clearErrors();

    FieldEditor *editor(const QString &field) const; // nullptr: no such field
    QString errorText(const QString &field) const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        const FieldInfo *field;
        FieldEditor *editor;
        QLabel *error;
    };
    void addRow(QGridLayout &grid, const FieldInfo &field, const Devices *devices);
    const Row *find(const QString &field) const;

    const StructInfo &m_info;
    std::vector<Row> m_rows;
};

} // namespace ohm
