#include "widgets/printpreview.h"

#include "widgets/icons.h"
#include "widgets/inlinebar.h"
#include "widgets/pageview.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

namespace kartoteka
{

namespace
{

constexpr auto kPaperKey = "print/paper";
constexpr auto kMarginsKey = "print/margins";
constexpr auto kPrinterKey = "print/printer";
constexpr int kChoicesWidth = 252;
constexpr int kMostCopies = 99;

struct Paper {
    const char *name;
    QPageSize::PageSizeId size;
};
constexpr Paper kPapers[] = {{"A4", QPageSize::A4},
                             {"A3", QPageSize::A3},
                             {"A5", QPageSize::A5},
                             {"Letter", QPageSize::Letter},
                             {"Legal", QPageSize::Legal}};

/// Left, top, right, bottom in millimeters.
QMarginsF marginsOf(const QString &code)
{
    if (code == QLatin1String("narrow"))
        return {8, 8, 8, 8};
    if (code == QLatin1String("wide"))
        return {25, 20, 20, 20};
    return printedMargins();
}

void choose(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

PrintPreview::PrintPreview(ViewHost &host, std::unique_ptr<PrintedPages> pages, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_pages(std::move(pages))
    , m_bar(new InlineBar(this))
{
    setObjectName(QStringLiteral("printPreview"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1000, 720);
    m_bar->setObjectName(QStringLiteral("printBar"));
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(makePages(), 1);
    halves->addWidget(makeChoices());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(halves, 1);
    column->addWidget(makeButtons());
    choose(*m_size, host.settings().text(QString::fromLatin1(kPaperKey)));
    choose(*m_margins, host.settings().text(QString::fromLatin1(kMarginsKey)));
    choose(*m_orientation, int(m_pages->wantedOrientation()));
    // Asking the system for its printers may take a while: after the window is there.
    QTimer::singleShot(0, this, &PrintPreview::fillPrinters);
    for (const QComboBox *box : {m_size, m_orientation, m_margins})
        connect(box, &QComboBox::activated, this, &PrintPreview::showPaper);
    retranslate();
    showPaper();
    QWidget *before = m_steps[0];
    for (QWidget *widget : QList<QWidget *>{m_number, m_steps[1], m_zoom, m_view, m_printer,
                                            m_copies, m_twoSided, m_size, m_orientation, m_margins,
                                            m_from, m_to, m_stop, m_print, m_pdf, m_close}) {
        setTabOrder(before, widget);
        before = widget;
    }
    m_view->setFocus();
}

PrintPreview::~PrintPreview()
{
    if (m_printing)
        m_printing->cancel();
}

void PrintPreview::show(ViewHost &host, std::unique_ptr<PrintedPages> pages, QWidget *parent)
{
    auto *preview = new PrintPreview(host, std::move(pages), parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->QDialog::show();
}

QToolButton *PrintPreview::makeStep(const char *objectName, const char *iconName,
                                    const std::function<int()> &page)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, page] { showPage(page()); });
    m_steps << button;
    return button;
}

QWidget *PrintPreview::makePages()
{
    auto *side = new QWidget(this);
    m_view = new PageView(side);
    m_view->setObjectName(QStringLiteral("printPage"));
    m_number = new QSpinBox(side);
    m_number->setObjectName(QStringLiteral("printNumber"));
    m_number->setKeyboardTracking(false);
    m_number->setMinimum(1);
    m_ofCount = new QLabel(side);
    m_zoom = new QComboBox(side);
    m_zoom->setObjectName(QStringLiteral("printZoom"));
    for (int place = 0; place < 4; ++place)
        m_zoom->addItem(QString());
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->addWidget(makeStep("printPrevious", "chevron-left", [this] { return m_page - 1; }));
    bar->addWidget(m_number);
    bar->addWidget(m_ofCount);
    m_ofCount->setContentsMargins(6, 0, 6, 0);
    bar->addWidget(makeStep("printNext", "chevron-right", [this] { return m_page + 1; }));
    bar->addStretch(1);
    bar->addWidget(m_zoom);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { showPage(number - 1); });
    connect(m_zoom, &QComboBox::activated, this,
            [this](int zoom) { m_view->setZoom(static_cast<PageView::Zoom>(zoom)); });
    connect(m_view, &PageView::stepped, this,
            [this](int distance) { showPage(m_page + distance); });
    connect(m_view, &PageView::failed, m_bar, qOverload<const Error &>(&InlineBar::say));
    return side;
}

QWidget *PrintPreview::makeChoices()
{
    m_choices = new QWidget(this);
    m_choices->setFixedWidth(kChoicesWidth);
    m_form = new QFormLayout(m_choices);
    m_form->setContentsMargins(12, 12, 12, 12);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const auto box = [this](const char *objectName, const std::vector<QVariant> &values) {
        auto *choice = new QComboBox(m_choices);
        choice->setObjectName(QString::fromLatin1(objectName));
        for (const QVariant &value : values)
            choice->addItem(QString(), value);
        m_form->addRow(new QLabel(m_choices), choice);
        return choice;
    };
    const auto number = [this](const char *objectName, int most) {
        auto *spin = new QSpinBox(m_choices);
        spin->setObjectName(QString::fromLatin1(objectName));
        spin->setRange(1, most);
        m_form->addRow(new QLabel(m_choices), spin);
        return spin;
    };
    m_printer = box("printPrinter", {});
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_copies = number("printCopies", kMostCopies);
    m_twoSided = new QCheckBox(m_choices);
    m_twoSided->setObjectName(QStringLiteral("printTwoSided"));
    m_form->addRow(m_twoSided);
    m_size = box("printSize", {});
    for (const Paper &paper : kPapers)
        m_size->addItem(QString::fromLatin1(paper.name), QString::fromLatin1(paper.name));
    m_orientation =
        box("printOrientation", {int(QPageLayout::Portrait), int(QPageLayout::Landscape)});
    m_margins = box("printMargins",
                    {QStringLiteral("normal"), QStringLiteral("narrow"), QStringLiteral("wide")});
    m_from = number("printFrom", 1);
    m_to = number("printTo", 1);
    connect(m_from, &QSpinBox::valueChanged, m_to, &QSpinBox::setMinimum);
    return m_choices;
}

QWidget *PrintPreview::makeButtons()
{
    auto *foot = new QWidget(this);
    const auto button = [foot](const char *objectName) {
        auto *made = new QPushButton(foot);
        made->setObjectName(QString::fromLatin1(objectName));
        made->setAutoDefault(false);
        return made;
    };
    m_progress = new QProgressBar(foot);
    m_progress->setObjectName(QStringLiteral("printProgress"));
    m_progress->hide();
    m_stop = button("printStop");
    m_stop->hide();
    m_print = button("printStart");
    m_pdf = button("printPdf");
    m_close = button("printClose");
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    row->addStretch(1);
    row->addWidget(m_print);
    row->addWidget(m_pdf);
    row->addWidget(m_close);
    connect(m_stop, &QPushButton::clicked, this, &PrintPreview::reject);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(m_pdf, &QPushButton::clicked, this, &PrintPreview::askPdf);
    connect(m_close, &QPushButton::clicked, this, &PrintPreview::reject);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, [this] {
        if (m_print->isEnabled())
            print();
    });
    return foot;
}

void PrintPreview::fillPrinters()
{
    const QStringList names = QPrinterInfo::availablePrinterNames();
    for (const QString &name : names)
        m_printer->addItem(name, name);
    const QString last = m_host.settings().text(QString::fromLatin1(kPrinterKey));
    choose(*m_printer, names.contains(last) ? last : QPrinterInfo::defaultPrinterName());
    const bool hasPrinter = !names.isEmpty();
    for (QWidget *widget : {static_cast<QWidget *>(m_printer), static_cast<QWidget *>(m_copies),
                            static_cast<QWidget *>(m_twoSided), static_cast<QWidget *>(m_print)})
        widget->setEnabled(hasPrinter);
    QPushButton *first = hasPrinter ? m_print : m_pdf;
    first->setProperty("primary", true);
    first->setDefault(true);
    if (!hasPrinter)
        m_bar->say(Severity::Note,
                   Message(QT_TRANSLATE_NOOP("Core", "There is no printer on this computer. The "
                                                     "pages can be saved as PDF.")));
}

void PrintPreview::name(QWidget *widget, const QString &text, const QString &whatsThis)
{
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(widget)))
        label->setText(text);
    widget->setAccessibleName(text);
    if (widget != m_view) // it would lie over the page
        widget->setToolTip(whatsThis);
    widget->setWhatsThis(whatsThis);
}

