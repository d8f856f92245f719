#include "widgets/avatar.h"

#include "widgets/chip.h"
#include "widgets/icons.h"
#include "widgets/spokenrole.h"

#include <QPainter>

#include <algorithm>

namespace kartoteka
{

namespace
{

constexpr int kSmallestForTwo = 24;

/// Titles may be very long; initials stand at the beginning.
constexpr qsizetype kLookedAt = 200;

bool isWithoutSpaces(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

/// The words as code points, without what is neither letter nor digit; an apostrophe or a mark
/// inside does not end a word.
std::vector<std::u32string> wordsOf(const QString &title)
{
    const QString composed = title.left(kLookedAt).normalized(QString::NormalizationForm_C);
    std::vector<std::u32string> words;
    bool isInside = false;
    for (const char32_t letter : composed.toStdU32String()) {
        const bool isPart = QChar::isLetterOrNumber(letter);
        if (isPart && !isInside)
            words.emplace_back();
        if (isPart)
            words.back().push_back(letter);
        isInside =
            isPart || (isInside && (QChar::isMark(letter) || letter == U'\'' || letter == U'’'));
    }
    return words;
}

bool isLegalForm(const std::u32string &word)
{
    static const QStringList forms{
        QStringLiteral("ООО"), QStringLiteral("ОАО"), QStringLiteral("ЗАО"),
        QStringLiteral("ПАО"), QStringLiteral("НАО"), QStringLiteral("АО"),
        QStringLiteral("ИП"),  QStringLiteral("ТОО"), QStringLiteral("ЧП")};
    return forms.contains(QString::fromStdU32String(word));
}

QString capital(char32_t letter)
{
    return QString::fromUcs4(&letter, 1).toUpper().at(0).isHighSurrogate()
               ? QString::fromUcs4(&letter, 1).toUpper().left(2)
               : QString::fromUcs4(&letter, 1).toUpper().left(1);
}

ChipColor colorOfId(quint64 id)
{
    constexpr ChipColor colors[] = {ChipColor::Neutral, ChipColor::Accent, ChipColor::Green,
                                    ChipColor::Amber,   ChipColor::Violet, ChipColor::Teal,
                                    ChipColor::Red};
    // Ids of one import follow each other in even steps; the multiplier spreads them (Knuth, The
    // Art of Computer Programming, 6.4: 2^64 divided by the golden ratio).
    const quint64 spread = id * 11400714819323198485ULL;
    return colors[(spread >> 32) % std::size(colors)];
}

} // namespace

QString initialsOf(const QString &title)
{
    const auto words = wordsOf(title);
    if (words.empty())
        return {};
    auto first = std::find_if_not(words.begin(), words.end(), isLegalForm);
    if (first == words.end())
        first = words.begin();
    QString initials = capital(first->front());
    const auto second = std::next(first);
    const bool isOneSign = isWithoutSpaces(first->front());
    if (!isOneSign && second != words.end() && !isWithoutSpaces(second->front()))
        initials += capital(second->front());
    return initials;
}

void paintAvatar(QPainter &painter, const QRect &place, const QString &title, quint64 id,
                 bool isPerson, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const ChipTokens tokens = tokensOf(colorOfId(id));
    const int side = std::min(place.width(), place.height());
    QRect square(0, 0, side, side);
    square.moveCenter(place.center());
    const qreal radius = isPerson ? side / 2.0 : 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(tokens.ground, palette));
    painter.drawRoundedRect(square, radius, radius);
    QString initials = initialsOf(title);
    if (initials.isEmpty()) {
        const int inset = side / 5;
        const QString sign = isPerson ? QStringLiteral("person") : QStringLiteral("firm");
        paintIcon(painter, square.adjusted(inset, inset, -inset, -inset), sign,
                  color(tokens.ink, palette));
    } else {
        if (side < kSmallestForTwo)
            initials.truncate(initials.at(0).isHighSurrogate() ? 2 : 1);
        QFont font = textFont(painter.font(), TextSize::Caption, true);
        font.setPixelSize(std::max(11, initials.size() == 1 ? side * 2 / 5 : side * 3 / 8));
        painter.setFont(font);
        painter.setPen(color(tokens.ink, palette));
        painter.drawText(square, Qt::AlignCenter | Qt::TextDontClip, initials);
    }
    painter.restore();
}

Avatar::Avatar(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
    speakAs(*this, QAccessible::Graphic);
}

void Avatar::setRecord(const QString &title, quint64 id, bool isPerson)
{
    m_title = title;
    m_id = id;
    m_isPerson = isPerson;
    setAccessibleName(title);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintAvatar(painter, rect(), m_title, m_id, m_isPerson, palette());
}

} // namespace kartoteka
