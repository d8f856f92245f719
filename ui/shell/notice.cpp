#include "shell/notice.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kartoteka
{

namespace
{
constexpr int kShownMs = 6000;
constexpr int kAboveEdge = 40;
} // namespace

Notice::Notice(QWidget *window)
    : QFrame(window)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(this))
{
    setObjectName(QStringLiteral("notice"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_undo->setObjectName(QStringLiteral("noticeUndo"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(kShownMs);
    connect(&m_leaving, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    window->installEventFilter(this);
    hide();
}

void Notice::show(const QString &text, bool offersUndo)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_undo->setText(tr("Undo"));
    m_undo->setVisible(offersUndo);
    place();
    QFrame::show();
    raise();
    m_leaving.start();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void Notice::place()
{
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - kAboveEdge);
}

bool Notice::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return false;
}

} // namespace kartoteka