void PrintPreview::retranslate()
{
    setWindowTitle(tr("Print – %1").arg(m_pages->title()));
    name(m_view, tr("Page"), tr("The page as it will be printed; Page Down shows the next one."));
    name(m_number, tr("Page number"), tr("Type a number to see that page."));
    name(m_steps[0], tr("Previous page"), tr("Previous page (Page Up)"));
    name(m_steps[1], tr("Next page"), tr("Next page (Page Down)"));
    name(m_zoom, tr("Size on the screen"),
         tr("How large the page is shown; printing stays as it "
            "is."));
    const QStringList zooms = {tr("Whole page"), tr("Full width"), tr("True size"),
                               tr("Twice the size")};
    for (int place = 0; place < zooms.size(); ++place)
        m_zoom->setItemText(place, zooms[place]);
    name(m_printer, tr("Printer"), tr("Printers that this computer knows."));
    name(m_copies, tr("Copies"), tr("How often each page is printed."));
    name(m_twoSided, tr("On both sides"), tr("Prints on both sides when the printer can."));
    m_twoSided->setText(tr("On both sides"));
    name(m_size, tr("Paper"), tr("The size of the sheet; kept for the next time."));
    name(m_orientation, tr("Orientation"), tr("Wide lists fit better across."));
    m_orientation->setItemText(0, tr("Upright"));
    m_orientation->setItemText(1, tr("Across"));
    name(m_margins, tr("Margins"), tr("The white edge of the sheet; kept for the next time."));
    m_margins->setItemText(0, tr("Normal"));
    m_margins->setItemText(1, tr("Narrow"));
    m_margins->setItemText(2, tr("Wide, to be filed"));
    name(m_from, tr("From page"), tr("The first page that is printed or saved."));
    name(m_to, tr("To page"), tr("The last page that is printed or saved."));
    name(m_progress, tr("Progress"), tr("How many pages are done."));
    const auto button = [this](QPushButton *widget, const QString &text, const QString &tip) {
        widget->setText(text);
        name(widget, QString(text).remove(u'…'), tip);
    };
    button(m_stop, tr("Stop"), tr("Ends printing; pages that are out stay out."));
    button(m_print, tr("Print"), tr("Sends the pages to the printer (Ctrl+P)."));
    button(m_pdf, tr("Save as PDF…"), tr("Writes the same pages into a file."));
    button(m_close, tr("Close"), tr("Closes without printing (Esc)."));
    m_ofCount->setText(tr("of %1").arg(locale().toString(m_count)));
}

