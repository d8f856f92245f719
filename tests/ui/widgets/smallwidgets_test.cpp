#include "widgets/avatar.h"
#include "widgets/chip.h"
#include "widgets/emptystate.h"
#include "widgets/inlinebar.h"
#include "widgets/kbd.h"
#include "widgets/plaintip.h"

#include "support/catch.h"
#include "support/pictures.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace kartoteka;

namespace
{

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void useLook(bool dark)
{
    applyLook(*qobject_cast<QApplication *>(QApplication::instance()),
              {dark ? ThemeChoice::Dark : ThemeChoice::Light});
    // Widgets that are there learn of it by an event that is posted.
    QCoreApplication::sendPostedEvents();
}

/// Pixels of exactly this color.
int count(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color;
    }
    return found;
}

QImage canvas(const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::magenta);
    return image;
}

} // namespace

TEST_CASE("Initials are of two words, in any script")
{
    CHECK(initialsOf(text("Северный картон")) == text("СК"));
    CHECK(initialsOf(text("Harrow & Field Ltd")) == text("HF"));
    CHECK(initialsOf(text("полиграф")) == text("П"));
    CHECK(initialsOf(text("上海锦程贸易有限公司")) == text("上"));
    CHECK(initialsOf(text("陈志远")) == text("陈"));
    CHECK(initialsOf(text("김 민수")) == text("김"));
    CHECK(initialsOf(text("O'Brien Conor")) == text("OC"));
    CHECK(initialsOf(text("«Ёлка и К»")) == text("ЁИ"));
    CHECK(initialsOf(text("1С-Рарус")) == text("1Р"));
    CHECK(initialsOf(text("Е\xCC\x88лкин Пётр")) == text("ЁП"));
    CHECK(initialsOf(text("groß ßtraße")) == text("GS"));
}

TEST_CASE("Legal forms are no initials, unless the title is nothing else")
{
    CHECK(initialsOf(text("ООО «Ромашка»")) == text("Р"));
    CHECK(initialsOf(text("АО «Северный картон»")) == text("СК"));
    CHECK(initialsOf(text("ИП Ёлкин П. С.")) == text("ЁП"));
    CHECK(initialsOf(text("ООО")) == text("О"));
}

TEST_CASE("Titles without a letter have no initials and get a sign")
{
    const QString loneSurrogate(QChar(0xD83D));
    for (const QString &title : {QString(), text("   "), text("— «» …"), text("😀🎉"), loneSurrogate,
                                 QString(QChar(0xFFFF))}) {
        CHECK(initialsOf(title).isEmpty());
        QImage image = canvas({48, 48});
        QPainter painter(&image);
        paintAvatar(painter, image.rect(), title, 1, false, paletteOf(false));
        painter.end();
        CHECK(count(image, Qt::magenta) < 48 * 48 / 8);
    }
    CHECK(initialsOf(loneSurrogate + text("Анна ") + loneSurrogate).front() == u'А');
    CHECK(initialsOf(text("Я").repeated(2'000'000)) == text("Я"));
    // Letters beyond the first plane stay whole.
    CHECK(initialsOf(text("𠀀𠀁")) == text("𠀀"));
    CHECK(initialsOf(text("𐐨𐐩 𐐪")) == text("𐐀𐐂"));
}

TEST_CASE("Avatars of firms are square and those of persons round, in a color that stays")
{
    const QPalette palette = paletteOf(false);
    const auto picture = [&](quint64 id, bool isPerson) {
        QImage image = canvas({48, 48});
        QPainter painter(&image);
        paintAvatar(painter, image.rect(), text("Анна Орлова"), id, isPerson, palette);
        return image;
    };
    CHECK(picture(5, false).pixelColor(5, 2) != QColor(Qt::magenta));
    CHECK(picture(5, true).pixelColor(5, 2) == QColor(Qt::magenta));
    CHECK(picture(5, true) == picture(5, true));
    QSet<QRgb> grounds;
    for (quint64 id = 1; id <= 60; ++id)
        grounds.insert(picture(id, false).pixel(6, 6));
    CHECK(grounds.size() == 7);
}

TEST_CASE("A chip shows all of a long word, and elides it when there is no room")
{
    useLook(false);
    const QString word = text("Высококвалифицированный переосвидетельствованный поставщик");
    Chip chip(word, ChipColor::Green);
    const QImage image = pictureOf(chip);
    CHECK(image.height() == 18);
    CHECK(image.pixelColor(3, 9) == color(Token::GreenSoft, QApplication::palette()));
    CHECK(image.width() >=
          QFontMetrics(textFont(chip.font(), TextSize::Caption)).horizontalAdvance(word) + 12);
    CHECK(chip.minimumSizeHint().width() < image.width());
    CHECK(chip.accessibleName() == word);
    const QImage narrow = pictureOf(chip, {60, 18});
    const QColor ground = color(Token::GreenSoft, QApplication::palette());
    CHECK(narrow.pixelColor(57, 9) == ground);
}

TEST_CASE("A chip that can be closed says so and can be reached by keyboard")
{
    useLook(true);
    Chip chip(text("Роль: <b>покупатель</b>"));
    chip.setSize(Chip::Size::Large);
    const int plain = chip.sizeHint().width();
    chip.setClosable(true);
    CHECK(chip.sizeHint().width() > plain);
    CHECK(chip.sizeHint().height() == 24);
    auto *close = chip.findChild<QToolButton *>(QStringLiteral("close"));
    REQUIRE(close);
    CHECK(close->focusPolicy() != Qt::NoFocus);
    CHECK(close->accessibleName().contains(text("покупатель")));
    const QSignalSpy closed(&chip, &Chip::closed);
    close->click();
    CHECK(closed.count() == 1);
    CHECK(chip.toolTip().contains(text("&lt;b&gt;")));
}

