#include "support/fakehost.h"
#include "support/pictures.h"
#include "views/upkeep/backupdialog.h"
#include "widgets/inlinebar.h"

#include <QFile>
#include <QPushButton>

using namespace kartoteka;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void press(BackupDialog &dialog, const char *name)
{
    auto *button = child<QPushButton>(dialog, name);
    REQUIRE(button->isEnabled());
    button->click();
    REQUIRE(waitUntil([&] { return !dialog.isBusy(); }));
}
} // namespace

TEST_CASE("A backup is made, listed, put back into a new file, and the file is checked")
{
    FakeHost host;
    BackupDialog dialog(host, host.folder() + text("/backups"));
    REQUIRE(waitUntil([&] { return !dialog.isBusy(); }));
    auto &list = *child<QTableView>(dialog, "backups")->model();
    CHECK(list.rowCount() == 0);
    press(dialog, "backupNow");
    REQUIRE(list.rowCount() == 1);
    keepPicture(pictureOf(dialog, {640, 460}), text("backups"));
    const QString restored = host.folder() + text("/restored.kartoteka");
    host.dialogs().answers.push_back(restored);
    press(dialog, "backupRestore");
    CHECK(QFile::exists(restored));
    CHECK(must(Workspace::open(restored, windowSchema())));
    host.dialogs().answers.push_back(restored);
    press(dialog, "backupRestore");
    CHECK(child<InlineBar>(dialog, "backupMessage")->severity() == Severity::Error);
    press(dialog, "backupCheck");
    CHECK(child<InlineBar>(dialog, "backupMessage")->severity() == Severity::Success);
}
