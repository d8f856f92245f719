#include "support/pictures.h"
#include "ui/views/cardworld.h"
#include "views/partycard/partycard.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QTabBar>

using namespace kartoteka;

namespace
{

void dress(bool isDark)
{
    Look look;
    look.theme = isDark ? ThemeChoice::Dark : ThemeChoice::Light;
    applyLook(*qobject_cast<QApplication *>(QCoreApplication::instance()), look);
}

/// The language of dates and numbers, put back at the end.
class LocaleFor
{
public:
    explicit LocaleFor(const QLocale &locale) { QLocale::setDefault(locale); }
    ~LocaleFor() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

} // namespace

TEST_CASE("The card shows firms of three scripts in both themes, in a dock and in a tab")
{
    dress(false); // before the first widget
    CardWorld world;
    const std::pair<Id<Party>, QLocale> firms[] = {
        {world.russian, QLocale(QStringLiteral("ru_RU"))},
        {world.english, QLocale(QStringLiteral("en_GB"))},
        {world.chinese, QLocale(QStringLiteral("zh_CN"))},
    };
    const QStringList names{QStringLiteral("ru"), QStringLiteral("en"), QStringLiteral("zh")};
    for (const bool isDark : {false, true}) {
        dress(isDark);
        const QString theme = isDark ? QStringLiteral("dark") : QStringLiteral("light");
        for (int i = 0; i < 3; ++i) {
            const LocaleFor locale(firms[i].second);
            PartyCard dock(world.host, CardMode::Dock);
            dock.setRecord(world.reference(firms[i].first));
            keepPicture(pictureOf(dock, QSize(416, 820)),
                        QStringLiteral("card-dock-%1-%2").arg(names[i], theme));
            auto *tabs = dock.findChild<QTabBar *>(QStringLiteral("card_tabs"));
            REQUIRE(tabs->count() == 5);
            for (const int page : {1, 2, 3, 4}) {
                tabs->setCurrentIndex(page);
                if (i == 0)
                    keepPicture(pictureOf(dock, QSize(416, 820)),
                                QStringLiteral("card-dock-page%1-%2").arg(page).arg(theme));
            }
            PartyCard tab(world.host, CardMode::Tab);
            tab.setRecord(world.reference(firms[i].first));
            pictureOf(tab, QSize(1000, 860));
            settle();
            const QImage picture = pictureOf(tab, QSize(1000, 860));
            CHECK_FALSE(picture.isNull());
            keepPicture(picture, QStringLiteral("card-tab-%1-%2").arg(names[i], theme));
        }
        PartyCard empty(world.host, CardMode::Dock);
        keepPicture(pictureOf(empty, QSize(416, 600)), QStringLiteral("card-empty-") + theme);
    }
}
