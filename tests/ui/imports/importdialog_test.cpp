#include "domain/parties/party.h"
#include "exchange/encoding.h"
#include "models/importcolumnsmodel.h"
#include "models/importpreviewmodel.h"
#include "support/modelguard.h"
#include "ui/imports/importscene.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

using namespace kartoteka;
using Step = ImportDialog::Step;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void keepInBothThemes(ImportScene &scene, const QString &name)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyLook(*qApp, Look{theme});
        QTest::qWait(1); // for the change to reach every widget
        keepPicture(pictureOf(scene.dialog, {1200, 760}),
                    name + (theme == ThemeChoice::Dark ? QStringLiteral("-dark") : QString()));
    }
    applyLook(*qApp, Look{ThemeChoice::Light});
}

/// Two of the firms are known already.
void knowTwo(ImportScene &scene)
{
    must(scene.host.session().perform(Message::verbatim(text("x")), [](Writer &writer) {
        Party known;
        known.name = text("АО «Тверьагромаш»");
        known.taxId = text("6901482752");
        writer.create(known);
        known.name = text("ООО «ТехноПром»");
        known.taxId = text("7802194554");
        writer.create(known);
    }));
}
} // namespace

TEST_CASE("A table of another program in CP1251 is understood as soon as it is chosen")
{
    ImportScene scene;
    const ModelGuard columns(scene.columns());
    const ModelGuard preview(scene.preview());
    scene.host.dialogs().answers.push_back(scene.host.folder() + text("/клиенты.csv"));
    CHECK(scene.dialog.step() == Step::File);
    CHECK_FALSE(scene.button("importNext").isEnabled());
    scene.open(text("клиенты.csv"), customersOf1C());
    CHECK(scene.message() == QString());
    CHECK(scene.dialog.step() == Step::Mapping);
    CHECK(scene.part<QComboBox>("importEncoding").currentData().toString() ==
          QString(encodings::kCp1251));
    CHECK(scene.part<QComboBox>("importDelimiter").currentData().toChar() == u';');
    CHECK(scene.part<QWidget>("importEncodingFound").isVisibleTo(&scene.dialog));
    CHECK(scene.dialog.draft().dates() == DateOrder::DayMonth);
    CHECK(scene.dialog.draft().decimals() == DecimalStyle::Comma);
    CHECK(scene.target(text("Наименование")) == text("Name"));
    CHECK(scene.target(text("Прим_2")) == text("Do not import"));
    CHECK(scene.dialog.draft().match() == QStringList(text("tax_id")));
}

TEST_CASE("The rehearsal says row by row what would happen, and the import does that")
{
    ImportScene scene;
    knowTwo(scene);
    scene.open(text("клиенты_2026-11.csv"), customersOf1C());
    scene.choose("importMode", int(ImportMode::Upsert));
    const auto rehearsal = scene.dialog.draft().rehearsal();
    REQUIRE(rehearsal);
    CHECK(rehearsal->rowCount == 7);
    CHECK(rehearsal->updatedCount == 2);
    CHECK(rehearsal->errorCount >= 1);
    CHECK(scene.count("party") == 2);
    keepInBothThemes(scene, text("import-mapping"));
    scene.pressNext();
    CHECK(scene.dialog.step() == Step::Rehearsal);
    keepInBothThemes(scene, text("import-rehearsal"));
    scene.part<QToolButton>("importErrors").click();
    CHECK(scene.preview().rowCount() == rehearsal->errorCount);
    scene.pressNext();
    REQUIRE(scene.dialog.draft().loaded());
    const ImportReport loaded = *scene.dialog.draft().loaded();
    CHECK(loaded.newCount == rehearsal->newCount);
    CHECK(loaded.updatedCount == rehearsal->updatedCount);
    CHECK(loaded.errorCount == rehearsal->errorCount);
    CHECK(scene.part<QTableView>("importRefused").model()->rowCount() == loaded.errorCount);
    keepInBothThemes(scene, text("import-result"));
}