QPageLayout PrintPreview::chosenPaper() const
{
    const Paper &paper = kPapers[std::max(0, m_size->currentIndex())];
    return {QPageSize(paper.size),
            static_cast<QPageLayout::Orientation>(m_orientation->currentData().toInt()),
            marginsOf(m_margins->currentData().toString()), QPageLayout::Millimeter};
}

void PrintPreview::showPaper()
{
    m_paper = chosenPaper();
    m_count = m_pages->layOut(m_paper);
    m_number->setMaximum(m_count);
    m_ofCount->setText(tr("of %1").arg(QLocale().toString(m_count)));
    m_from->setMaximum(m_count);
    m_to->setMaximum(m_count);
    m_from->setValue(1);
    m_to->setValue(m_count);
    m_page = std::min(m_page, m_count - 1);
    m_view->setPages(*m_pages, m_paper);
    showPage(m_page);
}

void PrintPreview::showPage(int page)
{
    m_page = std::clamp(page, 0, m_count - 1);
    m_number->setValue(m_page + 1);
    m_steps[0]->setEnabled(m_page > 0);
    m_steps[1]->setEnabled(m_page < m_count - 1);
    m_view->setPage(m_page);
    m_view->setAccessibleDescription(
        tr("Page %1 of %2").arg(QLocale().toString(m_page + 1), QLocale().toString(m_count)));
}

