#include "views/imports/importdialog.h"

#include "views/imports/importfilepage.h"
#include "views/imports/importloadpage.h"
#include "views/imports/importtablepage.h"
#include "views/imports/stepbar.h"
#include "widgets/icons.h"
#include "widgets/inlinebar.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace kartoteka
{

namespace
{
constexpr int kSide = 20;
constexpr int kButtons = 50;
constexpr QSize kUsual(1200, 760);

QString localFile(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}
} // namespace

ImportDialog::ImportDialog(ViewHost &host, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_draft(new ImportDraft(host.workspace(), this))
    , m_steps(new StepBar(this))
    , m_bar(new InlineBar(this))
    , m_pages(new QStackedWidget(this))
    , m_filePage(new ImportFilePage(this))
    , m_tablePage(new ImportTablePage(*m_draft, host.workspace().clock().today(), this))
    , m_loadPage(new ImportLoadPage(host.workspace(), *m_draft, this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAcceptDrops(true);
    resize(kUsual);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_steps);
    layout->addWidget(m_bar);
    for (QWidget *page : std::initializer_list<QWidget *>{m_filePage, m_tablePage, m_loadPage})
        m_pages->addWidget(page);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeButtons());
    m_steps->setObjectName(QStringLiteral("importSteps"));
    m_bar->setObjectName(QStringLiteral("importMessage"));
    connectDraft();
    retranslate();
    goTo(Step::File);
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::makeButtons()
{
    auto *row = new QWidget(this);
    row->setFixedHeight(kButtons);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(kSide, 0, kSide, 0);
    layout->setSpacing(8);
    const auto button = [&](const char *name) {
        auto *made = new QPushButton(row);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        return made;
    };
    m_help = button("importHelp");
    m_saveRecipe = button("importSaveRecipe");
    m_saveRecipe->setIcon(icon(QStringLiteral("save")));
    m_hint = new QLabel(row);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_cancel = button("importCancel");
    m_back = button("importBack");
    m_next = button("importNext");
    m_next->setDefault(true);
    m_next->setProperty("primary", true);
    layout->addWidget(m_help);
    layout->addWidget(m_saveRecipe);
    layout->addStretch();
    layout->addWidget(m_hint);
    layout->addSpacing(8);
    for (QPushButton *last : {m_cancel, m_back, m_next})
        layout->addWidget(last);
    connect(m_help, &QPushButton::clicked, this,
            [this] { m_host.trigger(QStringLiteral("help.page")); });
    connect(m_saveRecipe, &QPushButton::clicked, this, &ImportDialog::saveRecipe);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
    return row;
}

void ImportDialog::connectDraft()
{
    connect(m_draft, &ImportDraft::lookChanged, this, &ImportDialog::followLook);
    connect(m_draft, &ImportDraft::mappingChanged, this, &ImportDialog::refreshButtons);
    connect(m_draft, &ImportDraft::rehearsalChanged, this, [this] {
        if (m_draft->refusal())
            m_bar->say(*m_draft->refusal());
        else if (m_draft->rehearsal())
            m_bar->clear();
        refreshButtons();
    });
    connect(m_draft, &ImportDraft::loadingChanged, this, &ImportDialog::followLoading);
    connect(m_draft, &ImportDraft::undoChanged, this, &ImportDialog::refreshButtons);
    connect(m_draft, &ImportDraft::failed, this, &ImportDialog::fail);
    connect(m_draft, &ImportDraft::refusedSaved, this, [this](const QString &path) {
        m_bar->say(Severity::Success,
                   Message(QT_TRANSLATE_NOOP("Core", "The refused rows are in “%1”"))
                       .arg(QFileInfo(path).fileName()));
    });
    connect(m_filePage, &ImportFilePage::chooseClicked, this, &ImportDialog::chooseFile);
    connect(m_filePage, &ImportFilePage::pasteClicked, this, &ImportDialog::paste);
    connect(m_tablePage, &ImportTablePage::recipeFailed, this, &ImportDialog::fail);
    connect(m_loadPage, &ImportLoadPage::showImportedClicked, this, &ImportDialog::showImported);
    connect(m_loadPage, &ImportLoadPage::saveRefusedClicked, this, &ImportDialog::saveRefused);
    connect(m_steps, &StepBar::stepClicked, this, [this](int step) {
        if (m_step != Step::Load && step < static_cast<int>(Step::Load))
            goTo(static_cast<Step>(step));
    });
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import"));
    m_steps->setSteps({tr("File"), tr("Parsing"), tr("Mapping"), tr("Rehearsal"), tr("Load")});
    m_help->setText(tr("Help"));
    m_saveRecipe->setText(tr("Save recipe…"));
    m_back->setText(tr("&Back"));
    m_filePage->retranslate();
    m_tablePage->retranslate();
    m_loadPage->retranslate();
    m_steps->setSummary(summary());
    refreshButtons();
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_draft->retranslate();
        retranslate();
    }
}

// --- steps ----------------------------------------------------------------------------------

void ImportDialog::goTo(Step step)
{
    if (step != Step::File && !m_draft->look())
        return;
    m_step = step;
    m_steps->setCurrent(static_cast<int>(step));
    switch (step) {
    case Step::File:
        m_pages->setCurrentWidget(m_filePage);
        m_filePage->chooseButton()->setFocus();
        break;
    case Step::Parsing:
    case Step::Mapping:
    case Step::Rehearsal:
        m_tablePage->setPart(step == Step::Parsing   ? ImportTablePage::Part::Parsing
                             : step == Step::Mapping ? ImportTablePage::Part::Mapping
                                                     : ImportTablePage::Part::Rehearsal);
        m_pages->setCurrentWidget(m_tablePage);
        m_tablePage->firstFocus()->setFocus();
        break;
    case Step::Load:
        m_pages->setCurrentWidget(m_loadPage);
        break;
    }
    refreshButtons();
}

void ImportDialog::next()
{
    switch (m_step) {
    case Step::File:
        return m_draft->look() ? goTo(Step::Mapping) : chooseFile();
    case Step::Parsing:
        return goTo(Step::Mapping);
    case Step::Mapping:
        if (!m_draft->rehearsal() && !m_draft->isRehearsing())
            m_draft->rehearse();
        return goTo(Step::Rehearsal);
    case Step::Rehearsal:
        goTo(Step::Load);
        return m_draft->load();
    case Step::Load:
        break;
    }
    if (m_draft->isLoading())
        m_draft->cancelLoading();
    else
        accept();
}

void ImportDialog::back()
{
    goTo(static_cast<Step>(std::max(0, static_cast<int>(m_step) - 1)));
}

void ImportDialog::refreshButtons()
{
    const bool isTable = m_step != Step::File && m_step != Step::Load;
    m_saveRecipe->setVisible(isTable && m_step != Step::Parsing);
    m_saveRecipe->setEnabled(m_draft->isMapped());
    m_back->setVisible(isTable);
    m_hint->setVisible(m_step == Step::Mapping || m_step == Step::Rehearsal);
    m_next->setEnabled(true);
    m_next->setVisible(true);
    m_cancel->setText(tr("Cancel"));
    if (isTable)
        return refreshTableButtons();
    if (m_step == Step::File) {
        m_next->setText(tr("&Next: parsing"));
        m_next->setEnabled(m_draft->look().has_value());
        return;
    }
    m_cancel->setVisible(m_draft->isLoading());
    m_cancel->setText(tr("Continue in background"));
    m_next->setText(m_draft->isLoading() ? tr("Stop the import") : tr("Close"));
    m_next->setEnabled(!m_draft->isUndoing());
}

void ImportDialog::refreshTableButtons()
{
    m_cancel->setVisible(true);
    const auto &rehearsal = m_draft->rehearsal();
    m_hint->setText(rehearsal && rehearsal->errorCount > 0
                        ? tr("Errors do no harm: their rows go to a file of their own")
                        : QString());
    if (m_step == Step::Parsing) {
        m_next->setText(tr("&Next: mapping"));
        m_next->setEnabled(m_draft->look().has_value());
    } else if (m_step == Step::Mapping) {
        m_next->setText(tr("&Next: rehearsal"));
        m_next->setEnabled(m_draft->look() && m_draft->isMapped());
    } else {
        const qint64 count = rehearsal ? rehearsal->newCount + rehearsal->updatedCount : 0;
        m_next->setText(rehearsal ? tr("&Load %n record(s)", nullptr, static_cast<int>(count))
                                  : tr("&Load"));
        m_next->setEnabled(rehearsal && count > 0);
    }
}

QString ImportDialog::summary() const
{
    const auto &look = m_draft->look();
    const ImportInput &input = m_draft->input();
    if (input.isEmpty())
        return {};
    const QString name = input.isPasted() ? tr("pasted table") : sourceName(input);
    if (!look)
        return m_draft->isReading() ? tr("%1 · reading…").arg(name) : name;
    const DisplayText text(m_host.workspace().clock().today());
    return tr("%1 · %2 · %3, %4")
        .arg(name, text.bytes(look->bytes),
             tr("%n row(s)", nullptr, static_cast<int>(look->rowCount)),
             tr("%n column(s)", nullptr, static_cast<int>(look->columns.size())));
}

// --- the source -----------------------------------------------------------------------------

void ImportDialog::openFile(const QString &path)
{
    m_bar->clear();
    m_draft->setInput({path, {}});
}

void ImportDialog::openPasted(const QString &text)
{
    m_bar->clear();
    m_draft->setInput({{}, text});
}

void ImportDialog::chooseFile()
{
    Dialogs::FileQuestion question;
    question.title = tr("Choose a file to import");
    question.filters = {tr("Tables and cards (*.csv *.txt *.tsv *.xlsx *.xlsm *.vcf *.vcard)"),
                        tr("All files (*)")};
    m_host.dialogs().openFile(this, question, [this](const QString &path) { openFile(path); });
}

void ImportDialog::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return m_bar->say(Severity::Warning,
                          Message(QT_TRANSLATE_NOOP("Core", "There is no table in the clipboard")));
    openPasted(text);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_step != Step::Load && !localFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(localFile(event->mimeData()));
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && m_step == Step::File)
        return paste();
    QDialog::keyPressEvent(event);
}