TEST_CASE(
    "Letters of classes stand on their own soft ground, on a selected row on that of the list")
{
    const QPalette palette = paletteOf(false);
    for (const QChar letter : QStringLiteral("ABCXYZN")) {
        for (const bool isOnSelection : {false, true}) {
            QImage image = canvas({30, 26});
            QPainter painter(&image);
            paintClassChip(painter, image.rect(), letter, palette, isOnSelection);
            painter.end();
            const Token ground =
                isOnSelection ? Token::Surface : tokensOf(classColor(letter)).ground;
            CHECK(image.pixelColor(2, 12) == color(ground, palette));
            CHECK(image.pixelColor(19, 12) == QColor(Qt::magenta));
            CHECK(count(image, color(ground, palette)) < 18 * 18);
        }
    }
}

TEST_CASE("An empty state offers its actions as they are")
{
    useLook(false);
    EmptyState state(QStringLiteral("empty-cards"));
    state.setSentence(text("Клиентов пока нет – добавьте первого или возьмите их из файла."));
    QAction add(text("Добавить клиента"));
    auto import = std::make_unique<QAction>(text("Загрузить…"));
    state.setActions(&add, import.get());
    const QImage image = pictureOf(state, {700, 400});
    CHECK(count(image, color(Token::Accent, QApplication::palette())) > 500);
    CHECK(state.accessibleName().startsWith(text("Клиентов")));

    auto *primary = state.findChild<QPushButton *>(QStringLiteral("primary"));
    REQUIRE(primary);
    const QSignalSpy triggered(&add, &QAction::triggered);
    primary->click();
    CHECK(triggered.count() == 1);
    add.setText(text("Добавить"));
    add.setEnabled(false);
    CHECK(primary->text() == text("Добавить"));
    CHECK_FALSE(primary->isEnabled());

    import.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(state.findChild<QPushButton *>(QStringLiteral("secondary")));
    state.setActions(nullptr);
    CHECK_FALSE(state.findChild<QPushButton *>(QStringLiteral("primary")));
}

TEST_CASE("The inline bar says an error, offers what to do, and goes when it is closed")
{
    useLook(false);
    QWidget view;
    InlineBar bar(&view);
    CHECK(bar.isHidden());
    bar.say(Error(ErrorCode::Busy, Message::verbatim(text("файл <занят>")))
                .detail(text("SQLITE_BUSY & more")));
    CHECK_FALSE(bar.isHidden());
    CHECK(bar.severity() == Severity::Error);
    CHECK(bar.text().contains(text("<занят>")));
    auto *label = bar.findChild<QLabel *>(QStringLiteral("text"));
    REQUIRE(label);
    CHECK(label->toolTip().contains(text("SQLITE_BUSY &amp; more")));
    CHECK(bar.accessibleName() == bar.text());

    QAction retry(text("Повторить"));
    bar.offer(&retry);
    const QImage image = pictureOf(bar, {600, 40});
    CHECK(image.pixelColor(2, 20) == color(Token::RedSoft, QApplication::palette()));
    CHECK(count(image, color(Token::RedInk, QApplication::palette())) > 10);

    const QSignalSpy closed(&bar, &InlineBar::closed);
    bar.findChild<QToolButton *>(QStringLiteral("close"))->click();
    CHECK(closed.count() == 1);
    CHECK(bar.isHidden());
    CHECK(bar.text().isEmpty());
}

TEST_CASE("The inline bar wraps a long text, cuts an endless one and takes the next one's look")
{
    useLook(true);
    InlineBar bar;
    bar.say(Severity::Warning, Message::verbatim(text("слово ").repeated(60)));
    CHECK(bar.heightForWidth(300) > bar.heightForWidth(2000));
    bar.say(Severity::Warning, Message::verbatim(text("слово").repeated(100'000)));
    CHECK(bar.text().size() < 1000);
    bar.say(Severity::Success, Message::verbatim(text("Загружено 490 строк")));
    const QImage image = pictureOf(bar, {400, 36});
    CHECK(image.pixelColor(2, 18) == color(Token::GreenSoft, QApplication::palette()));
    useLook(false);
    const QImage light = pictureOf(bar, {400, 36});
    CHECK(light.pixelColor(2, 18) == color(Token::GreenSoft, QApplication::palette()));
}

TEST_CASE("A screen reader is told that the inline bar is an alert")
{
    InlineBar bar;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&bar);
    REQUIRE(interface);
    CHECK(interface->role() == QAccessible::AlertMessage);
}

TEST_CASE("A key cap shows the shortcut as the platform writes it")
{
    useLook(false);
    Kbd kbd(QKeySequence(Qt::CTRL | Qt::Key_K));
    const QImage image = pictureOf(kbd);
    CHECK(image.height() == 18);
    CHECK(count(image, color(Token::Window, QApplication::palette())) > 20);
    CHECK(kbd.accessibleName() ==
          QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
}

TEST_CASE("A tool tip shows markup as text and is not endless")
{
    CHECK(plainToolTip({}).isEmpty());
    CHECK(plainToolTip(text("<img src=x> & ко")).contains(text("&lt;img src=x&gt; &amp; ко")));
    CHECK(plainToolTip(text("я").repeated(1'000'000)).size() < 5000);
}
