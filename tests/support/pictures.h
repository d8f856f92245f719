#pragma once

#include <QImage>
#include <QString>

class QWidget;

namespace kartoteka
{

/// The widget as it looks, laid out at `size` (its hint, when empty), with `ratio` device pixels to
/// each of its own.
QImage pictureOf(QWidget &widget, const QSize &size = {}, qreal ratio = 1);

/// Saves into the folder that the environment names in KARTOTEKA_PICTURES, to be looked at; without
/// it nothing is saved.
void keepPicture(const QImage &picture, const QString &name);

} // namespace kartoteka
