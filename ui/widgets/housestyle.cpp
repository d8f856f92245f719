#include "widgets/housestyle.h"

#include <QStyleFactory>

namespace kartoteka
{

namespace
{

int rowHeightOf(const Look &look)
{
    const int plain = look.density == Density::Compact  ? 22
                      : look.density == Density::Normal ? 26
                                                        : 32;
    return plain + (look.fontSize - 13) * 7 / 5;
}

} // namespace

HouseStyle::HouseStyle(const Look &look, bool isSystemDark)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_look(look)
    , m_isSystemDark(isSystemDark)
{
}

bool HouseStyle::isDark() const
{
    return m_look.theme == ThemeChoice::System ? m_isSystemDark : m_look.theme == ThemeChoice::Dark;
}

QPalette HouseStyle::standardPalette() const
{
    return paletteOf(isDark());
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (static_cast<int>(metric) == PM_RowHeight)
        return rowHeightOf(m_look);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace kartoteka
