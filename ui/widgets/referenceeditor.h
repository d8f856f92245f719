#pragma once

#include "widgets/fieldeditor.h"

class QLineEdit;

namespace kartoteka
{

class RecordPicker;

/// Another record, found by its name: what is typed is looked for, Enter or a click takes a hit, an
/// empty line refers to nothing. GUI thread.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ReferenceEditor(const Field &field, const EditorContext &context, QWidget *parent);

    void setValue(const Value &value) override;
    Result<Value> value() const override;
    /// The id of what was taken, else the text.
    QString typed() const override;
    void setTyped(const QString &typed) override;
    void selectAll() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    RecordPicker *m_picker;
    QLineEdit *m_line;
    Value m_value;
    QString m_title; ///< of m_value, as it stands in the line
};

} // namespace kartoteka
