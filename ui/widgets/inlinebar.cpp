#include "widgets/inlinebar.h"

#include "widgets/icons.h"
#include "widgets/plaintip.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace kartoteka
{

namespace
{

/// A sentence is for reading; what is longer (a foreign program's words, a path) is in the tool
/// tip.
constexpr qsizetype kLongestText = 600;

struct SeverityLook {
    QLatin1String icon;
    Token ground;
    Token ink;
    Token sign;
};

SeverityLook lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return {QLatin1String("info"), Token::AccentSoft, Token::AccentInk, Token::AccentInk};
    case Severity::Success:
        return {QLatin1String("check"), Token::GreenSoft, Token::GreenInk, Token::GreenInk};
    case Severity::Warning:
        return {QLatin1String("warning"), Token::AmberSoft, Token::AmberInk, Token::AmberInk};
    case Severity::Error:
        return {QLatin1String("error-circle"), Token::RedSoft, Token::RedInk, Token::RedInk};
    }
    return {QLatin1String("info"), Token::AccentSoft, Token::AccentInk, Token::AccentInk};
}

QString shortened(const QString &text)
{
    return text.size() <= kLongestText ? text : text.left(kLongestText) + QChar(u'…');
}

} // namespace

InlineBar::InlineBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("text"));
    // Names of files and firms come from outside: never markup.
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_text->setMinimumWidth(80);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(QStringLiteral("close"), Token::Muted));
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    m_actions->setSpacing(4);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_actions);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_sign->setContentsMargins(0, 5, 0, 5);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    // The cache of interfaces owns it and drops it with the widget.
    QAccessible::registerAccessibleInterface(
        new QAccessibleWidget(this, QAccessible::AlertMessage));
    hide();
}

void InlineBar::say(Severity severity, const Message &message)
{
    removeActions();
    m_severity = severity;
    m_message = message;
    m_error.reset();
    present();
}

void InlineBar::say(const Error &error)
{
    removeActions();
    m_severity = Severity::Error;
    m_message.reset();
    m_error = error;
    present();
}

void InlineBar::clear()
{
    removeActions();
    m_message.reset();
    m_error.reset();
    m_text->clear();
    hide();
}

void InlineBar::offer(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("bar_") + action->objectName());
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_actions->addWidget(button);
    // A layout shows what joins it only when the event loop comes round.
    button->show();
}

QString InlineBar::text() const
{
    return m_text->text();
}

void InlineBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && (m_message || m_error))
        present();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
    QFrame::changeEvent(event);
}

void InlineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const SeverityLook look = lookOf(m_severity);
    painter.fillRect(rect(), color(look.ground, palette()));
    painter.fillRect(rect().adjusted(0, height() - 1, 0, 0), color(Token::Hairline, palette()));
}

void InlineBar::present()
{
    const QString full = m_error ? m_error->translated() : m_message->translated();
    m_text->setText(shortened(full));
    QString tip = full.size() > kLongestText ? full : QString();
    if (m_error && !m_error->detail().isEmpty())
        tip = m_error->detail();
    m_text->setToolTip(plainToolTip(tip));
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(m_close->accessibleName());
    setAccessibleName(m_text->text());
    dress();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineBar::dress()
{
    const SeverityLook look = lookOf(m_severity);
    m_sign->setPixmap(
        icon(look.icon, look.sign).pixmap(QSize(16, 16), devicePixelRatioF(), QIcon::Normal));
    // Set only when it differs: setting it is itself a change of the palette.
    QPalette words = m_text->palette();
    const QColor ink = color(look.ink, palette());
    if (words.color(QPalette::WindowText) != ink) {
        words.setColor(QPalette::WindowText, ink);
        m_text->setPalette(words);
    }
}

void InlineBar::removeActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        // The button may be the one that was pressed just now.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace kartoteka
