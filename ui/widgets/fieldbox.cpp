#include "widgets/fieldbox.h"

#include "widgets/chip.h"
#include "widgets/plaintip.h"
#include "widgets/spokenrole.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace kartoteka
{

namespace
{

constexpr int kMargin = 6; ///< between the hairline and the text
constexpr int kCaptionHeight = 14;
constexpr int kValueHeight = 20;
constexpr int kRowHeight = 28;
constexpr int kLabelWidth = 124;
constexpr int kMostLines = 6;
/// What is painted of a value; no width shows more.
constexpr int kLongestPainted = 1500;

} // namespace

FieldBox::FieldBox(FieldView &view, FieldView::Caption caption)
    : QWidget(&view)
    , m_view(view)
    , m_captionPlace(caption)
{
    setObjectName(QStringLiteral("value_") + view.field().key);
    speakAs(*this, QAccessible::Button, [this] { m_view.startEdit(); });
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fit();
}

void FieldBox::setCaption(const QString &caption)
{
    m_caption = caption;
    describe();
}

void FieldBox::setText(const QString &text, bool isLong)
{
    m_text = text;
    m_isLong = isLong;
    fit();
    describe();
}

void FieldBox::setChips(const QStringList &chips)
{
    m_chips = chips;
    update();
}

void FieldBox::setLink(const QUrl &link)
{
    m_link = link;
    update();
}

void FieldBox::describe()
{
    setAccessibleName(m_caption);
    const QString lines = m_text.left(kLongestPainted);
    setAccessibleDescription(m_mark.isEmpty() ? lines : QString(lines + u' ' + m_mark));
    const auto isWider = [this](const QString &text, const QRect &place) {
        return fontMetrics().horizontalAdvance(text) > place.width();
    };
    QStringList tips;
    const bool isAbove = m_captionPlace == FieldView::Caption::Above;
    const QFontMetrics caption(isAbove ? textFont(font(), TextSize::Caption) : font());
    if (m_captionPlace != FieldView::Caption::None &&
        caption.horizontalAdvance(m_caption) > captionPlace().width())
        tips << m_caption;
    if (isWider(lines.isEmpty() ? emptyText() : lines.simplified(), valuePlace()))
        tips << (lines.isEmpty() ? emptyText() : lines);
    if (!m_mark.isEmpty())
        tips << m_mark;
    setToolTip(tips.isEmpty() ? QString() : plainToolTip(tips.join(u'\n')));
    update();
}

void FieldBox::place(FieldEditor *editor)
{
    m_editor = editor;
    if (editor) {
        editor->setParent(this);
        editor->show();
        // The keyboard goes to the editor; the box itself is a stop again afterwards.
        setFocusPolicy(Qt::NoFocus);
    } else {
        setFocusPolicy(Qt::StrongFocus);
    }
    fit();
    update();
}

bool FieldBox::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit(); // the editor shows more than before
    return QWidget::event(event);
}

QRect FieldBox::captionPlace() const
{
    if (m_captionPlace == FieldView::Caption::Above)
        return QRect(kMargin, 0, width() - 2 * kMargin, kCaptionHeight);
    if (m_captionPlace == FieldView::Caption::None)
        return {};
    return QRect(kMargin, 0, kLabelWidth - kMargin, kRowHeight);
}

QRect FieldBox::valuePlace() const
{
    if (m_captionPlace == FieldView::Caption::Above)
        return QRect(kMargin, kCaptionHeight, width() - 2 * kMargin, height() - kCaptionHeight);
    if (m_captionPlace == FieldView::Caption::None)
        return QRect(kMargin, 0, width() - 2 * kMargin, height());
    return QRect(kLabelWidth + kMargin, 0, width() - kLabelWidth - 2 * kMargin, height());
}

