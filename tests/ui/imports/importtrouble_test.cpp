#include "exchange/encoding.h"
#include "exchange/rowplan.h"
#include "models/importcolumnsmodel.h"
#include "models/importtargetlist.h"
#include "support/modelguard.h"
#include "ui/imports/importscene.h"
#include "views/imports/importrunsview.h"

#include <QDir>
#include <QFile>
#include <QToolButton>

using namespace kartoteka;
using Step = ImportDialog::Step;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray manyRows(int count)
{
    QByteArray csv("Name,Tax id\n");
    for (int i = 0; i < count; ++i)
        csv += "Firm " + QByteArray::number(i) + ",\n";
    return csv;
}
} // namespace

TEST_CASE("An empty file, a picture and a file that is gone are refused in words")
{
    ImportScene scene;
    scene.open(text("empty.csv"), "");
    CHECK(scene.dialog.step() == Step::File);
    CHECK(scene.message().contains(text("no rows")));
    QByteArray noise;
    for (int i = 0; i < 5000; ++i)
        noise += static_cast<char>((i * 7919) % 251);
    scene.open(text("photo.csv"), noise);
    CHECK(scene.dialog.step() == Step::File);
    CHECK_FALSE(scene.message().isEmpty());
    scene.openPath(scene.host.folder() + text("/gone.csv"));
    CHECK_FALSE(scene.message().isEmpty());
    scene.open(text("broken.xlsx"), QByteArray("PK\x03\x04 and nothing else"));
    CHECK_FALSE(scene.message().isEmpty());
    scene.open(text("good.csv"), "Name\nAlpha\n");
    CHECK(scene.message().isEmpty());
    CHECK(scene.dialog.step() == Step::Mapping);
}

TEST_CASE("A wrong encoding is put right while one looks at it")
{
    ImportScene scene;
    scene.open(text("a.csv"), cp1251(text("Название\nПервый клиент\nВторой клиент\n")));
    CHECK(scene.target(text("Название")) == text("Name"));
    scene.choose("importEncoding", QString(encodings::kCp866));
    CHECK(scene.columns().index(0, 0).data().toString() != text("Название"));
    CHECK_FALSE(scene.part<QWidget>("importEncodingFound").isVisibleTo(&scene.dialog));
    scene.choose("importEncoding", QString(encodings::kCp1251));
    CHECK(scene.target(text("Название")) == text("Name"));
}

TEST_CASE("One column without a header becomes records")
{
    ImportScene scene;
    scene.open(text("a.txt"), "Alpha\nBeta\nGamma\n");
    auto &header = scene.part<QAbstractButton>("importHeader");
    if (header.isChecked())
        header.click();
    scene.settle();
    REQUIRE(scene.columns().rowCount() == 1);
    scene.map(scene.columns().index(0, 0).data().toString(), text("name"));
    scene.load();
    CHECK(scene.count("party") == 3);
}

TEST_CASE("A file that goes away before the import loses nothing")
{
    ImportScene scene;
    const QString path = scene.open(text("a.csv"), "Name\nAlpha\n");
    scene.pressNext();
    REQUIRE(QFile::remove(path));
    scene.button("importNext").click();
    scene.settle();
    CHECK(scene.dialog.step() == Step::Rehearsal);
    CHECK_FALSE(scene.message().isEmpty());
    CHECK(scene.count("party") == 0);
}

TEST_CASE("A stopped import leaves nothing behind and can be begun again")
{
    ImportScene scene;
    scene.open(text("large.csv"), manyRows(30000));
    CHECK_FALSE(scene.dialog.draft().rehearsal());
    scene.pressNext();
    REQUIRE(scene.dialog.draft().rehearsal());
    scene.button("importNext").click();
    REQUIRE(scene.dialog.draft().isLoading());
    scene.button("importNext").click();
    scene.settle();
    CHECK(scene.dialog.step() == Step::Rehearsal);
    CHECK(scene.count("party") == 0);
    CHECK(scene.message().contains(text("Nothing was changed")));
    scene.button("importNext").click();
    scene.settle();
    CHECK(scene.count("party") == 30000);
}

