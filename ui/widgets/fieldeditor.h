#pragma once

#include "models/displaytext.h"

#include <QWidget>

namespace kartoteka
{

class OpenWorkspace;

/// What editors need besides their field. Value type.
struct EditorContext {
    DisplayText text{QDate()};
    std::vector<std::pair<qint64, QString>> users; ///< who may be chosen, id and name
    OpenWorkspace *workspace =
        nullptr; ///< where other records are looked for; null = ids are typed

    /// The title of the record a field refers to; its id when it cannot be read, empty for nothing.
    QString titleOf(const Field &field, const Value &value) const;
    /// How a value looks to people that is told as text for machines, as in conflicts; the text
    /// itself when it cannot be read.
    QString shownText(const Field &field, const QString &machineText) const;
};

/// The editor of one field, made for its kind: a line, long text, a date with a calendar, a list
/// of choices. The widget inside that takes the focus is named "field_<key>". GUI thread.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    /// Lines are refused by DisplayText::kLongestLine; with a message beside the field, as this.
    static constexpr int kLongestText = 200'000;
    static QString tooLong(qsizetype length, int limit);
    /// What keeps a typed line from being kept as it is, for people; empty = nothing.
    static QString problemOf(const QString &line);

    static FieldEditor *create(const Field &field, const EditorContext &context, QWidget *parent);

    const Field &field() const { return m_field; }
    virtual void setValue(const Value &value) = 0;
    /// What was typed, read; the error says what is wrong with it.
    virtual Result<Value> value() const = 0;
    /// The text as it stands, for drafts; and back.
    virtual QString typed() const = 0;
    virtual void setTyped(const QString &typed) = 0;
    virtual void selectAll() {}

    /// As part of a card, not of a form: Enter and leaving the field commit, Esc gives up, Tab
    /// steps on.
    void setInPlace();

signals:
    void edited();
    void committed();
    void cancelled();
    void stepped(bool isForward);
    /// Something was not taken over: a text that is too long.
    void refused(const QString &message);

protected:
    FieldEditor(const Field &field, const EditorContext &context, QWidget *parent);

    const EditorContext &context() const { return m_context; }
    /// `inner` takes the focus and stands for the whole editor.
    void adopt(QWidget *inner);
    bool isInPlace() const { return m_isInPlace; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    Field m_field;
    EditorContext m_context;
    QWidget *m_inner = nullptr;
    bool m_isInPlace = false;
};

/// True when a text holds what cannot be kept: halves of characters, NUL.
bool holdsUnstorable(const QString &text);

} // namespace kartoteka