void ImportDialog::followLook()
{
    m_steps->setSummary(summary());
    if (m_draft->look() && !m_draft->isReading()) {
        m_bar->clear();
        for (const Message &warning : m_draft->look()->warnings) {
            m_bar->say(Severity::Note, warning);
            break;
        }
        if (m_step == Step::File)
            goTo(Step::Mapping);
    }
    refreshButtons();
}

void ImportDialog::fail(const Error &error)
{
    if (!m_draft->look() && m_step != Step::File && m_draft->settings() == ReadSettings())
        goTo(Step::File);
    if (error.code() == ErrorCode::Cancelled)
        m_bar->say(Severity::Note,
                   Message(QT_TRANSLATE_NOOP("Core", "Stopped. Nothing was changed.")));
    else
        m_bar->say(error);
    if (m_isHiddenWhileLoading)
        m_host.notify(error.translated());
}

// --- recipes and results --------------------------------------------------------------------

void ImportDialog::saveRecipe()
{
    m_host.dialogs().askText(
        this, tr("Save recipe"), tr("Name of the recipe"),
        QFileInfo(m_draft->input().path).completeBaseName(), [this](const QString &name) {
            if (name.trimmed().isEmpty())
                return;
            const auto saved = m_draft->save(name.trimmed());
            if (!saved)
                return m_bar->say(saved.error());
            m_tablePage->refreshRecipes();
            m_bar->say(Severity::Success,
                       Message(QT_TRANSLATE_NOOP("Core", "The recipe “%1” was saved"))
                           .arg(name.trimmed()));
        });
}

