#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace kartoteka
{

/// The colors of the house. Soft: grounds of chips and marks; Ink: text on the soft ground of the
/// same color, and the color of text on a selected row or under the mouse, where the plain one is
/// too pale to be read. Teal is for signs and grounds, its text is TealInk. A state's color never
/// stands alone, a sign or a word says the same.
enum class Token {
    Window,
    Surface, ///< lists and cards
    Raised,  ///< pop-ups and cards of boards
    Hairline,
    StrongHairline, ///< edges of fields and buttons
    Text,
    Muted,
    Disabled,
    Accent,
    AccentSoft,
    AccentInk,
    OnAccent,
    Green, ///< won, paid, done
    GreenSoft,
    GreenInk,
    Amber, ///< waiting, stalled, due soon
    AmberSoft,
    AmberInk,
    Red, ///< overdue, lost, conflict
    RedSoft,
    RedInk,
    Violet, ///< XYZ, forecasts
    VioletSoft,
    VioletInk,
    Teal,
    TealSoft,
    TealInk,
    NeutralChip,
    Hover,
};

enum class ThemeChoice { System, Light, Dark };
enum class Density { Compact, Normal, Comfortable }; ///< rows of 22, 26 and 32 pixels

/// What a person chooses of the look.
struct Look {
    ThemeChoice theme = ThemeChoice::System;
    Density density = Density::Normal;
    int fontSize = 13; ///< pixels of a row's text; all other sizes follow

    bool operator==(const Look &) const = default;
};

// All of it on the thread of the window. Nothing is kept beside the application's own palette, font
// and style, so every function gives the right answer after a change of the look.

/// The token in the theme that the palette is of.
QColor color(Token token, const QPalette &palette);
/// Decided by the lightness of the palette's window.
bool isDark(const QPalette &palette);
/// Every role of every group.
QPalette paletteOf(bool dark);

/// Palette, font and style of the whole program; may be called again while windows are open.
/// `ThemeChoice::System` is the lightness of the palette that the platform gave at the first call.
void applyLook(QApplication &application, const Look &look);

enum class TextSize {
    Caption, ///< 11
    Row,     ///< 13
    Section, ///< 15
    Title,   ///< 20
};
/// `base` is the application's font, or a widget's that was not changed: its size is that of a row.
QFont textFont(const QFont &base, TextSize size, bool isStrong = false);
/// `base` where its digits are all of one width, else the same size of a family where they are: for
/// columns of numbers.
QFont figureFont(const QFont &base);

/// Pixels of a row of a list in the chosen density.
int rowHeight(const QWidget *widget);

} // namespace kartoteka
