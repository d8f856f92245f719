#include "domain/parties/contactpoint.h"
#include "domain/parties/note.h"
#include "models/mergesmodel.h"
#include "support/fakehost.h"
#include "support/modelguard.h"
#include "support/pictures.h"
#include "views/merging/duplicatesview.h"
#include "views/merging/mergedialog.h"
#include "views/merging/mergesview.h"
#include "widgets/inlinebar.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace kartoteka;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Firms {
    qint64 first = 0;
    qint64 second = 0;
};

/// One firm entered twice, with a phone that both have and a mail that one has.
Firms enterTwice(FakeHost &host)
{
    Firms firms;
    must(host.session().perform(Message::verbatim(text("x")), [&](Writer &writer) {
        Party firm;
        firm.name = text("ООО «Техно Пром»");
        firm.taxId = text("7802194554");
        firm.industry = text("станки");
        const Id<Party> one = writer.create(firm);
        firm.name = text("ТехноПром, ООО");
        firm.industry = text("металлообработка");
        firm.region = text("Санкт-Петербург");
        const Id<Party> two = writer.create(firm);
        for (const Id<Party> party : {one, two}) {
            ContactPoint phone;
            phone.party = party;
            phone.value = text("+7 812 740-19-02");
            writer.create(phone);
        }
        ContactPoint mail;
        mail.party = two;
        mail.kind = ContactKind::Email;
        mail.value = text("zakaz@technoprom.example");
        writer.create(mail);
        firms = {one.value, two.value};
    }));
    return firms;
}

void keepInBothThemes(QWidget &widget, const QSize &size, const QString &name)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyLook(*qApp, Look{theme});
        QTest::qWait(1); // for the change to reach every widget
        keepPicture(pictureOf(widget, size),
                    name + (theme == ThemeChoice::Dark ? QStringLiteral("-dark") : QString()));
    }
    applyLook(*qApp, Look{ThemeChoice::Light});
}

Party partyOf(FakeHost &host, qint64 id)
{
    return must(host.session().read<Party>(
        [&](Reader &reader) { return reader.load(entityOf<Party>(), id).as<Party>(); }));
}

Life lifeOf(FakeHost &host, qint64 id)
{
    return must(host.session().read<Life>(
        [&](Reader &reader) { return reader.load(entityOf<Party>(), id).life(); }));
}

void scan(DuplicatesView &view)
{
    child<QPushButton>(view, "duplicateScan")->click();
    REQUIRE(waitUntil([&] { return !view.isScanning(); }));
}
} // namespace

TEST_CASE("Cards entered twice are found, with the reasons in words")
{
    FakeHost host;
    enterTwice(host);
    DuplicatesView view(host);
    auto &table = *child<QTableView>(view, "duplicatePairs");
    const ModelGuard guard(*table.model());
    CHECK_FALSE(child<QPushButton>(view, "duplicateMerge")->isEnabled());
    scan(view);
    REQUIRE(table.model()->rowCount() == 1);
    CHECK_FALSE(table.model()->index(0, DuplicatesModel::Reasons).data().toString().isEmpty());
    keepInBothThemes(view, {1000, 420}, text("duplicates"));
    child<QPushButton>(view, "duplicateOpen")->click();
    CHECK(host.opened.size() == 2);
}

TEST_CASE("A pair that was said to be two stays away")
{
    FakeHost host;
    enterTwice(host);
    DuplicatesView view(host);
    scan(view);
    child<QPushButton>(view, "duplicateApart")->click();
    CHECK(child<QTableView>(view, "duplicatePairs")->model()->rowCount() == 0);
    CHECK(host.notes.size() == 1);
    scan(view);
    CHECK(child<QTableView>(view, "duplicatePairs")->model()->rowCount() == 0);
}

