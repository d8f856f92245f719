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
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;

private:
    Look m_look;
    bool m_isSystemDark;
};

} // namespace kartoteka
