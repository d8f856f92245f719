#pragma once

#include "models/openworkspace.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace kartoteka
{

class ValuePlace;

/// One value for one field of many records.
class MassEdit : public QDialog
{
    Q_OBJECT
public:
    MassEdit(OpenWorkspace &workspace, const Entity &entity, qint64 count, QWidget *parent);

signals:
    /// The value was read; null empties the field.
    void chosen(const kartoteka::Field &field, const kartoteka::Value &value);

private:
    void showEditor();
    void take();
    const Field &field() const;

    std::vector<Field> m_fields;
    QComboBox *m_field;
    ValuePlace *m_value;
    QLabel *m_problem;
};

} // namespace kartoteka
