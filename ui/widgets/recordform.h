#pragma once

#include "storage/record.h"
#include "widgets/conflictpanel.h"
#include "widgets/fieldeditor.h"
#include "widgets/theme.h"

class QGridLayout;
class QLabel;

namespace kartoteka
{

/// Fields of a record below each other, for what is entered as a whole: a new part, a new card.
/// Made from the description; problems stand below their fields. Nothing is saved here. GUI thread.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    /// `keys` in this order; fields the record does not have are left out.
    RecordForm(const Record &record, const EditorContext &context, const QStringList &keys,
               QWidget *parent = nullptr);

    /// The record with what was typed; nothing when something cannot be read or the entity's own
    /// rules refuse it, which is then shown.
    std::optional<Record> wanted();
    /// What was typed so far as far as it can be read; nothing is shown.
    Record reading() const;
    void showError(const Error &error);
    /// Somebody saved the record meanwhile: says so below the fields that are not as they were;
    /// what is typed stays.
    void showChanged(const Record &now, const QString &who);
    /// Asks below each field which of the three values stays; resolved() when all are answered.
    void showConflicts(const std::vector<FieldConflict> &conflicts, const QString &who);
    /// The record as it was when this was begun, with what was accepted of others since.
    const Record &shown() const { return m_record; }
    void clearProblems();

    void setFieldShown(const QString &key, bool isShown);
    void setValue(const QString &key, const Value &value);
    /// A value that is not typed here: the kind of the party.
    void setBase(const QString &key, const Value &value) { m_record.set(key, value); }
    /// Empties every field.
    void clear();
    FieldEditor *editor(const QString &key) const;
    void focusFirst();

    QVariantMap draft() const;
    void restoreDraft(const QVariantMap &draft);

signals:
    void edited();
    void resolved();

private:
    struct Row {
        FieldEditor *editor;
        QLabel *label;
        QLabel *problem;
    };

    void addRow(const Field &field, const EditorContext &context);
    void showProblem(const QString &key, const QString &message, Token ink = Token::Red);
    void ask(const FieldConflict &conflict, size_t place, const QString &who);
    void resolve(const FieldConflict &conflict, size_t place, ConflictPanel::Choice choice);

    Record m_record;
    EditorContext m_context;
    QGridLayout *m_grid;
    QLabel *m_general;
    std::vector<Row> m_rows;
    QHash<QString, ConflictPanel *> m_conflicts; ///< by key, until answered
};

/// Keys of the fields of an entity that a person types: neither automatic ones nor what they belong
/// to.
QStringList editableKeys(const Record &record);

} // namespace kartoteka
