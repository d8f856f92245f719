#pragma once

#include "widgets/fieldeditor.h"

class QComboBox;
class QListWidget;

namespace kartoteka
{

/// One of several: a choice, yes or no, a user.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const Field &field, const EditorContext &context, QWidget *parent);

    void setValue(const Value &value) override;
    Result<Value> value() const override;
    QString typed() const override;
    void setTyped(const QString &typed) override;

private:
    void addOptions();
    QString codeOf(const Value &value) const;

    QComboBox *m_box;
};

/// Any of several, with marks.
class MultiChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    MultiChoiceEditor(const Field &field, const EditorContext &context, QWidget *parent);

    void setValue(const Value &value) override;
    Result<Value> value() const override;
    QString typed() const override;
    void setTyped(const QString &typed) override;

private:
    QListWidget *m_list;
};

} // namespace kartoteka
