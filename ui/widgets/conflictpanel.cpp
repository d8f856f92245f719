#include "widgets/conflictpanel.h"

#include "widgets/plainlabel.h"
#include "widgets/plaintip.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>

namespace kartoteka
{

namespace
{

constexpr int kLongestShown = 120;

QString shortened(const QString &text)
{
    QString line = text.left(kLongestShown).simplified();
    if (text.size() > kLongestShown)
        line += u'…';
    return line.isEmpty() ? QStringLiteral("—") : asMenuText(line);
}

} // namespace

ConflictPanel::ConflictPanel(const Texts &texts, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("conflict"));
    auto *head = new QLabel(
        texts.who.isEmpty()
            ? tr("Somebody changed this field meanwhile. Which value shall stay?")
            : tr("%1 changed this field meanwhile. Which value shall stay?").arg(texts.who),
        this);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    m_mine = option(QStringLiteral("mine"), tr("Mine: %1"), texts.mine);
    m_theirs = option(QStringLiteral("theirs"), tr("Saved meanwhile: %1"), texts.theirs);
    m_original = option(QStringLiteral("original"), tr("As it was before: %1"), texts.original);
    m_mine->setChecked(true);
    auto *save = new QPushButton(tr("Save this one"), this);
    save->setObjectName(QStringLiteral("resolve"));
    auto *later = new QPushButton(tr("Decide later"), this);
    later->setObjectName(QStringLiteral("postpone"));
    connect(save, &QPushButton::clicked, this, &ConflictPanel::accept);
    connect(later, &QPushButton::clicked, this, &ConflictPanel::postponed);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(head);
    layout->addWidget(m_mine);
    layout->addWidget(m_theirs);
    layout->addWidget(m_original);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(later);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    setAccessibleName(head->text());
}

QRadioButton *ConflictPanel::option(const QString &name, const QString &caption,
                                    const QString &text)
{
    auto *button = new QRadioButton(caption.arg(shortened(text)), this);
    button->setObjectName(name);
    button->setToolTip(plainToolTip(text));
    return button;
}

void ConflictPanel::accept()
{
    emit chosen(m_mine->isChecked()     ? Choice::Mine
                : m_theirs->isChecked() ? Choice::Theirs
                                        : Choice::Original);
}

void ConflictPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else if (event->key() == Qt::Key_Escape)
        emit postponed();
    else
        QFrame::keyPressEvent(event);
}

void ConflictPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::Red, palette()));
    painter.setBrush(color(Token::RedSoft, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace kartoteka