TEST_CASE("An import is taken back with one button, and its refused rows become a file")
{
    ImportScene scene;
    scene.open(text("a.csv"), customersOf1C());
    scene.load();
    REQUIRE(scene.dialog.draft().loaded());
    REQUIRE(scene.count("party") > 0);
    const QString path = scene.host.folder() + text("/refused.csv");
    scene.host.dialogs().answers.push_back(path);
    scene.button("importSaveRefused").click();
    REQUIRE(waitUntil([&] { return !scene.message().isEmpty(); }));
    QFile refused(path);
    REQUIRE(refused.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(refused.readAll()).contains(text("Гаврилов")));
    scene.button("importUndo").click();
    scene.settle();
    CHECK(scene.dialog.draft().isUndone());
    CHECK(scene.count("party") == 0);
    CHECK_FALSE(scene.button("importUndo").isVisibleTo(&scene.dialog));
}

TEST_CASE("A column goes to another field by keyboard alone")
{
    ImportScene scene;
    scene.open(text("a.csv"), "Name,Nickname\nAlpha,Al\nBeta,Be\n");
    auto &table = scene.part<QTableView>("importColumns");
    table.setFocus();
    table.setCurrentIndex(scene.columns().index(1, ImportColumnsModel::Target));
    QTest::keyClick(&table, Qt::Key_Return);
    auto *box = table.findChild<QComboBox *>(text("importTarget"));
    REQUIRE(box);
    box->lineEdit()->setText(text("Legal name"));
    QTest::keyClick(box, Qt::Key_Return);
    scene.settle();
    CHECK(scene.target(text("Nickname")) == text("Legal name"));
    scene.load();
    CHECK(scene.find("party", "legal_name", text("Al")).title() == text("Alpha"));
}

TEST_CASE("A recipe is kept under its name and used for the next file")
{
    ImportScene scene;
    scene.open(text("a.csv"), "x;y\nAlpha;1\n");
    scene.map(text("x"), text("name"));
    scene.map(text("y"), text("external_id"));
    scene.host.dialogs().answers.push_back(text("from the shop"));
    scene.button("importSaveRecipe").click();
    CHECK(scene.message().contains(text("from the shop")));
    scene.open(text("b.csv"), "x;y\nBeta;2\n");
    CHECK(scene.target(text("x")) == text("Do not import"));
    scene.choose("importRecipe", text("saved:from the shop"));
    CHECK(scene.target(text("x")) == text("Name"));
    CHECK(scene.target(text("y")) == text("External id"));
    scene.load();
    CHECK(scene.find("party", "external_id", text("2")).title() == text("Beta"));
}

TEST_CASE("Cells copied from a spreadsheet are a table")
{
    ImportScene scene;
    QGuiApplication::clipboard()->setText(
        text("Name\tE-mail\nAlpha\ta@a.example\nBeta\tb@b.example\n"));
    scene.button("importPaste").click();
    scene.settle();
    CHECK(scene.dialog.step() == Step::Mapping);
    CHECK(scene.target(text("E-mail")) == text("E-mail"));
    scene.load();
    CHECK(scene.count("party") == 2);
    CHECK(scene.count("contact_point") == 2);
}

TEST_CASE("Columns change fields when one is dragged onto the other")
{
    ImportScene scene;
    scene.open(text("a.csv"), "Name,Legal name\nAlpha,Beta\n");
    QAbstractItemModel &columns = scene.columns();
    const std::unique_ptr<QMimeData> dragged(columns.mimeData({columns.index(0, 0)}));
    CHECK(columns.dropMimeData(dragged.get(), Qt::CopyAction, -1, -1, columns.index(1, 0)));
    scene.settle();
    CHECK(scene.target(text("Name")) == text("Legal name"));
    CHECK(scene.target(text("Legal name")) == text("Name"));
}
