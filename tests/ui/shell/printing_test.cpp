#include "ui/shell/runningprogram.h"

#include "base/clock.h"
#include "domain/parties/note.h"
#include "storage/writer.h"
#include "support/pdftext.h"
#include "support/pictures.h"
#include "widgets/inlinebar.h"
#include "widgets/listprinter.h"
#include "widgets/pageview.h"
#include "widgets/printpreview.h"
#include "widgets/textpages.h"

#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace kartoteka;

namespace
{

/// Pages that only count.
class CountedPages : public PrintedPages
{
public:
    explicit CountedPages(int count)
        : m_count(count)
    {
    }
    QString title() const override { return QStringLiteral("Counted/pages"); }
    int layOut(const QPageLayout &) override { return m_count; }
    Result<void> paint(QPainter &painter, int page) override
    {
        painter.drawText(10, 20, QString::number(page + 1));
        painted << page;
        if (page == failsAt)
            return Error(ErrorCode::Io, Message::verbatim(QStringLiteral("no such page")));
        return {};
    }
    PrintingWork workOfJob() const override
    {
        return [count = m_count, failing = failsAt](const Printing &print) {
            CountedPages pages(count);
            pages.failsAt = failing;
            return print(pages);
        };
    }

    QList<int> painted;
    int failsAt = -1;

private:
    int m_count;
};

QPageLayout a4(QPageLayout::Orientation orientation = QPageLayout::Portrait)
{
    return {QPageSize(QPageSize::A4), orientation, printedMargins(), QPageLayout::Millimeter};
}

PrintPreview *preview(RunningProgram &program)
{
    program.waitFor([&] { return program.window().findChild<PrintPreview *>() != nullptr; });
    return program.find<PrintPreview>("printPreview");
}

int pdfPages(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return static_cast<int>(file.readAll().count("/Type /Page\n"));
}

SeenList seenOf(RecordList &list)
{
    auto seen = list.seenList();
    REQUIRE(seen);
    return *seen;
}

} // namespace

TEST_CASE("A list is previewed as it is printed, page by page, and saved as PDF")
{
    RunningProgram program;
    program.openSample();
    program.window().trigger(QStringLiteral("list.print"));
    PrintPreview *window = preview(program);
    CHECK(window->windowTitle().contains(QLatin1String("Organizations")));
    auto *size = window->findChild<QComboBox *>(QStringLiteral("printSize"));
    size->setCurrentText(QStringLiteral("A5"));
    emit size->activated(size->currentIndex());
    REQUIRE(window->pageCount() > 1);
    keepPicture(window->grab().toImage(), QStringLiteral("print-preview-list"));
    auto *number = window->findChild<QSpinBox *>(QStringLiteral("printNumber"));
    window->findChild<QToolButton *>(QStringLiteral("printNext"))->click();
    CHECK(number->value() == 2);
    QTest::keyClick(window->findChild<PageView *>(), Qt::Key_PageUp);
    CHECK(number->value() == 1);
    const int count = window->pageCount();
    const QString path = program.path(QStringLiteral("list.pdf"));
    program.dialogs().answers = {path};
    window->findChild<QPushButton *>(QStringLiteral("printPdf"))->click();
    program.waitFor([&] { return QFileInfo::exists(path); });
    CHECK(pdfPages(path) == count);
    program.waitFor([&] { return program.window().findChild<PrintPreview *>() == nullptr; });
    CHECK(program.settings().text(QStringLiteral("print/paper")) == QLatin1String("A5"));
}

