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

/// Laid out with everything that waits handled, as a person sees it.
void keep(QWidget &widget, const QSize &size, const QString &name)
{
    pictureOf(widget, size);
    settle();
    const QImage picture = pictureOf(widget, size);
    CHECK_FALSE(picture.isNull());
    keepPicture(picture, name);
}

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
            auto *tabs = dock.findChild<QTabBar *>(QStringLiteral("card_tabs"));
            REQUIRE(tabs->count() == 5);
            for (int page = 0; page < tabs->count(); ++page) {
                tabs->setCurrentIndex(page);
                if (page == 0 || i == 0)
                    keep(dock, QSize(416, 820),
                         QStringLiteral("card-dock-%1-%2-%3").arg(names[i], theme).arg(page));
            }
            PartyCard tab(world.host, CardMode::Tab);
            tab.setRecord(world.reference(firms[i].first));
            keep(tab, QSize(1000, 860), QStringLiteral("card-tab-%1-%2").arg(names[i], theme));
        }
        PartyCard empty(world.host, CardMode::Dock);
        keep(empty, QSize(416, 600), QStringLiteral("card-empty-") + theme);
    }
}