void PrintPreview::keepChoices()
{
    Settings &settings = m_host.settings();
    settings.set(QString::fromLatin1(kPaperKey), m_size->currentData());
    settings.set(QString::fromLatin1(kMarginsKey), m_margins->currentData());
    if (m_printer->count() > 0)
        settings.set(QString::fromLatin1(kPrinterKey), m_printer->currentData());
}

void PrintPreview::print()
{
    const QString wanted = m_printer->currentData().toString();
    auto printer =
        std::make_shared<QPrinter>(QPrinterInfo::printerInfo(wanted), QPrinter::HighResolution);
    printer->setDocName(m_pages->title());
    printer->setCreator(QStringLiteral("Kartoteka"));
    printer->setPageLayout(m_paper);
    printer->setCopyCount(m_copies->value());
    printer->setDuplex(m_twoSided->isChecked() ? QPrinter::DuplexAuto : QPrinter::DuplexNone);
    if (!printer->isValid())
        return m_bar->say(Error(
            ErrorCode::Io,
            Message(QT_TRANSLATE_NOOP("Core", "The printer “%1” does not answer")).arg(wanted)));
    const int count = m_to->value() - m_from->value() + 1;
    start([printer](PrintedPages &pages, const PageRange &range,
                    Progress &progress) { return printPages(pages, *printer, range, progress); },
          tr("%n page(s) sent to “%1”", nullptr, count).arg(wanted));
}

void PrintPreview::askPdf()
{
    Dialogs::FileQuestion question;
    question.title = tr("Save as PDF");
    question.filters = {tr("PDF (*.pdf)")};
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|]"));
    question.fileName = m_pages->title().replace(forbidden, QStringLiteral("_"));
    question.suffix = QStringLiteral("pdf");
    m_host.dialogs().saveFile(this, question, [this](const QString &path) { savePdf(path); });
}

void PrintPreview::savePdf(const QString &path)
{
    start(
        [path, paper = m_paper](PrintedPages &pages, const PageRange &range, Progress &progress) {
            return printToPdf(pages, paper, range, path, progress);
        },
        tr("Saved as %1").arg(path.section(u'/', -1)));
}

void PrintPreview::start(const Work &work, const QString &done)
{
    keepChoices();
    m_bar->clear();
    connect(&m_host.jobs(), &JobList::activityChanged, this, &PrintPreview::followJob,
            Qt::UniqueConnection);
    const PageRange range = {m_from->value() - 1, m_to->value() - 1};
    m_printing = m_host.jobs().start<int>(
        windowTitle(), this,
        [make = m_pages->workOfJob(), work, range](Progress &progress) {
            return make([&](PrintedPages &pages) { return work(pages, range, progress); });
        },
        [this, done](const Result<int> &pages) { finish(pages, done); });
    setBusy(true);
}

void PrintPreview::finish(const Result<int> &pages, const QString &done)
{
    m_printing.reset();
    setBusy(false);
    if (pages) {
        m_host.notify(done, false);
        return accept();
    }
    if (pages.error().code() != ErrorCode::Cancelled)
        m_bar->say(pages.error());
}

void PrintPreview::followJob()
{
    const QModelIndex job = m_host.jobs().newest(windowTitle());
    if (!m_printing || !job.isValid())
        return;
    const int percent = job.data(JobList::PercentRole).toInt();
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(std::max(0, percent));
    m_progress->setFormat(job.data(JobList::TextRole).toString());
}

void PrintPreview::setBusy(bool isBusy)
{
    m_choices->setEnabled(!isBusy);
    m_print->setEnabled(!isBusy && m_printer->count() > 0);
    m_pdf->setEnabled(!isBusy);
    m_progress->setRange(0, 0);
    m_progress->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    m_stop->setEnabled(isBusy);
    if (isBusy)
        m_stop->setFocus();
}

void PrintPreview::reject()
{
    if (!m_printing || m_printing->isCancelled())
        return QDialog::reject();
    m_printing->cancel();
    m_stop->setEnabled(false);
}

void PrintPreview::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showPaper();
    }
}

} // namespace kartoteka