void FieldBox::fit()
{
    const int head = m_captionPlace == FieldView::Caption::Above ? kCaptionHeight : 0;
    int value = kValueHeight;
    if (m_captionPlace == FieldView::Caption::Left)
        value = kRowHeight;
    value = std::max(value, fontMetrics().height() + 2);
    if (m_editor) {
        value = std::max(value, m_editor->minimumSizeHint().height());
        if (m_editor->sizeHint().height() > 2 * kRowHeight)
            value = m_editor->sizeHint().height();
    } else if (m_isLong && !m_text.isEmpty()) {
        const QRect room(0, 0, std::max(40, valuePlace().width()), 100000);
        const int wanted = fontMetrics()
                               .boundingRect(room, Qt::TextWordWrap, m_text.left(kLongestPainted))
                               .height();
        value = std::max(value, std::min(wanted + 4, kMostLines * fontMetrics().height() + 4));
    }
    if (height() != head + value || minimumHeight() != head + value)
        setFixedHeight(head + value);
    if (m_editor)
        m_editor->setGeometry(valuePlace().adjusted(-2, 0, 4, 0));
}

void FieldBox::resizeEvent(QResizeEvent *)
{
    fit();
    describe(); // what is cut, and told by the tool tip, depends on the width
}

bool FieldBox::isOnLink(const QPoint &position) const
{
    if (m_link.isEmpty() || m_editor)
        return false;
    QRect place = valuePlace();
    place.setWidth(std::min(place.width(), fontMetrics().horizontalAdvance(m_text)));
    return place.contains(position);
}

void FieldBox::paintValue(QPainter &painter) const
{
    const QRect place = valuePlace();
    if (!m_chips.isEmpty()) {
        int x = place.left();
        for (const QString &chip : m_chips) {
            const int width = std::min(chipWidth(font(), chip), place.right() - x);
            if (width < 16)
                break;
            painter.save();
            paintChip(painter, QRect(x, place.top(), width, place.height()), chip,
                      ChipColor::Neutral, palette());
            painter.restore();
            x += width + 4;
        }
        return;
    }
    const bool isEmpty = m_text.isEmpty();
    painter.setPen(color(isEmpty            ? Token::Disabled
                         : m_link.isEmpty() ? Token::Text
                                            : Token::Accent,
                         palette()));
    const QString shown = m_text.left(kLongestPainted);
    if (m_isLong && !isEmpty) {
        painter.drawText(place, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, shown);
        return;
    }
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(isEmpty ? emptyText() : shown.simplified(),
                                              Qt::ElideRight, place.width()));
}

/// What stands where there is no value: a dash beside the caption, or the caption itself.
QString FieldBox::emptyText() const
{
    return m_captionPlace == FieldView::Caption::None ? m_caption : QStringLiteral("—");
}

void FieldBox::setMark(const QString &tip)
{
    if (m_mark == tip)
        return;
    m_mark = tip;
    describe();
}

void FieldBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect frame = valuePlace().adjusted(-kMargin, 0, kMargin, 0);
    if (isMarked() && !m_editor) {
        painter.fillRect(frame, color(Token::AmberSoft, palette()));
        painter.fillRect(QRect(frame.left(), frame.top(), 2, frame.height()),
                         color(Token::Amber, palette()));
    }
    if (m_editor || hasFocus() || (underMouse() && isEnabled())) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(
            color(m_editor || hasFocus() ? Token::Accent : Token::StrongHairline, palette()));
        painter.setBrush(m_editor ? QBrush(color(Token::Surface, palette())) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const bool isAbove = m_captionPlace == FieldView::Caption::Above;
    painter.setPen(color(Token::Muted, palette()));
    painter.setFont(isAbove ? textFont(font(), TextSize::Caption) : font());
    if (m_captionPlace != FieldView::Caption::None)
        painter.drawText(
            captionPlace(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, captionPlace().width()));
    painter.setFont(font());
    if (!m_editor)
        paintValue(painter);
}

void FieldBox::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    setMark(QString());
    if (isOnLink(event->pos()))
        emit m_view.linkActivated(m_link);
    else
        m_view.startEdit();
}

void FieldBox::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(isOnLink(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FieldBox::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_text);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
    case Qt::Key_Space:
        m_view.startEdit();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FieldBox::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_link.isEmpty())
        menu->addAction(tr("Open"), this, [this] { emit m_view.linkActivated(m_link); });
    menu->addAction(tr("Copy"), this, [this] { QGuiApplication::clipboard()->setText(m_text); })
        ->setEnabled(!m_text.isEmpty());
    menu->addAction(tr("Edit"), this, [this] { m_view.startEdit(); });
    menu->popup(event->globalPos());
}

void FieldBox::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void FieldBox::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FieldBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace kartoteka
