#include "views/imports/rehearsalbar.h"

#include "views/imports/importdelegates.h"
#include "widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace kartoteka
{

namespace
{
constexpr int kHeight = 50;
constexpr int kSide = 20;
constexpr int kBar = 8;
constexpr std::array kOutcomes{RowOutcome::New, RowOutcome::Updated, RowOutcome::Duplicate,
                               RowOutcome::Failed};
constexpr std::array kNames{"importNew", "importUpdated", "importDuplicates", "importErrors"};

/// A number in strong type with its word: what a tool button cannot mix by itself.
class CountButton : public QToolButton
{
public:
    CountButton(RowOutcome outcome, QWidget *parent)
        : QToolButton(parent)
        , m_look(lookOf(outcome))
    {
        setCheckable(true);
        setAutoRaise(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

    void setCount(const QString &count, const QString &word)
    {
        m_count = count;
        m_word = word;
        setAccessibleName(count + u' ' + word);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics strong(textFont(font(), TextSize::Section, true));
        const QFontMetrics plain(textFont(font(), TextSize::Row));
        return {16 + 10 + strong.horizontalAdvance(m_count) + 6 + plain.horizontalAdvance(m_word) +
                    20,
                30};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(color(Token::Accent, palette())) : QPen(Qt::NoPen));
            painter.setBrush(color(isChecked() ? Token::AccentSoft : Token::Hover, palette()));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        QRect place = rect().adjusted(10, 0, -10, 0);
        paintIcon(painter, QRect(place.left(), place.top(), 16, place.height()), m_look.icon,
                  color(m_look.ink, palette()));
        place.setLeft(place.left() + 26);
        painter.setFont(textFont(font(), TextSize::Section, true));
        painter.setPen(color(isEnabled() ? Token::Text : Token::Disabled, palette()));
        painter.drawText(place, Qt::AlignVCenter, m_count);
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(m_count) + 6);
        painter.setFont(textFont(font(), TextSize::Row));
        painter.setPen(color(isEnabled() ? Token::Muted : Token::Disabled, palette()));
        painter.drawText(place, Qt::AlignVCenter, m_word);
    }

private:
    OutcomeLook m_look;
    QString m_count;
    QString m_word;
};
} // namespace

RehearsalBar::RehearsalBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_bar(new QWidget(this))
{
    setFixedHeight(kHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSide, 1, kSide - 10, 0);
    layout->setSpacing(4);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addStretch();
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    titles->addStretch();
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    layout->addLayout(titles);
    layout->addSpacing(24);
    m_bar->setMinimumWidth(120);
    layout->addWidget(m_bar, 1);
    layout->addSpacing(24);
    for (size_t i = 0; i < kOutcomes.size(); ++i) {
        m_buttons[i] = new CountButton(kOutcomes[i], this);
        m_buttons[i]->setObjectName(QString::fromLatin1(kNames[i]));
        layout->addWidget(m_buttons[i]);
        connect(m_buttons[i], &QToolButton::clicked, this,
                [this, i] { choose(static_cast<int>(i)); });
    }
    dress();
    retranslate();
}

void RehearsalBar::dress()
{
    m_title->setFont(textFont(font(), TextSize::Row, true));
    m_subtitle->setFont(textFont(font(), TextSize::Caption));
}

void RehearsalBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void RehearsalBar::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

qint64 RehearsalBar::countOf(RowOutcome outcome) const
{
    return m_counts[static_cast<size_t>(outcome)];
}

void RehearsalBar::setReport(const std::optional<ImportReport> &report)
{
    m_isKnown = report.has_value();
    if (report)
        m_counts = {report->newCount, report->updatedCount, report->duplicateCount,
                    report->errorCount};
    retranslate();
}

void RehearsalBar::retranslate()
{
    const auto word = [this](RowOutcome outcome) {
        const auto count = static_cast<int>(countOf(outcome));
        switch (outcome) {
        case RowOutcome::New:
            return tr("new", nullptr, count);
        case RowOutcome::Updated:
            return tr("updated", nullptr, count);
        case RowOutcome::Duplicate:
            return tr("duplicate(s)", nullptr, count);
        case RowOutcome::Failed:
            break;
        }
        return tr("error(s)", nullptr, count);
    };
    for (size_t i = 0; i < kOutcomes.size(); ++i) {
        auto *button = static_cast<CountButton *>(m_buttons[i]);
        button->setEnabled(m_isKnown);
        button->setCount(QLocale().toString(m_counts[i]), word(kOutcomes[i]));
        button->setToolTip(tr("Show only these rows"));
    }
    update();
}

void RehearsalBar::choose(int outcome)
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        if (static_cast<int>(i) != outcome)
            m_buttons[i]->setChecked(false);
    emit outcomeChanged();
}

std::optional<RowOutcome> RehearsalBar::outcome() const
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            return kOutcomes[i];
    return std::nullopt;
}

void RehearsalBar::paintBar(QPainter &painter, const QRect &place) const
{
    qint64 total = 0;
    for (const qint64 count : m_counts)
        total += count;
    if (total == 0) {
        painter.fillRect(place, color(Token::Hairline, palette()));
        return;
    }
    painter.setOpacity(m_isKnown ? 1 : 0.4);
    int x = place.left();
    qint64 sum = 0;
    for (const RowOutcome outcome : kOutcomes) {
        if (countOf(outcome) == 0)
            continue;
        sum += countOf(outcome);
        const auto end = place.left() + static_cast<int>(sum * place.width() / total);
        const int width = std::max(3, end - x - 1);
        painter.fillRect(x, place.top(), width, place.height(),
                         color(lookOf(outcome).bar, palette()));
        x += width + 1;
    }
    painter.setOpacity(1);
}

void RehearsalBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Window, palette()));
    painter.fillRect(0, 0, width(), 1, color(Token::Hairline, palette()));
    const QRect place = m_bar->geometry();
    paintBar(painter,
             QRect(place.left(), height() / 2 - kBar / 2, std::min(place.width(), 420), kBar));
}

} // namespace kartoteka
