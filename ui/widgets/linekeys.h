#pragma once

#include <QObject>

class QKeyEvent;
class QLineEdit;

namespace kartoteka
{

/// The keys of a line that narrows a list. A key belongs to the text only where it can do something
/// there: Del while something stands behind the cursor, Ctrl+C while something is marked, Ctrl+Z
/// while there is typing to take back. Everywhere else it goes to the list, as if that had the
/// focus. Parent is the line; thread of the window.
class LineKeys : public QObject
{
    Q_OBJECT
public:
    explicit LineKeys(QLineEdit *line);

signals:
    /// Down or a page key: on to the rows.
    void rowsWanted();
    void entered();
    /// Esc in an empty line; with text in it Esc empties the line.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Whether the text has no use for this key, which it would otherwise take.
    bool isFree(const QKeyEvent &key) const;
    bool handle(const QKeyEvent &key);

    QLineEdit *m_line;
    /// The last key took a character away: pressed again it surely means the text.
    bool m_isErasing = false;
};

} // namespace kartoteka
