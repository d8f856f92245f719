#pragma once

#include "models/openworkspace.h"
#include "widgets/fieldeditor.h"

namespace kartoteka
{

/// Where a dialog asks for a value of a field that is chosen there: the editor of that field, in a
/// frame, made anew for every other one. Thread of the window.
class ValuePlace : public QWidget
{
    Q_OBJECT
public:
    ValuePlace(OpenWorkspace &workspace, QWidget *parent);

    /// Long texts are asked for in one line.
    void setField(const Field &field);
    FieldEditor &editor() const { return *m_editor; }
    /// What is chosen or typed, as people read it.
    QString shown() const;

    /// A value that can be asked for or set: no record but a user.
    static bool canAsk(const Field &field);

signals:
    /// Enter.
    void entered();

private:
    EditorContext m_context;
    FieldEditor *m_editor = nullptr;
};

} // namespace kartoteka
