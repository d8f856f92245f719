#include "shell/tour.h"

#include "shell/actions.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace kartoteka
{

namespace
{

constexpr int kWidth = 320;
constexpr int kGap = 10; // between the bubble and what it points at
constexpr int kRadius = 6;

} // namespace

const std::vector<TourStep> &tourTable()
{
    static const std::vector<TourStep> table = {
        {"sections", QT_TRANSLATE_NOOP("Tour", "Sections"),
         QT_TRANSLATE_NOOP("Tour", "Everything the file holds: firms, people, the recycle bin, "
                                   "imports. %1 opens the first one."),
         "view.organizations"},
        {"table_organizations", QT_TRANSLATE_NOOP("Tour", "The list"),
         QT_TRANSLATE_NOOP("Tour", "One row, one client. Walk with the arrow keys; Enter opens the "
                                   "card in a tab."),
         ""},
        {"listFilter", QT_TRANSLATE_NOOP("Tour", "Filter"),
         QT_TRANSLATE_NOOP("Tour", "Type a few letters, in any alphabet, and the list narrows at "
                                   "once. %1 comes here from anywhere."),
         "view.find"},
        {"dock_card", QT_TRANSLATE_NOOP("Tour", "The card"),
         QT_TRANSLATE_NOOP("Tour", "All about the client of the row: contacts, people, files, what "
                                   "happened. Click a value to change it, or press %1."),
         "edit.field"},
        {"createButton", QT_TRANSLATE_NOOP("Tour", "New clients"),
         QT_TRANSLATE_NOOP("Tour", "%1 adds a firm or a person, and warns of cards that look the "
                                   "same while you type."),
         "record.new"},
        {"globalSearch", QT_TRANSLATE_NOOP("Tour", "Search everything"),
         QT_TRANSLATE_NOOP("Tour", "A name, a phone, a tax number, a word of a note: %1 finds the "
                                   "card."),
         "search.everything"},
        {"tool_edit.undo", QT_TRANSLATE_NOOP("Tour", "Nothing is lost"),
         QT_TRANSLATE_NOOP("Tour", "%1 takes back every step, also a deletion or a whole import, "
                                   "and also after a restart."),
         "edit.undo"},
        {"menuBar", QT_TRANSLATE_NOOP("Tour", "Commands and help"),
         QT_TRANSLATE_NOOP("Tour",
                           "Every command stands in the menus with its keys; %1 finds one by "
                           "a few letters. This tour and the tutorial are in the Help menu."),
         "tools.palette"},
    };
    return table;
}

/// The frame around what the step points at; clicks go through it.
class Tour::Spot : public QWidget
{
public:
    explicit Spot(QWidget *window)
        : QWidget(window)
    {
        setObjectName(QStringLiteral("tourSpot"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Token::Accent, palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

Tour::Tour(const Actions &actions, QWidget *window)
    : QFrame(window)
    , m_actions(actions)
    , m_spot(new Spot(window))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_count(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("tour"));
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(kWidth);
    m_title->setObjectName(QStringLiteral("tourTitle"));
    m_text->setObjectName(QStringLiteral("tourText"));
    m_text->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("tourCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_next->setProperty("primary", true);
    m_close->setObjectName(QStringLiteral("tourClose"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_close, &QPushButton::clicked, this, &Tour::end);
    for (QPushButton *button : {m_back, m_next, m_close})
        button->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

QWidget *Tour::targetOf(int step) const
{
    const QString name = QString::fromLatin1(tourTable()[static_cast<size_t>(step)].target);
    for (QWidget *widget : window()->findChildren<QWidget *>(name)) {
        if (!widget->isVisible() || widget->window() != window())
            continue;
        // What stands behind another dock is visible to Qt, beside the window.
        const QRect place(widget->mapTo(window(), QPoint()), widget->size());
        if (place.intersects(window()->rect()))
            return widget;
    }
    return nullptr;
}

int Tour::neighbor(int step, int direction) const
{
    const int count = static_cast<int>(tourTable().size());
    for (int place = step + direction; place >= 0 && place < count; place += direction) {
        if (targetOf(place))
            return place;
    }
    return -1;
}

void Tour::start()
{
    const int first = neighbor(-1, 1);
    if (first < 0)
        return;
    if (!isRunning())
        m_focusBefore = QApplication::focusWidget();
    m_step = first;
    showStep();
}

void Tour::go(int direction)
{
    const int next = neighbor(m_step, direction);
    if (next < 0)
        return direction > 0 ? end() : void();
    m_step = next;
    showStep();
}

void Tour::end()
{
    if (!isRunning())
        return;
    m_step = -1;
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = nullptr;
    m_spot->hide();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void Tour::showStep()
{
    const TourStep &step = tourTable()[static_cast<size_t>(m_step)];
    const auto text = [](const char *source) {
        return QCoreApplication::translate("Tour", source);
    };
    QString sentence = text(step.text);
    if (*step.action) {
        const QList<QKeySequence> keys = m_actions.shortcuts(QString::fromLatin1(step.action));
        sentence =
            sentence.arg(keys.isEmpty() ? Actions::plainText(QString::fromLatin1(step.action))
                                        : keys.constFirst().toString(QKeySequence::NativeText));
    }
    m_title->setFont(textFont(font(), TextSize::Section, true));
    m_title->setText(text(step.title));
    m_text->setText(sentence);
    int place = 0;
    int count = 0;
    for (int other = 0; other < static_cast<int>(tourTable().size()); ++other) {
        const bool isThere = other == m_step || targetOf(other);
        count += isThere ? 1 : 0;
        place += isThere && other <= m_step ? 1 : 0;
    }
    m_count->setText(tr("%1 of %2").arg(place).arg(count));
    m_back->setText(tr("Back"));
    m_back->setEnabled(neighbor(m_step, -1) >= 0);
    m_next->setText(neighbor(m_step, 1) >= 0 ? tr("Next") : tr("Done"));
    m_close->setText(tr("Close"));
    setAccessibleName(tr("Guided tour: %1").arg(m_title->text()));
    setAccessibleDescription(sentence);
    m_next->setAccessibleDescription(m_title->text() + QStringLiteral(". ") + sentence);
    followTarget();
    show();
    m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void Tour::followTarget()
{
    QWidget *target = targetOf(m_step);
    if (m_target != target) {
        if (m_target)
            m_target->removeEventFilter(this);
        m_target = target;
        if (m_target)
            m_target->installEventFilter(this);
    }
    place();
}

void Tour::place()
{
    if (!m_target)
        return;
    const QWidget *whole = window();
    const QRect around(m_target->mapTo(whole, QPoint()), m_target->size());
    m_spot->setGeometry(around.adjusted(-2, -2, 2, 2).intersected(whole->rect()));
    m_spot->show();
    m_spot->raise();
    resize(kWidth, layout()->heightForWidth(kWidth) > 0 ? layout()->heightForWidth(kWidth)
                                                        : sizeHint().height());
    const QRect room = whole->rect().adjusted(kGap, kGap, -kGap, -kGap);
    const auto within = [&](const QPoint &corner) {
        return QPoint(
            std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())),
            std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    };
    // Beside it where there is room, else over its lower corner.
    const QPoint places[] = {{around.left(), around.bottom() + kGap},
                             {around.right() + kGap, around.top()},
                             {around.left() - kGap - width(), around.top()},
                             {around.left(), around.top() - kGap - height()}};
    QPoint best = within({around.right() - width() - kGap, around.bottom() - height() - kGap});
    for (const QPoint &corner : places) {
        if (!QRect(within(corner), size()).intersects(around)) {
            best = within(corner);
            break;
        }
    }
    move(best);
    raise();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (!isRunning())
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        // The buttons take the arrows for themselves.
        if (watched->parent() == this) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Left || key == Qt::Key_Right) {
                keyPressEvent(static_cast<QKeyEvent *>(event));
                return true;
            }
        }
        return false;
    case QEvent::Resize:
    case QEvent::Move:
        if (watched == m_target || watched == window())
            place();
        return false;
    case QEvent::Hide:
        // What it points at is gone: on to the next, once whoever hides it is done.
        if (watched == m_target)
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (isRunning() && !targetOf(m_step))
                        go(1);
                },
                Qt::QueuedConnection);
        return false;
    default:
        return false;
    }
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget()))
            return button->click();
        [[fallthrough]];
    case Qt::Key_Right:
        return go(1);
    case Qt::Key_Left:
        return go(-1);
    case Qt::Key_Escape:
        return end();
    default:
        QFrame::keyPressEvent(event);
    }
}

void Tour::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const bool isNew = event->type() == QEvent::LanguageChange ||
                       event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isNew && isRunning())
        showStep();
}

void Tour::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::StrongHairline, palette()));
    painter.setBrush(color(Token::Raised, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Accent, palette()));
    painter.drawRoundedRect(QRectF(0, kRadius, 3, height() - 2 * kRadius), 1.5, 1.5);
}

} // namespace kartoteka
