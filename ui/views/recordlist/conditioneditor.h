#pragma once

#include "models/openworkspace.h"
#include "views/recordlist/recordlist.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace kartoteka
{

class ValuePlace;

/// A small window that makes one condition: field, comparison, value. What it makes is checked as a
/// filter before it is told.
class ConditionEditor : public QFrame
{
    Q_OBJECT
public:
    ConditionEditor(OpenWorkspace &workspace, const Entity &entity, QWidget *parent);

    void showBelow(QWidget *anchor);

signals:
    void chosen(const kartoteka::ListCondition &condition);

private:
    /// A field that can be asked for, by its path in the filter language.
    struct Choice {
        QString path;
        QString label;
        Field field;
    };

    void collect(const Entity &entity);
    void addFields(const Entity &entity, const QString &prefix, const QString &label);
    void showComparisons();
    void accept();
    ListCondition condition() const;
    const Choice &field() const;

    OpenWorkspace &m_workspace;
    const Entity &m_entity;
    std::vector<Choice> m_choices;
    QComboBox *m_field;
    QComboBox *m_comparison;
    ValuePlace *m_value;
    QLabel *m_problem;
    QPushButton *m_add;
};

} // namespace kartoteka