TEST_CASE("Without a printer the preview says so and offers PDF")
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty()) {
        WARN("skipped: this computer has a printer");
        return;
    }
    RunningProgram program(QStringLiteral("en"), QStringLiteral("dark"));
    program.openSample();
    program.window().trigger(QStringLiteral("list.print"));
    PrintPreview *window = preview(program);
    auto *bar = window->findChild<InlineBar *>();
    program.waitFor([bar] { return bar->text().contains(QLatin1String("PDF")); });
    CHECK_FALSE(window->findChild<QPushButton *>(QStringLiteral("printStart"))->isEnabled());
    CHECK(window->findChild<QPushButton *>(QStringLiteral("printPdf"))->isDefault());
    keepPicture(window->grab().toImage(), QStringLiteral("print-preview-dark"));
}

TEST_CASE("Preview, printing and export break the list at the same rows")
{
    RunningProgram program;
    program.openSample();
    const SeenList seen = seenOf(*program.list());
    OpenWorkspace &workspace = program.window().workspace();
    Session &session = workspace.session();
    auto ids = idsOf(session, seen);
    REQUIRE(ids);
    ListPages pages(workspace.workspace(), session, seen, *ids);
    const int shown = pages.layOut(a4(pages.wantedOrientation()));
    for (const int resolution : {72, 300, 1200}) {
        QBuffer buffer;
        REQUIRE(buffer.open(QIODevice::WriteOnly));
        QPdfWriter pdf(&buffer);
        pdf.setResolution(resolution);
        pdf.setPageLayout(a4(pages.wantedOrientation()));
        Progress progress;
        CHECK(*printPages(pages, pdf, {}, progress) == shown);
    }
    Progress progress;
    const QString path = program.path(QStringLiteral("beside.pdf"));
    CHECK(*printSeenToPdf(workspace.workspace(), session, seen, path, progress) == shown);
    CHECK(pdfPages(path) == shown);
}

TEST_CASE("An empty list is one page, and rows that are gone leave their place empty")
{
    RunningProgram program;
    program.openSample();
    const SeenList seen = seenOf(*program.list());
    OpenWorkspace &workspace = program.window().workspace();
    Session &session = workspace.session();
    ListPages empty(workspace.workspace(), session, seen, {});
    CHECK(empty.layOut(a4()) == 1);
    QImage image(400, 600, QImage::Format_RGB32);
    QPainter painter(&image);
    CHECK(empty.paint(painter, 0));
    ListPages gone(workspace.workspace(), session, seen, {1, 2, 3});
    CHECK(gone.layOut(a4()) == 1);
    CHECK(gone.paint(painter, 0));
    QPageLayout tiny(QPageSize(QSizeF(20, 20), QPageSize::Millimeter), QPageLayout::Portrait,
                     QMarginsF());
    CHECK(gone.layOut(tiny) == 3);
    CHECK(gone.paint(painter, 2));
}

TEST_CASE("A hundred thousand rows are laid out without reading one, and a page reads only its own")
{
    RunningProgram program;
    program.openSample();
    const SeenList seen = seenOf(*program.list());
    OpenWorkspace &workspace = program.window().workspace();
    Session &session = workspace.session();
    auto few = idsOf(session, seen);
    REQUIRE(few);
    std::vector<qint64> ids(100000, few->front());
    for (size_t place = 0; place < ids.size(); ++place)
        ids[place] = place < few->size() ? (*few)[place] : static_cast<qint64>(place);
    ListPages pages(workspace.workspace(), session, seen, ids);
    CHECK(pages.layOut(a4()) > 1500);
    QImage image(800, 1100, QImage::Format_RGB32);
    QPainter painter(&image);
    CHECK(pages.paint(painter, 1999));
    CHECK(pages.paint(painter, 0));
}

