#include "widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QToolButton>

#include <algorithm>
#include <optional>

namespace kartoteka
{

namespace
{

constexpr qreal kStroke = 1.5;
/// Up to this many times the size that it was drawn in, the strokes of a sign keep their width.
constexpr qreal kLargestWithSameStroke = 1.25;

QByteArray fileOf(const QString &name)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The drawing in one color, with strokes of the width that they shall have at `scale`.
QByteArray colored(QByteArray drawing, const QColor &color, qreal scale)
{
    const qreal width = kStroke / std::min(scale, kLargestWithSameStroke);
    drawing.replace(QByteArray("stroke-width=\"1.5\""),
                    QByteArray("stroke-width=\"" + QByteArray::number(width, 'f', 3) + '"'));
    return drawing.replace(QByteArray("currentColor"), color.name(QColor::HexRgb).toLatin1());
}

void render(QPainter &painter, const QRectF &place, const QString &name, const QColor &color,
            qreal ratio)
{
    const QByteArray drawing = fileOf(name);
    const QSizeF drawn = QSvgRenderer(drawing).viewBoxF().size();
    if (drawn.isEmpty())
        return;
    const QSizeF size = drawn.scaled(place.size(), Qt::KeepAspectRatio);
    QRectF target(QPointF(), size);
    target.moveCenter(place.center());
    painter.setOpacity(color.alphaF());
    QSvgRenderer(colored(drawing, color, size.width() / drawn.width() / ratio))
        .render(&painter, target);
}

/// `size` in the units of the window, `ratio` device pixels to each.
QPixmap rendered(const QString &name, const QSize &size, qreal ratio, const QColor &color)
{
    const QSize pixels = (QSizeF(size) * ratio).toSize();
    const QString key = QStringLiteral("kartoteka-%1-%2-%3-%4-%5")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(ratio)
                            .arg(color.rgba(), 8, 16);
    QPixmap pixmap;
    if (pixels.isEmpty() || QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    render(painter, QRectF(QPointF(), QSizeF(pixels)), name, color, ratio);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Device pixels to one of the painter's: the transformation knows also of pictures and printers
/// that a widget is rendered on.
qreal devicePixels(const QPainter &painter)
{
    const QTransform &transform = painter.deviceTransform();
    const bool isScaled = transform.type() <= QTransform::TxScale && transform.m11() > 0;
    return std::clamp(isScaled ? transform.m11() : painter.device()->devicePixelRatioF(), 0.5, 8.0);
}

class SignEngine : public QIconEngine
{
public:
    SignEngine(QString name, std::optional<Token> token)
        : m_name(std::move(name))
        , m_token(token)
    {
    }

    QString key() const override { return QStringLiteral("kartoteka"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new SignEngine(m_name, m_token); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colorIn(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` in device pixels, as QIcon asks.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const qreal ratio = std::max<qreal>(scale, 0.1);
        return rendered(m_name, (QSizeF(size) / ratio).toSize(), ratio, colorIn(mode));
    }

private:
    QColor colorIn(QIcon::Mode mode) const
    {
        const Token token =
            mode == QIcon::Disabled ? Token::Disabled : m_token.value_or(Token::Text);
        return color(token, QGuiApplication::palette());
    }

    QString m_name;
    std::optional<Token> m_token;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new SignEngine(name, std::nullopt));
}

QIcon icon(const QString &name, Token token)
{
    return QIcon(new SignEngine(name, token));
}

QToolButton *signButton(QWidget *parent, const char *name, const char *iconName)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setAutoRaise(true);
    return button;
}

void paintIcon(QPainter &painter, const QRect &place, const QString &name, const QColor &color)
{
    const qreal ratio = devicePixels(painter);
    painter.drawPixmap(place.topLeft(), rendered(name, place.size(), ratio, color));
}

} // namespace kartoteka
