#include "widgets/icons.h"

#include "support/catch.h"
#include "support/pictures.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>

using namespace kartoteka;

namespace
{

QStringList iconNames()
{
    QStringList names;
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    for (const QString &file : files)
        names.append(file.chopped(4));
    return names;
}

/// The names that views ask for; more may be there.
QStringList wantedNames()
{
    return QStringLiteral(
               "home sun firm person persons deals calendar task document payment ticket product "
               "campaign analysis report book star star-filled filter columns printer search plus "
               "close undo redo phone mail meeting visit letter note chevron-down chevron-right "
               "chevron-left chevron-up arrow-right check warning error-circle info clock "
               "hourglass "
               "flag folder file file-new import export sync layout keyboard settings trash "
               "restore "
               "history merge edit copy link attach tag refresh more lock globe palette quit eye "
               "drag sort-up sort-down box move question pin backup shield user list undock help "
               "play kartoteka empty-cards")
        .split(u' ');
}

int paintedPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 40;
    }
    return count;
}

/// All signs at one size with their names, to be looked at.
QImage contactSheet(const QPalette &palette, int size, qreal ratio)
{
    const QStringList names = iconNames();
    constexpr int kColumns = 8;
    const QSize cell(150, size + 14);
    const int rows = static_cast<int>(names.size() + kColumns - 1) / kColumns;
    QImage sheet(QSize(cell.width() * kColumns, cell.height() * rows) * ratio,
                 QImage::Format_ARGB32_Premultiplied);
    sheet.setDevicePixelRatio(ratio);
    sheet.fill(color(Token::Surface, palette));
    QPainter painter(&sheet);
    painter.setFont(textFont(QApplication::font(), TextSize::Caption));
    for (int i = 0; i < names.size(); ++i) {
        const QRect place(QPoint(i % kColumns * cell.width(), i / kColumns * cell.height()), cell);
        paintIcon(painter, QRect(place.topLeft() + QPoint(8, 7), QSize(size, size)), names[i],
                  color(Token::Text, palette));
        painter.setPen(color(Token::Muted, palette));
        painter.drawText(place.adjusted(size + 16, 0, 0, 0), Qt::AlignVCenter, names[i]);
    }
    return sheet;
}

} // namespace

TEST_CASE("Every sign that views name is there and paints something")
{
    const QStringList names = iconNames();
    for (const QString &name : wantedNames()) {
        INFO(name.toStdString());
        CHECK(names.contains(name));
    }
    for (const QString &name : names) {
        INFO(name.toStdString());
        for (const int size : {16, 20, 32}) {
            const QImage image = icon(name).pixmap(size).toImage();
            CHECK(paintedPixels(image) > size / 2);
            CHECK(image.width() == size);
        }
    }
}

TEST_CASE("A sign has no color of its own")
{
    static const QRegularExpression paint(
        QStringLiteral("(?:fill|stroke|stop-color|color)\\s*[=:]\\s*\"?([^\";]+)"));
    for (const QString &name : iconNames()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        // The sign of the program stands on desktops too, where nobody says what currentColor is.
        if (name == QLatin1String("kartoteka"))
            text.remove(QStringLiteral("color=\"#1F6FEB\""));
        INFO(name.toStdString());
        auto it = paint.globalMatch(text);
        bool isPainted = false;
        while (it.hasNext()) {
            const QString value = it.next().captured(1);
            CHECK((value == QLatin1String("none") || value == QLatin1String("currentColor")));
            isPainted |= value == QLatin1String("currentColor");
        }
        CHECK(isPainted);
    }
}

TEST_CASE("The signs can be looked at on one sheet")
{
    for (const bool dark : {false, true}) {
        for (const int size : {16, 20, 32}) {
            const QImage sheet = contactSheet(paletteOf(dark), size, 1);
            CHECK(paintedPixels(sheet) > 0);
            const QString theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
            keepPicture(sheet, QStringLiteral("icons-%1-%2").arg(theme).arg(size));
        }
    }
    keepPicture(contactSheet(paletteOf(false), 16, 2), QStringLiteral("icons-light-16-2x"));
}
