#include "widgets/emptystate.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace kartoteka
{

namespace
{

constexpr QSize kPictureSize(64, 52);
constexpr int kGap = 14;
constexpr int kAboveMiddle = 20;
constexpr int kWidestSentence = 480;

void follow(QPushButton *button, const QAction *action)
{
    button->setText(action->text());
    button->setIcon(action->icon());
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    button->setVisible(action->isVisible());
}

} // namespace

EmptyState::EmptyState(const QString &picture, QWidget *parent)
    : QWidget(parent)
    , m_pictureName(picture)
    , m_picture(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(kWidestSentence);
    m_picture->setAlignment(Qt::AlignCenter);
    m_buttons->setSpacing(8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24 + 2 * kAboveMiddle);
    layout->setSpacing(kGap);
    layout->addStretch();
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    // Not aligned by the layout: a wrapping label would be given its smallest width.
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_sentence, 100);
    line->addStretch(1);
    layout->addLayout(line);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();
    dress();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setActions(QAction *primary, QAction *secondary)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addButton(primary, true);
    addButton(secondary, false);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
    QWidget::changeEvent(event);
}

void EmptyState::addButton(QAction *action, bool isPrimary)
{
    if (!action)
        return;
    auto *button = new QPushButton(this);
    button->setObjectName(isPrimary ? QStringLiteral("primary") : QStringLiteral("secondary"));
    button->setProperty("primary", isPrimary);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    follow(button, action);
    connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
    connect(action, &QObject::destroyed, button, &QObject::deleteLater);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

void EmptyState::dress()
{
    m_picture->setPixmap(icon(m_pictureName, Token::Disabled)
                             .pixmap(kPictureSize, devicePixelRatioF(), QIcon::Normal));
}

} // namespace kartoteka
