#pragma once

#include "widgets/fieldeditor.h"

#include <QPlainTextEdit>

class QLineEdit;
class QToolButton;

namespace kartoteka
{

/// One line: text, numbers, money, percent. What is typed is read by parseValue().
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(const Field &field, const EditorContext &context, QWidget *parent);

    void setValue(const Value &value) override;
    Result<Value> value() const override;
    QString typed() const override;
    void setTyped(const QString &typed) override;
    void selectAll() override;

protected:
    QLineEdit *line() const { return m_line; }

private:
    QLineEdit *m_line;
    Value m_given; ///< kept exactly as long as its text is not touched
    QString m_givenText;
};

/// A date typed in any usual form, or chosen in a calendar that pops up (Alt+Down).
class DateEditor : public LineEditor
{
    Q_OBJECT
public:
    DateEditor(const Field &field, const EditorContext &context, QWidget *parent);

    void openCalendar();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *m_button;
};

/// Plain text without formats that refuses what is too long.
class PlainTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

    /// As it was typed; toPlainText() makes plain spaces of those that do not break.
    QString text() const;

signals:
    void tooMuch(qsizetype length);

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

/// Several lines.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const Field &field, const EditorContext &context, QWidget *parent);

    void setValue(const Value &value) override;
    Result<Value> value() const override;
    QString typed() const override;
    void setTyped(const QString &typed) override;

private:
    PlainTextEdit *m_edit;
    Value m_given; ///< kept exactly as long as its text is not touched
    QString m_givenText;
};

} // namespace kartoteka
