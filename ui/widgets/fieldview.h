#pragma once

#include "storage/session.h"
#include "widgets/conflictpanel.h"
#include "widgets/fieldeditor.h"
#include "widgets/theme.h"

#include <QUrl>

class QLabel;

namespace kartoteka
{

class FieldBox;

/// One field of a card: a document until it is edited. Hover shows a hairline; a click, Enter or F2
/// edits in place, Enter or leaving saves this field alone, Esc gives up, Tab goes on. What cannot
/// be saved stays typed, with the reason below. The part that takes the focus is named
/// "value_<key>", the editor "field_<key>". GUI thread.
class FieldView : public QWidget
{
    Q_OBJECT
public:
    enum class Caption { Above, Left, None };
    /// Saves `value` over what was `shown`.
    using Save = std::function<Result<ChangeSet>(const Record &shown, const QString &key,
                                                 const Value &value)>;

    FieldView(const Field &field, Caption caption, QWidget *parent = nullptr);

    void setContext(const EditorContext &context) { m_context = context; }
    void setSave(Save save) { m_save = std::move(save); }
    /// While it is edited the typed text stays; a value that somebody else saved meanwhile is told
    /// below, with his name. Otherwise a value that is not the one before is marked.
    void setRecord(const Record &record, const QString &changedBy = {});
    /// Instead of the field's label.
    void setCaption(const QString &caption);
    /// Where a click on the text leads; empty = it edits.
    void setLink(const QUrl &link);
    /// Only activated() instead of an editor; for values that follow from others.
    void setReadOnly(bool isReadOnly);
    /// Shown instead of what the context makes of the value: the name of a record.
    void setShownText(const QString &text);

    const Field &field() const { return m_field; }
    const Record &record() const { return m_record; }
    QString shownText() const;
    /// Nothing to read: no value, or "no".
    bool isEmpty() const;
    bool isEditing() const { return m_editor != nullptr; }
    /// The value changed since the card shows this record, and nobody touched it yet.
    bool isMarked() const;
    bool startEdit();
    /// False when it could not be saved; it is still being edited then.
    bool commit();
    void cancelEdit();
    QString problem() const;

    /// What is typed and not saved; empty when nothing is.
    std::optional<QString> draft() const;
    void restoreDraft(const QString &typed);

signals:
    void editingChanged();
    void edited(const QString &typed);
    void linkActivated(const QUrl &link);
    void activated();

private:
    friend class FieldBox;

    void stepOn(bool isForward);
    void finish();
    void present();
    void tell(const QString &message, Token ink);
    void offerChoice(const FieldConflict &conflict);
    void resolve(ConflictPanel::Choice choice);

    Field m_field;
    EditorContext m_context;
    Save m_save;
    Record m_record; ///< as it is now
    Record m_shown;  ///< as it was when the editing began
    QString m_changedBy;
    QString m_override;
    Value m_wanted; ///< of the conflict
    bool m_isReadOnly = false;
    bool m_isCommitting = false;
    FieldBox *m_box;
    FieldEditor *m_editor = nullptr;
    QLabel *m_message;
    ConflictPanel *m_conflict = nullptr;
};

} // namespace kartoteka
