#include "widgets/theme.h"

#include "widgets/housestyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace kartoteka
{

namespace
{

struct TokenColors {
    Token token;
    QRgb light;
    QRgb dark;
};

/// In the order of the enumeration.
constexpr TokenColors kTokens[] = {
    {Token::Window, 0xF6F7F9, 0x1C1F24},
    {Token::Surface, 0xFFFFFF, 0x23272E},
    {Token::Raised, 0xFFFFFF, 0x2B3038},
    {Token::Hairline, 0xDDE1E6, 0x373D47},
    {Token::StrongHairline, 0xB9C0C9, 0x4C545F},
    {Token::Text, 0x1B1F24, 0xE7EAEE},
    {Token::Muted, 0x5B6570, 0xA3ADB8},
    {Token::Disabled, 0x9AA3AD, 0x6B7480},
    {Token::Accent, 0x1F6FEB, 0x5A9BFF},
    {Token::AccentSoft, 0xDCE9FD, 0x24405F},
    {Token::AccentInk, 0x1A5FCA, 0x82B4FF},
    {Token::OnAccent, 0xFFFFFF, 0x10192A},
    {Token::Green, 0x1A7F4B, 0x4CC38A},
    {Token::GreenSoft, 0xDDF3E6, 0x1D3B2D},
    {Token::GreenInk, 0x18764A, 0x4CC38A},
    {Token::Amber, 0x9A6700, 0xE0A93B},
    {Token::AmberSoft, 0xFCEFC9, 0x453817},
    // A little darker than its soft ground needs, so that a selected row can carry it as well.
    {Token::AmberInk, 0x8D5E00, 0xE0A93B},
    {Token::Red, 0xC4321F, 0xFF7B6B},
    {Token::RedSoft, 0xFBE1DD, 0x4A2622},
    {Token::RedInk, 0xB92E1C, 0xFF8C7E},
    {Token::Violet, 0x7B4FD0, 0xB79BFF},
    {Token::VioletSoft, 0xECE5F9, 0x3A3157},
    {Token::VioletInk, 0x7448C9, 0xB79BFF},
    {Token::Teal, 0x12A594, 0x5FD6C8},
    {Token::TealSoft, 0xD8F1EE, 0x1B3F3C},
    {Token::TealInk, 0x0A7266, 0x5FD6C8},
    {Token::NeutralChip, 0xEDEFF2, 0x31363F},
    {Token::Hover, 0xEBEEF2, 0x2E343D},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < std::size(kTokens); ++i) {
        if (kTokens[i].token != static_cast<Token>(i))
            return false;
    }
    return std::size(kTokens) == static_cast<size_t>(Token::Hover) + 1;
}
static_assert(isInOrder());

QColor colorOf(Token token, bool dark)
{
    const TokenColors &colors = kTokens[static_cast<size_t>(token)];
    return QColor::fromRgb(dark ? colors.dark : colors.light);
}

struct RoleToken {
    QPalette::ColorRole role;
    Token token;
};

// Light to Shadow are what 3-D edges are made of; here they are hairlines.
constexpr RoleToken kGroundRoles[] = {
    {QPalette::Window, Token::Window},        {QPalette::Base, Token::Surface},
    {QPalette::AlternateBase, Token::Window}, {QPalette::Button, Token::Surface},
    {QPalette::ToolTipBase, Token::Raised},   {QPalette::Light, Token::Surface},
    {QPalette::Midlight, Token::Hairline},    {QPalette::Mid, Token::StrongHairline},
    {QPalette::Dark, Token::StrongHairline},  {QPalette::Shadow, Token::StrongHairline},
    {QPalette::Highlight, Token::AccentSoft},
};
constexpr RoleToken kTextRoles[] = {
    {QPalette::WindowText, Token::Text},       {QPalette::Text, Token::Text},
    {QPalette::ButtonText, Token::Text},       {QPalette::ToolTipText, Token::Text},
    {QPalette::HighlightedText, Token::Text},  {QPalette::BrightText, Token::Red},
    {QPalette::Link, Token::Accent},           {QPalette::LinkVisited, Token::Accent},
    {QPalette::PlaceholderText, Token::Muted},
};

// Their digits are of one width, which Qt 6.4 cannot ask of other fonts.
const QStringList &tabularFamilies()
{
    static const QStringList families{QStringLiteral("Open Sans"), QStringLiteral("Roboto"),
                                      QStringLiteral("Noto Sans"), QStringLiteral("PT Sans")};
    return families;
}

QString firstInstalledFamily()
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : tabularFamilies()) {
        if (installed.contains(family))
            return family;
    }
    return {};
}