TEST_CASE("Pages of a range are printed, and a page that fails or a person who stops ends it")
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter pdf(&buffer);
    pdf.setPageLayout(a4());
    QList<qint64> told;
    Progress progress([&told](const ProgressStep &step) { told << step.done << step.total; });
    CountedPages pages(500);
    CHECK(*printPages(pages, pdf, {100, 399}, progress) == 300);
    CHECK(pages.painted.constFirst() == 100);
    CHECK(pages.painted.constLast() == 399);
    CHECK(told.mid(told.size() - 2) == QList<qint64>{300, 300});

    CountedPages failing(10);
    failing.failsAt = 4;
    CHECK(printPages(failing, pdf, {}, progress).error().english() ==
          QLatin1String("no such page"));
    CHECK(failing.painted.size() == 5);

    const CancelToken token;
    token.cancel();
    Progress stopped({}, token);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("stopped.pdf"));
    CHECK(printToPdf(pages, a4(), {}, path, stopped).error().code() == ErrorCode::Cancelled);
    CHECK(printToPdf(failing, a4(), {}, path, progress).error().code() == ErrorCode::Io);
    CHECK(QDir(folder.path()).isEmpty());

    QPrinter deaf;
    deaf.setOutputFileName(folder.filePath(QStringLiteral("no/such/folder/a.pdf")));
    CHECK(printPages(pages, deaf, {}, progress).error().code() == ErrorCode::Io);
}

