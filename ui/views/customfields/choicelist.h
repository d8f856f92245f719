#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace kartoteka
{

/// The choices of a field: a line to add one, the others renamed in place (F2, double click),
/// removed (Del) and ordered (drag, Alt+Up, Alt+Down). Only asks; whoever owns it saves and calls
/// setChoices(). GUI thread.
class ChoiceList : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceList(QWidget *parent = nullptr);

    void setChoices(const QStringList &choices);
    QStringList choices() const { return m_choices; }
    /// What was typed for a new choice was taken.
    void clearLine();
    QString typed() const;
    void retranslate();

signals:
    void added(const QString &choice);
    void renamed(const QString &from, const QString &to);
    void removed(const QString &choice);
    void ordered(const QStringList &choices);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void remove();
    void move(int step);
    void followDrop();
    void showButtons();

    QStringList m_choices;
    QListWidget *m_list;
    QLineEdit *m_line;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace kartoteka
