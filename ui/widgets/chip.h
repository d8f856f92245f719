#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QToolButton;

namespace kartoteka
{

enum class ChipColor { Neutral, Accent, Green, Amber, Red, Violet, Teal };

struct ChipTokens {
    Token ground;
    Token ink;
};
ChipTokens tokensOf(ChipColor color);

/// 18, more with a larger text; `base` as in textFont().
int chipHeight(const QFont &base);
/// Width that paintChip() needs for all of the text.
int chipWidth(const QFont &base, const QString &text, bool hasIcon = false);

/// A word on a soft ground, in the font of a caption made from the painter's. `place` is as wide as
/// the chip shall be and centers it vertically; a text that does not fit is elided. `iconName` may
/// be empty.
void paintChip(QPainter &painter, const QRect &place, const QString &text, ChipColor color,
               const QPalette &palette, const QString &iconName = {});

/// A, B, C (revenue), X, Y, Z (steadiness); other letters are neutral.
ChipColor classColor(QChar letter);
/// One letter on a square of chipHeight() at the left of `place`. On a selected row the ground is
/// that of a list, because the soft ones would drown in the selection's.
void paintClassChip(QPainter &painter, const QRect &place, QChar letter, const QPalette &palette,
                    bool isOnSelection = false);

/// A chip as a widget. Small: chipHeight(), a word about what is shown; large: 24, a condition of a
/// filter that can be taken away.
class Chip : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Small, Large };

    explicit Chip(const QString &text, ChipColor color = ChipColor::Neutral,
                  QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setColor(ChipColor color);
    /// A name of `icons.h`; empty takes it away.
    void setIcon(const QString &name);
    void setSize(Size size);
    /// With a button that emits closed(); the chip stays until its owner removes it.
    void setClosable(bool isClosable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void placeButton();

    QString m_text;
    QString m_icon;
    ChipColor m_color;
    Size m_size = Size::Small;
    QToolButton *m_close = nullptr;
};

} // namespace kartoteka
