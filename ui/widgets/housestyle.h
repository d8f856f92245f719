#pragma once

#include "widgets/theme.h"

#include <QProxyStyle>

namespace kartoteka
{

/// Fusion without its third dimension: hairlines, flat grounds, one accent. Colors come from the
/// palette of what is painted. Made and installed by applyLook().
class HouseStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Metrics of our own, to be asked from QWidget::style().
    enum Metric {
        PM_RowHeight = PM_CustomBase + 1,
    };

    HouseStyle(const Look &look, bool isSystemDark);

    const Look &look() const { return m_look; }
    /// Lightness of the platform's own palette, handed on from one style to the next.
    bool isSystemDark() const { return m_isSystemDark; }
    bool isDark() const;

    QPalette standardPalette() const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap sign, const QStyleOption *option,
                       const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

protected:
    /// The frame of a text's editor shows the focus, of which only its viewport learns.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The primitives that lie under something else, and those that are not painted at all.
    void drawGround(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                    const QWidget *widget) const;
    bool drawsBar(ControlElement element, const QStyleOption &option, QPainter &painter,
                  const QWidget *widget) const;
    bool drawsButton(ControlElement element, const QStyleOption &option, QPainter &painter,
                     const QWidget *widget) const;

    Look m_look;
    bool m_isSystemDark;
};

} // namespace kartoteka