/// Where no desktop says what its font is, fontconfig falls back to one of these.
bool isPoor(const QFont &font)
{
    static const QStringList families{
        QStringLiteral("DejaVu Sans"), QStringLiteral("Bitstream Vera Sans"),
        QStringLiteral("Nimbus Sans"), QStringLiteral("Liberation Sans"),
        QStringLiteral("FreeSans"),    QStringLiteral("Sans"),
        QStringLiteral("Sans Serif"),  QStringLiteral("Fixed")};
    return families.contains(QFontInfo(font).family(), Qt::CaseInsensitive);
}

QFont applicationFont(int pixelSize)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    if (isPoor(font)) {
        const QString better = firstInstalledFamily();
        if (!better.isEmpty())
            font.setFamilies({better});
    }
#endif
    font.setPixelSize(pixelSize);
    font.setWeight(QFont::Normal);
    return font;
}

int pixelSizeOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    const QString digits = QStringLiteral("123456789");
    return std::all_of(digits.begin(), digits.end(), [&](QChar digit) {
        return qAbs(metrics.horizontalAdvance(digit) - width) < 0.05;
    });
}

} // namespace

QColor color(Token token, const QPalette &palette)
{
    return colorOf(token, isDark(palette));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

QPalette paletteOf(bool dark)
{
    QPalette palette;
    for (const RoleToken &entry : kGroundRoles)
        palette.setColor(QPalette::All, entry.role, colorOf(entry.token, dark));
    for (const RoleToken &entry : kTextRoles) {
        palette.setColor(QPalette::All, entry.role, colorOf(entry.token, dark));
        palette.setColor(QPalette::Disabled, entry.role, colorOf(Token::Disabled, dark));
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, colorOf(Token::Window, dark));
    palette.setColor(QPalette::Disabled, QPalette::Button, colorOf(Token::Window, dark));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colorOf(Token::NeutralChip, dark));
    return palette;
}

void applyLook(QApplication &application, const Look &look)
{
    const auto *before = qobject_cast<const HouseStyle *>(QApplication::style());
    const bool isSystemDark = before ? before->isSystemDark() : isDark(QApplication::palette());
    auto *style = new HouseStyle(look, isSystemDark);
    const QPalette palette = paletteOf(style->isDark());
    // The palette first: a style that is new asks for it while it polishes the widgets.
    QApplication::setPalette(palette);
    application.setFont(applicationFont(look.fontSize));
    application.setStyle(style);
    QToolTip::setPalette(palette);
    QToolTip::setFont(textFont(application.font(), TextSize::Caption));
}

QFont textFont(const QFont &base, TextSize size, bool isStrong)
{
    const int row = pixelSizeOf(base);
    int pixels = row;
    switch (size) {
    case TextSize::Caption:
        pixels = std::max(11, row * 11 / 13);
        break;
    case TextSize::Row:
        break;
    case TextSize::Section:
        pixels = row * 15 / 13;
        break;
    case TextSize::Title:
        pixels = row * 20 / 13;
        break;
    }
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont figureFont(const QFont &base)
{
    if (hasTabularDigits(base))
        return base;
    const QString family = firstInstalledFamily();
    if (family.isEmpty())
        return base;
    QFont font = base;
    font.setFamilies({family});
    return font;
}

int rowHeight(const QWidget *widget)
{
    const auto metric = static_cast<QStyle::PixelMetric>(HouseStyle::PM_RowHeight);
    const int height = widget->style()->pixelMetric(metric, nullptr, widget);
    // Another style than ours does not know the metric.
    return height > 0 ? height : 26;
}

} // namespace kartoteka