TEST_CASE("Closed while it runs, the import goes on and says when it is done")
{
    ImportScene scene;
    scene.open(text("large.csv"), manyRows(5000));
    scene.pressNext();
    scene.button("importNext").click();
    REQUIRE(scene.dialog.draft().isLoading());
    scene.dialog.reject();
    CHECK_FALSE(scene.dialog.isVisible());
    scene.settle();
    REQUIRE(scene.host.notes.size() == 1);
    CHECK(scene.count("party") == 5000);
}

TEST_CASE("To update, one has to say by what records are recognized")
{
    ImportScene scene;
    scene.open(text("a.csv"), "Name\nAlpha\n");
    scene.choose("importMode", int(ImportMode::Update));
    CHECK(scene.message().contains(text("matched")));
    CHECK_FALSE(scene.dialog.draft().rehearsal());
    scene.choose("importMatch", QStringList(text("name")));
    REQUIRE(scene.dialog.draft().rehearsal());
    CHECK(scene.dialog.draft().rehearsal()->errorCount == 1);
    CHECK(scene.message().isEmpty());
}

TEST_CASE("An import of last week is taken back from the list of imports")
{
    ImportScene scene;
    scene.open(text("a.csv"), "Name\nAlpha\nBeta\n");
    scene.load();
    REQUIRE(scene.count("party") == 2);
    ImportRunsView view(scene.host);
    REQUIRE(waitUntil([&] { return !view.isBusy(); }));
    auto &runs = *view.findChild<QTableView *>(text("importRuns"))->model();
    const ModelGuard guard(runs);
    REQUIRE(runs.rowCount() == 1);
    CHECK(runs.index(0, ImportRunsModel::Source).data().toString() == text("a.csv"));
    CHECK(runs.index(0, ImportRunsModel::New).data().toString() == text("2"));
    auto *undo = view.findChild<QPushButton *>(text("importRunUndo"));
    REQUIRE(undo->isEnabled());
    undo->click();
    REQUIRE(waitUntil([&] { return !view.isBusy(); }));
    CHECK(scene.count("party") == 0);
    CHECK(scene.host.dialogs().lastQuestion.isDangerous);
    CHECK(runs.index(0, ImportRunsModel::State).data().toString() == text("undone"));
    CHECK_FALSE(undo->isEnabled());
}

TEST_CASE("Every target that is offered can be bound to a column")
{
    ImportScene scene;
    const Session &session = scene.host.session();
    const Entity &party = *session.catalog().find(u"party");
    const auto targets = importTargetList(session, party);
    CHECK(targets.size() > 60);
    for (const ImportTarget &target : targets) {
        Mapping mapping;
        mapping.entity = party.key();
        mapping.columns.push_back({text("x"), {target.path}});
        const auto plan = bindMapping(scene.host.session(), mapping, {text("x")}, {});
        INFO(target.path.toStdString());
        CHECK(plan);
        CHECK_FALSE(target.label.isEmpty());
    }
    CHECK(importTargetLabel(targets, text("phone[2]")) == text("Phone (2)"));
    CHECK(findImportTarget(targets, text("nothing")) == nullptr);
}

TEST_CASE("Real files of others are read without a word from a person")
{
    const QDir data(QStringLiteral(KARTOTEKA_SHARED_DATA "/csv"));
    if (!data.exists()) {
        WARN("skipped: the shared data are not here");
        return;
    }
    for (const char *name : {"encodings/cp1251_semicolon.csv", "encodings/cp866_semicolon.csv",
                             "encodings/utf16le_tab.csv", "encodings/cn_gb18030.csv",
                             "exports/google_new.csv", "exports/outlook_cp1251.csv"}) {
        INFO(name);
        ImportScene scene;
        scene.openPath(data.filePath(QString::fromLatin1(name)));
        REQUIRE(scene.dialog.draft().look());
        if (!scene.dialog.draft().isMapped())
            scene.map(scene.columns().index(0, 0).data().toString(), text("name"));
        REQUIRE(scene.dialog.draft().rehearsal());
        const ImportReport rehearsal = *scene.dialog.draft().rehearsal();
        scene.load();
        REQUIRE(scene.dialog.draft().loaded());
        CHECK(scene.dialog.draft().loaded()->newCount == rehearsal.newCount);
        CHECK(rehearsal.newCount > 0);
    }
}
