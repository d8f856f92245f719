#pragma once

#include "base/error.h"

#include <QFrame>

class QRadioButton;

namespace kartoteka
{

/// One field that two people changed at once: what I typed, what somebody saved meanwhile, what
/// stood there before. Inline, beside the field; nothing is lost until one of the three is chosen.
class ConflictPanel : public QFrame
{
    Q_OBJECT
public:
    enum class Choice { Mine, Theirs, Original };

    struct Texts {
        QString mine;
        QString theirs;
        QString original;
        QString who; ///< who saved meanwhile; empty = not known
    };
    ConflictPanel(const Texts &texts, QWidget *parent = nullptr);

signals:
    void chosen(kartoteka::ConflictPanel::Choice choice);
    void postponed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRadioButton *option(const QString &name, const QString &caption, const QString &text);
    void accept();

    QRadioButton *m_mine;
    QRadioButton *m_theirs;
    QRadioButton *m_original;
};

} // namespace kartoteka