TEST_CASE("The job of printed pages makes the same pages, whatever became of these")
{
    RunningProgram program;
    program.openSample();
    OpenWorkspace &workspace = program.window().workspace();
    const SeenList seen = seenOf(*program.list());
    auto ids = idsOf(workspace.session(), seen);
    REQUIRE(ids);
    std::vector<std::unique_ptr<PrintedPages>> all;
    all.push_back(
        std::make_unique<ListPages>(workspace.workspace(), workspace.session(), seen, *ids));
    all.push_back(std::make_unique<TextPages>(PageFrame{QStringLiteral("Title"), {}, {}, {}},
                                              QStringLiteral("<h1>Heading</h1>")));
    for (auto &pages : all) {
        const auto paintLast = [](PrintedPages &of) {
            QImage image(printedSize(a4()), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            CHECK(of.paint(painter, of.layOut(a4()) - 1));
            return image;
        };
        const QImage seenHere = paintLast(*pages);
        const PrintedPages::PrintingWork make = pages->workOfJob();
        pages.reset();
        QImage seenThere;
        Jobs jobs(1);
        const auto done = jobs.start<int>([&](Progress &) {
            return make([&](PrintedPages &of) -> Result<int> {
                seenThere = paintLast(of);
                return 1;
            });
        });
        CHECK(done.future.result());
        CHECK(seenThere == seenHere);
    }
}

TEST_CASE("Printing that is stopped leaves no file, and Escape stops before it closes")
{
    RunningProgram program;
    program.openSample();
    PrintPreview::show(program.window(), std::make_unique<CountedPages>(200000), &program.window());
    PrintPreview *window = preview(program);
    const QString path = program.path(QStringLiteral("many.pdf"));
    program.dialogs().answers = {path};
    window->findChild<QPushButton *>(QStringLiteral("printPdf"))->click();
    CHECK(program.dialogs().lastFileQuestion.fileName == QLatin1String("Counted_pages"));
    auto *progress = window->findChild<QProgressBar *>();
    program.waitFor([&] { return progress->value() > 0; });
    CHECK_FALSE(window->findChild<QPushButton *>(QStringLiteral("printPdf"))->isEnabled());
    QTest::keyClick(window, Qt::Key_Escape);
    CHECK(window->isVisible());
    auto *pdf = window->findChild<QPushButton *>(QStringLiteral("printPdf"));
    program.waitFor([pdf] { return pdf->isEnabled(); });
    CHECK_FALSE(QFileInfo::exists(path));
    QTest::keyClick(window, Qt::Key_Escape);
    program.waitFor([&] { return program.window().findChild<PrintPreview *>() == nullptr; });
}

TEST_CASE("A file that cannot be written is said in the preview")
{
    RunningProgram program;
    program.openSample();
    program.window().trigger(QStringLiteral("list.print"));
    PrintPreview *window = preview(program);
    auto *bar = window->findChild<InlineBar *>();
    program.dialogs().answers = {program.path(QStringLiteral("no/such/folder/list.pdf"))};
    window->findChild<QPushButton *>(QStringLiteral("printPdf"))->click();
    program.waitFor([bar] { return bar->severity() == Severity::Error; });
    CHECK(window->isVisible());
}

TEST_CASE("A card with a long history prints a thousand events and says how many are left out")
{
    RunningProgram program;
    program.openSample();
    const RecordReference record{QStringLiteral("party"), program.list()->model().idAt(0)};
    REQUIRE(
        program.window().workspace().session().perform(Message("Many notes"), [&](Writer &writer) {
            for (int number = 0; number < 1020; ++number) {
                Note note;
                note.entity = record.entity;
                note.record = {record.id};
                note.text = QStringLiteral("Note %1").arg(number);
                writer.create(note);
            }
        }));
    program.window().openRecord(record);
    program.window().trigger(QStringLiteral("record.print"));
    PrintPreview *window = preview(program);
    CHECK(window->pageCount() > 20);
    const QString path = program.path(QStringLiteral("card.pdf"));
    program.dialogs().answers = {path};
    window->findChild<QPushButton *>(QStringLiteral("printPdf"))->click();
    program.waitFor([&] { return program.window().findChild<PrintPreview *>() == nullptr; });
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const PdfText printed = readPdf(file.readAll());
    CHECK(printed.pages > 20);
    INFO(printed.text.right(300).toStdString());
    CHECK(printed.text.contains(QLatin1String("Note 1019")));
    CHECK(printed.text.contains(QLatin1String("26 older event")));
}

TEST_CASE("The card, the sheet of shortcuts and a page of help go through the same preview")
{
    for (const char *language : {"en", "zh_CN"}) {
        RunningProgram program(QString::fromLatin1(language));
        program.openSample();
        program.window().openRecord({QStringLiteral("party"), program.list()->model().idAt(0)});
        program.window().trigger(QStringLiteral("record.print"));
        PrintPreview *window = preview(program);
        keepPicture(window->grab().toImage(),
                    QStringLiteral("print-card-") + QString::fromLatin1(language));
        window->reject();
        program.waitFor([&] { return program.window().findChild<PrintPreview *>() == nullptr; });
        program.window().trigger(QStringLiteral("help.shortcuts"));
        program.find<QPushButton>("shortcutPrint")->click();
        window = preview(program);
        CHECK(window->pageCount() >= 1);
        keepPicture(window->grab().toImage(),
                    QStringLiteral("print-sheet-") + QString::fromLatin1(language));
        window->reject();
        program.waitFor([&] { return program.window().findChild<PrintPreview *>() == nullptr; });
        program.window().trigger(QStringLiteral("help.page"));
        program.find<QToolButton>("helpPrint")->click();
        window = preview(program);
        keepPicture(window->grab().toImage(),
                    QStringLiteral("print-help-") + QString::fromLatin1(language));
    }
}

TEST_CASE("Long text breaks into pages that together show all of it, black on white")
{
    QString html = QStringLiteral("<h1>Heading</h1>");
    for (int line = 0; line < 300; ++line)
        html += QStringLiteral("<p>Line %1</p>").arg(line);
    TextPages pages({QStringLiteral("Title"), QStringLiteral("Firm"), {}, QStringLiteral("today")},
                    html);
    const int count = pages.layOut(a4());
    CHECK(count > 3);
    CHECK(pages.layOut(a4(QPageLayout::Landscape)) > count);
    CHECK(pages.layOut(a4()) == count);
    QImage image(printedSize(a4()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    CHECK(pages.paint(painter, count - 1));
    painter.end();
    int darkest = 255;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            darkest = std::min(darkest, qGray(image.pixel(x, y)));
    }
    CHECK(darkest < 60);
    TextPages empty({}, QString());
    CHECK(empty.layOut(a4()) == 1);
}
