#include "widgets/theme.h"

#include "widgets/housestyle.h"

#include "support/catch.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>
#include <cmath>

using namespace kartoteka;

namespace
{

/// Relative luminance and contrast of WCAG 2.1 (W3C Recommendation, 5 June 2018).
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

struct Pairing {
    Token front;
    Token ground;
    double least;
};

std::vector<Pairing> pairings()
{
    constexpr double text = 4.5;
    constexpr double sign = 3;
    std::vector<Pairing> all{
        {Token::OnAccent, Token::Accent, text},    {Token::AccentInk, Token::AccentSoft, text},
        {Token::GreenInk, Token::GreenSoft, text}, {Token::AmberInk, Token::AmberSoft, text},
        {Token::RedInk, Token::RedSoft, text},     {Token::VioletInk, Token::VioletSoft, text},
        {Token::TealInk, Token::TealSoft, text},   {Token::Muted, Token::NeutralChip, text},
        {Token::Accent, Token::Surface, text},     {Token::Accent, Token::Raised, text},
        {Token::Teal, Token::Surface, sign},       {Token::Teal, Token::Raised, sign},
        {Token::Accent, Token::Window, sign},
    };
    const Token grounds[] = {Token::Window, Token::Surface, Token::Raised, Token::Hover,
                             Token::AccentSoft};
    for (const Token ground : grounds) {
        for (const Token front : {Token::Text, Token::Muted, Token::AccentInk, Token::GreenInk,
                                  Token::AmberInk, Token::RedInk, Token::VioletInk, Token::TealInk})
            all.push_back({front, ground, text});
    }
    for (const Token ground : {Token::Window, Token::Surface, Token::Raised}) {
        for (const Token front : {Token::Green, Token::Amber, Token::Red, Token::Violet})
            all.push_back({front, ground, text});
    }
    return all;
}

QApplication &application()
{
    return *qobject_cast<QApplication *>(QApplication::instance());
}

/// Widgets learn of a new palette by an event that is posted.
void changeLook(const Look &look)
{
    applyLook(application(), look);
    QCoreApplication::sendPostedEvents();
}

} // namespace

TEST_CASE("Everything that is read stands out from its ground in both themes")
{
    for (const bool dark : {false, true}) {
        const QPalette palette = paletteOf(dark);
        for (const Pairing &pair : pairings()) {
            INFO((dark ? "dark " : "light ")
                 << static_cast<int>(pair.front) << " on " << static_cast<int>(pair.ground));
            CHECK(contrast(color(pair.front, palette), color(pair.ground, palette)) >= pair.least);
        }
    }
}

TEST_CASE("The palette's own roles can be read on each other")
{
    for (const bool dark : {false, true}) {
        const QPalette palette = paletteOf(dark);
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> roles[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::Link, QPalette::Base},
            {QPalette::LinkVisited, QPalette::Base}};
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto &[front, ground] : roles) {
                INFO(dark << ' ' << front << " on " << ground);
                CHECK(contrast(palette.color(group, front), palette.color(group, ground)) >= 4.5);
            }
        }
        CHECK(palette.color(QPalette::Disabled, QPalette::Text) == color(Token::Disabled, palette));
    }
}

TEST_CASE("The palette decides between light and dark")
{
    CHECK(isDark(paletteOf(true)));
    CHECK_FALSE(isDark(paletteOf(false)));
    CHECK(color(Token::Surface, paletteOf(true)) == QColor(0x23, 0x27, 0x2E));
    CHECK(color(Token::Surface, paletteOf(false)) == QColor(Qt::white));
}

TEST_CASE("The look changes while the program runs, and the system's theme is not forgotten")
{
    changeLook({ThemeChoice::System});
    const bool isSystemDark = isDark(QApplication::palette());
    QLabel label(QStringLiteral("x"));
    changeLook({isSystemDark ? ThemeChoice::Light : ThemeChoice::Dark});
    CHECK(isDark(QApplication::palette()) != isSystemDark);
    CHECK(isDark(label.palette()) != isSystemDark);
    CHECK(qobject_cast<HouseStyle *>(label.style()));
    changeLook({ThemeChoice::System});
    CHECK(isDark(label.palette()) == isSystemDark);
}

TEST_CASE("Rows are as high as the density says, and grow with the text")
{
    const QWidget widget;
    const auto heightOf = [&](Density density, int fontSize) {
        applyLook(application(), {ThemeChoice::Light, density, fontSize});
        return rowHeight(&widget);
    };
    CHECK(heightOf(Density::Compact, 13) == 22);
    CHECK(heightOf(Density::Normal, 13) == 26);
    CHECK(heightOf(Density::Comfortable, 13) == 32);
    CHECK(heightOf(Density::Compact, 18) >= QFontMetrics(QApplication::font()).height());
    CHECK(heightOf(Density::Compact, 18) > 22);
    CHECK(heightOf(Density::Normal, 13) == 26);
}

TEST_CASE("Controls have the height of the house")
{
    applyLook(application(), {ThemeChoice::Light});
    CHECK(QPushButton(QStringLiteral("Сохранить")).sizeHint().height() == 28);
    CHECK(QLineEdit().sizeHint().height() == 28);
}

TEST_CASE("Sizes of text follow the size of a row, and nothing is below 11 pixels")
{
    applyLook(application(), {ThemeChoice::Light});
    const QFont base = QApplication::font();
    CHECK(textFont(base, TextSize::Caption).pixelSize() == 11);
    CHECK(textFont(base, TextSize::Row).pixelSize() == 13);
    CHECK(textFont(base, TextSize::Section).pixelSize() == 15);
    CHECK(textFont(base, TextSize::Title).pixelSize() == 20);
    CHECK(textFont(base, TextSize::Title, true).weight() == QFont::DemiBold);
    applyLook(application(), {ThemeChoice::Light, Density::Normal, 26});
    CHECK(textFont(QApplication::font(), TextSize::Title).pixelSize() == 40);
    applyLook(application(), {ThemeChoice::Light, Density::Normal, 11});
    CHECK(textFont(QApplication::font(), TextSize::Caption).pixelSize() == 11);
    applyLook(application(), {ThemeChoice::Light});
}

TEST_CASE("Digits of columns are all of one width")
{
    applyLook(application(), {ThemeChoice::Light});
    const QFontMetricsF metrics(figureFont(QApplication::font()));
    for (const QChar digit : QStringLiteral("123456789"))
        CHECK(metrics.horizontalAdvance(digit) == Approx(metrics.horizontalAdvance(u'0')));
}

TEST_CASE("The status bar speaks in captions, also after a change of the look")
{
    applyLook(application(), {ThemeChoice::Light});
    QStatusBar bar;
    bar.ensurePolished();
    CHECK(bar.font().pixelSize() == 11);
    applyLook(application(), {ThemeChoice::Light, Density::Normal, 26});
    bar.ensurePolished();
    CHECK(bar.font().pixelSize() == 22);
    applyLook(application(), {ThemeChoice::Light});
}
