#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QBoxLayout;

namespace kartoteka
{

/// What a view shows instead of nothing: a drawing, one sentence and at most two actions that fill
/// it. A little above the middle of the place it is given.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// `picture` is a name of `icons.h` ("empty-cards", "empty-folder").
    explicit EmptyState(const QString &picture, QWidget *parent = nullptr);

    /// Already translated; say it again when the language changes.
    void setSentence(const QString &sentence);
    /// Buttons with text, icon and state of the actions, which stay their owner's. The first is the
    /// primary one; null: no such button. Earlier actions are let go.
    void setActions(QAction *primary, QAction *secondary = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButton(QAction *action, bool isPrimary);
    void dress();

    QString m_pictureName;
    QLabel *m_picture;
    QLabel *m_sentence;
    QBoxLayout *m_buttons;
};

} // namespace kartoteka
