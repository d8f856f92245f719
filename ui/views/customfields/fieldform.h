#pragma once

#include "storage/ownfields.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kartoteka
{

class ChoiceList;
class OwnFieldsModel;

/// One field that people added, or a new one. What is changed of a field that exists is saved at
/// once; a new one is made with the button. What is wrong stands below its line, and what was typed
/// stays. GUI thread.
class FieldForm : public QWidget
{
    Q_OBJECT
public:
    FieldForm(OwnFieldsModel &model, QWidget *parent = nullptr);

    /// Shows a field that exists; typed text of the same field stays while it cannot be saved.
    void setField(const OwnField &field);
    /// A new field; what was typed for one before is still there.
    void begin();
    bool isAdding() const { return m_isAdding; }
    /// Saves what is typed; false when it cannot be.
    bool commit();
    void clear();
    void retranslate();
    void focusFirst();

signals:
    void added(kartoteka::Id<kartoteka::CustomField> id);
    void addingEnded();
    void failed(const kartoteka::Error &error);
    /// Something that can be told: an option was taken out of records.
    void told(const kartoteka::Message &message);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        QString field; ///< of CustomField
        QLabel *label;
        QWidget *editor;
        QLabel *problem;
    };

    void addRow(const QString &field, QWidget *editor);
    void fillKinds();
    void fillTargets();
    void present();
    CustomField typed() const;
    void followLabel();
    void add();
    void chooseKind();
    void addChoice(const QString &choice);
    void renameChoice(const QString &from, const QString &to);
    void removeChoice(const QString &choice);
    void orderChoices(const QStringList &choices);
    bool saveOptions(const QStringList &options);
    bool showProblems(const Problems &problems);
    void showProblem(const QString &field, const QString &text);
    void clearProblems();
    bool refusesUnstorable(const QString &field, const QString &text);

    OwnFieldsModel &m_model;
    std::vector<Row> m_rows;
    OwnField m_field;
    CustomField m_draft; ///< options of the new field
    QString m_newLabel;  ///< typed for a new field while another one is looked at
    bool m_isAdding = false;
    bool m_isKeyTyped = false; ///< no more proposed from the label
    QGridLayout *m_grid;
    QLineEdit *m_label;
    QLineEdit *m_key;
    QComboBox *m_kind;
    QComboBox *m_target;
    ChoiceList *m_choices;
    QLabel *m_held;
    QPushButton *m_add;
    QPushButton *m_cancel;
};

} // namespace kartoteka
