#include "views/imports/stepbar.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace kartoteka
{

namespace
{
constexpr int kHeight = 40;
constexpr int kSide = 20;
constexpr int kDisc = 20;
constexpr int kDiscGap = 7;
constexpr int kStepGap = 66;
constexpr int kDash = 22;
} // namespace

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StepBar::sizeHint() const
{
    return {600, kHeight};
}

void StepBar::setSteps(const QStringList &steps)
{
    m_steps = steps;
    describe();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    m_reachable = std::max(m_reachable, step);
    describe();
}

void StepBar::setSummary(const QString &summary)
{
    m_summary = summary;
    update();
}

void StepBar::describe()
{
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(m_current + 1)
                          .arg(m_steps.size())
                          .arg(m_steps.value(m_current)));
    update();
}

/// Widths as if every name were strong, so that nothing moves from step to step.
QRect StepBar::rectOf(int step) const
{
    const QFontMetrics metrics(textFont(font(), TextSize::Row, true));
    int x = kSide;
    for (int i = 0; i < step; ++i)
        x += kDisc + kDiscGap + metrics.horizontalAdvance(m_steps[i]) + kStepGap;
    return {x, 0, kDisc + kDiscGap + metrics.horizontalAdvance(m_steps[step]), height()};
}

void StepBar::paintStep(QPainter &painter, int step) const
{
    const QRect place = rectOf(step);
    const QRectF disc(place.x() + 0.5, (height() - kDisc) / 2 + 0.5, kDisc - 1, kDisc - 1);
    const bool isCurrent = step == m_current;
    const bool isDone = step < m_current;
    const Token edge = isCurrent ? Token::Accent : isDone ? Token::Green : Token::StrongHairline;
    painter.setPen(QPen(color(edge, palette()), isDone ? 1.5 : 1));
    painter.setBrush(isCurrent ? QBrush(color(Token::Accent, palette())) : QBrush(Qt::NoBrush));
    painter.drawEllipse(disc);
    if (isDone) {
        paintIcon(painter, disc.toRect().adjusted(3, 3, -3, -3), QStringLiteral("check"),
                  color(Token::Green, palette()));
    } else {
        painter.setFont(textFont(font(), TextSize::Caption, true));
        painter.setPen(color(isCurrent ? Token::OnAccent : Token::Muted, palette()));
        painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
    }
    painter.setFont(textFont(font(), TextSize::Row, isCurrent));
    painter.setPen(color(isCurrent ? Token::Text : Token::Muted, palette()));
    painter.drawText(place.adjusted(kDisc + kDiscGap, 0, kStepGap, 0), Qt::AlignVCenter,
                     m_steps[step]);
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface, palette()));
    painter.fillRect(0, height() - 1, width(), 1, color(Token::Hairline, palette()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < m_steps.size(); ++step) {
        paintStep(painter, step);
        if (step + 1 < m_steps.size())
            painter.fillRect(rectOf(step).right() + (kStepGap - kDash) / 2, height() / 2, kDash, 1,
                             color(Token::Hairline, palette()));
    }
    const int begin = m_steps.isEmpty() ? 0 : rectOf(static_cast<int>(m_steps.size()) - 1).right();
    const QRect rest(begin + kSide, 0, width() - begin - 2 * kSide, height());
    painter.setFont(textFont(font(), TextSize::Row));
    painter.setPen(color(Token::Muted, palette()));
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_summary, Qt::ElideMiddle, rest.width()));
}

void StepBar::mousePressEvent(QMouseEvent *event)
{
    for (int step = 0; step < m_steps.size() && step <= m_reachable; ++step)
        if (rectOf(step).contains(event->position().toPoint()))
            emit stepClicked(step);
}

} // namespace kartoteka