TEST_CASE("Cards are merged field by field, and all that hangs on them is said before")
{
    FakeHost host;
    const Firms firms = enterTwice(host);
    MergeDialog dialog(host, entityOf<Party>(), {firms.first, firms.second});
    REQUIRE(waitUntil([&] { return !dialog.isBusy(); }));
    const QString said = child<QLabel>(dialog, "mergeConsequences")->text();
    CHECK(said.contains(text("Contact points")));
    CHECK(child<QRadioButton>(dialog, "merge_industry_0")->isChecked());
    keepInBothThemes(dialog, {860, 560}, text("merge"));
    child<QRadioButton>(dialog, "merge_industry_1")->click();
    REQUIRE(waitUntil([&] { return !dialog.isBusy(); }));
    child<QPushButton>(dialog, "mergeDo")->click();
    REQUIRE(waitUntil([&] { return !dialog.isBusy(); }));
    CHECK(lifeOf(host, firms.second) == Life::Trash);
    const Party kept = partyOf(host, firms.first);
    CHECK(kept.name == text("ООО «Техно Пром»"));
    CHECK(kept.industry == text("металлообработка"));
    CHECK(kept.region == text("Санкт-Петербург"));
    must(host.session().undo());
    CHECK(lifeOf(host, firms.second) == Life::Live);
    CHECK(partyOf(host, firms.first).industry == text("станки"));
}

TEST_CASE("Another card can be the one that stays")
{
    FakeHost host;
    const Firms firms = enterTwice(host);
    MergeDialog dialog(host, entityOf<Party>(), {firms.first, firms.second});
    REQUIRE(waitUntil([&] { return !dialog.isBusy(); }));
    child<QRadioButton>(dialog, "mergeKeep1")->click();
    REQUIRE(waitUntil([&] { return !dialog.isBusy(); }));
    CHECK(dialog.kept() == firms.second);
    CHECK(child<QRadioButton>(dialog, "merge_industry_1")->isChecked());
    child<QPushButton>(dialog, "mergeDo")->click();
    REQUIRE(waitUntil([&] { return !dialog.isBusy(); }));
    CHECK(lifeOf(host, firms.first) == Life::Trash);
    CHECK(lifeOf(host, firms.second) == Life::Live);
}

TEST_CASE("A firm and a person cannot become one, and that is said")
{
    FakeHost host;
    const Firms firms = enterTwice(host);
    qint64 person = 0;
    must(host.session().perform(Message::verbatim(text("x")), [&](Writer &writer) {
        Party one;
        one.kind = PartyKind::Person;
        one.name = text("Иванова Анна");
        person = writer.create(one).value;
    }));
    MergeDialog dialog(host, entityOf<Party>(), {firms.first, person});
    REQUIRE(waitUntil([&] { return !dialog.isBusy(); }));
    CHECK_FALSE(child<QPushButton>(dialog, "mergeDo")->isEnabled());
    CHECK_FALSE(child<InlineBar>(dialog, "mergeMessage")->text().isEmpty());
}

TEST_CASE("A merge made long ago is taken back, and what stays is told")
{
    FakeHost host;
    const Firms firms = enterTwice(host);
    MergeRequest request;
    request.entity = &entityOf<Party>();
    request.keep = firms.first;
    request.drop = {firms.second};
    must(mergeRecords(host.session(), request));
    must(host.session().perform(Message::verbatim(text("x")), [&](Writer &writer) {
        Party before = writer.load(entityOf<Party>(), firms.first).as<Party>();
        Party after = before;
        after.region = text("Москва");
        writer.change(before, after);
    }));
    MergesView view(host);
    REQUIRE(waitUntil([&] { return !view.isBusy(); }));
    auto &table = *child<QTableView>(view, "merges");
    const ModelGuard guard(*table.model());
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, MergesModel::Dropped).data().toString() ==
          text("ТехноПром, ООО"));
    child<QPushButton>(view, "mergeUndo")->click();
    REQUIRE(waitUntil([&] { return !view.isBusy() && table.model()->rowCount() == 0; }));
    CHECK(lifeOf(host, firms.second) == Life::Live);
    CHECK_FALSE(child<QLabel>(view, "mergeStays")->text().isEmpty());
}
