#pragma once

#include "widgets/theme.h"

#include <QIcon>
#include <QString>

class QToolButton;

namespace kartoteka
{

/// A sign of the house, `:/icons/<name>.svg` (resources/icons), painted in the text color of the
/// application's palette at the moment of painting (disabled: its own), so it follows a change of
/// the theme by itself. A name without a file gives an icon that paints nothing. Thread of the
/// window; value type.
QIcon icon(const QString &name);
/// The same in a color of the house.
QIcon icon(const QString &name, Token token);

/// A flat button with a sign and an object name; belongs to the parent.
QToolButton *signButton(QWidget *parent, const char *name, const char *iconName);

/// For delegates: the sign centered in `place`, in any color.
void paintIcon(QPainter &painter, const QRect &place, const QString &name, const QColor &color);

} // namespace kartoteka
