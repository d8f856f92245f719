#include "support/pictures.h"

#include <QDir>
#include <QWidget>

namespace kartoteka
{

QImage pictureOf(QWidget &widget, const QSize &size, qreal ratio)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(size.isEmpty() ? widget.sizeHint() : size);
    widget.show();
    QImage picture((QSizeF(widget.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    widget.render(&picture);
    return picture;
}

void keepPicture(const QImage &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("KARTOTEKA_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        picture.save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace kartoteka
