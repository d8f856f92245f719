#pragma once

#include "models/openworkspace.h"
#include "widgets/lineeditors.h"

class QKeySequence;
class QToolButton;

namespace kartoteka
{

class Kbd;

/// The line at the foot of a card where notes are written: Enter saves, Shift+Enter begins a line.
/// What is typed stays until it is saved. GUI thread.
class NoteBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoteBar(OpenWorkspace &workspace, QWidget *parent = nullptr);

    void setRecord(const RecordReference &record);
    /// Changes this note instead of writing a new one.
    void editNote(const Record &note);
    void begin();
    bool isEmpty() const;
    QString typed() const;
    void setTyped(const QString &text);
    /// The keys that lead here, shown while nothing is typed and the keyboard is elsewhere.
    void setKeys(const QKeySequence &keys);
    void retranslate();

signals:
    void failed(const kartoteka::Error &error);
    void typedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void save();
    void fit();
    void showKeys();

    OpenWorkspace &m_workspace;
    RecordReference m_record;
    std::optional<Record> m_edited;
    PlainTextEdit *m_edit;
    QToolButton *m_save;
    Kbd *m_keys;
};

} // namespace kartoteka