void ImportDialog::saveRefused()
{
    Dialogs::FileQuestion question;
    question.title = tr("Save refused rows");
    question.filters = {tr("Spreadsheet (*.csv)")};
    question.fileName =
        tr("%1, refused rows").arg(QFileInfo(m_draft->input().path).completeBaseName());
    question.suffix = QStringLiteral("csv");
    m_host.dialogs().saveFile(this, question,
                              [this](const QString &path) { m_draft->saveRefused(path); });
}

void ImportDialog::showImported()
{
    if (!m_draft->loaded())
        return;
    m_host.openList(m_draft->entity(), m_draft->loadedFilter());
    accept();
}

void ImportDialog::followLoading()
{
    if (!m_draft->isLoading() && !m_draft->loaded())
        goTo(Step::Rehearsal);
    if (!m_draft->isLoading() && m_draft->loaded() && m_isHiddenWhileLoading) {
        const ImportReport &report = *m_draft->loaded();
        m_host.notify(tr("Import: %1 new, %2 updated, %3 with errors")
                          .arg(report.newCount)
                          .arg(report.updatedCount)
                          .arg(report.errorCount));
        QDialog::reject();
    }
    refreshButtons();
}

/// A dialog that goes away with its window would take the import's news with it.
void ImportDialog::closeEvent(QCloseEvent *event)
{
    if (!m_draft->isLoading())
        return QDialog::closeEvent(event);
    event->ignore();
    reject();
}

/// Closed while the import runs, it goes on behind.
void ImportDialog::reject()
{
    if (!m_draft->isLoading())
        return QDialog::reject();
    m_isHiddenWhileLoading = true;
    hide();
}

} // namespace kartoteka
