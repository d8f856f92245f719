#pragma once

#include "storage/ownfields.h"
#include "widgets/plaintable.h"
#include "widgets/view.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace kartoteka
{

class FieldForm;
class InlineBar;
class OwnFieldsModel;

/// The fields that people added to a kind of record: added, renamed, given other types and choices,
/// ordered, removed and emptied. Everything is saved at once, a step each, and undone here or in
/// the window. Opened with open().
class CustomFieldsDialog : public QDialog
{
    Q_OBJECT
public:
    CustomFieldsDialog(ViewHost &host, QWidget *parent = nullptr);

    OwnFieldsModel &model() { return *m_model; }

public slots:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeList();
    QLayout *makeFoot();
    void listen();
    void retranslate();
    void follow();
    void select(Id<CustomField> id);
    void choose(int row);
    void begin();
    void move(int step);
    void removeOrBringBack();
    /// `field` is as it was before.
    void tellOfRemoval(const OwnField &field);
    void askToEmpty();
    void tell(const Message &message);
    void showButtons();
    const OwnField *current() const;

    ViewHost &m_host;
    OwnFieldsModel *m_model;
    Id<CustomField> m_shown;
    bool m_isFollowing = false;
    InlineBar *m_bar;
    QLabel *m_title;
    QLabel *m_entityLabel;
    QComboBox *m_entity;
    PlainTable *m_table;
    QLabel *m_empty;
    FieldForm *m_form;
    QToolButton *m_new;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QToolButton *m_clear;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_close;
};

} // namespace kartoteka
