#include "views/imports/importloadpage.h"

#include "models/refusedrowsmodel.h"
#include "widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace kartoteka
{

namespace
{
constexpr int kSide = 20;
constexpr qsizetype kShownWarnings = 5;
} // namespace

ImportLoadPage::ImportLoadPage(OpenWorkspace &workspace, ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_draft(draft)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_warnings(new QLabel(this))
    , m_refusedTitle(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_show(new QPushButton(this))
    , m_saveRefused(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_refused(new PlainTable(this))
    , m_refusedModel(new RefusedRowsModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSide, 0, 0);
    layout->setSpacing(10);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kSide, 0, kSide, 0);
    head->addWidget(m_title);
    head->addWidget(m_text);
    head->addWidget(m_progress);
    head->addWidget(m_warnings);
    head->addLayout(makeButtons());
    head->addSpacing(8);
    head->addWidget(m_refusedTitle);
    layout->addLayout(head);
    layout->addWidget(m_refused, 1);
    layout->addStretch();
    m_refused->setModel(m_refusedModel);
    m_refused->setSidePadding(kSide);
    m_refused->setObjectName(QStringLiteral("importRefused"));
    m_title->setFont(textFont(font(), TextSize::Title, true));
    m_refusedTitle->setFont(textFont(font(), TextSize::Section, true));
    m_warnings->setWordWrap(true);
    m_warnings->setForegroundRole(QPalette::PlaceholderText);
    m_title->setObjectName(QStringLiteral("importResultTitle"));
    m_text->setObjectName(QStringLiteral("importResult"));
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setTextVisible(false);
    connect(&m_draft, &ImportDraft::loadingChanged, this, &ImportLoadPage::follow);
    connect(&m_draft, &ImportDraft::undoChanged, this, &ImportLoadPage::follow);
    connect(&workspace.jobs(), &JobList::activityChanged, this, &ImportLoadPage::followProgress);
    retranslate();
}

QHBoxLayout *ImportLoadPage::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    m_show->setObjectName(QStringLiteral("importShow"));
    m_saveRefused->setObjectName(QStringLiteral("importSaveRefused"));
    m_undo->setObjectName(QStringLiteral("importUndo"));
    m_show->setIcon(icon(QStringLiteral("list")));
    m_saveRefused->setIcon(icon(QStringLiteral("save")));
    m_undo->setIcon(icon(QStringLiteral("undo")));
    for (QPushButton *button : {m_show, m_saveRefused, m_undo})
        buttons->addWidget(button);
    buttons->addStretch();
    connect(m_show, &QPushButton::clicked, this, &ImportLoadPage::showImportedClicked);
    connect(m_saveRefused, &QPushButton::clicked, this, &ImportLoadPage::saveRefusedClicked);
    connect(m_undo, &QPushButton::clicked, &m_draft, &ImportDraft::undo);
    return buttons;
}

void ImportLoadPage::retranslate()
{
    m_show->setText(tr("Show the &imported"));
    m_saveRefused->setText(tr("Save &refused rows…"));
    m_undo->setText(tr("&Undo this import"));
    m_refusedTitle->setText(tr("Rows that were refused"));
    m_refused->setAccessibleName(tr("Rows that were refused"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    follow();
}

void ImportLoadPage::follow()
{
    const auto &report = m_draft.loaded();
    const bool isDone = report.has_value();
    const bool isRefused = isDone && report->errorCount > 0;
    m_progress->setVisible(!isDone);
    m_warnings->setVisible(isDone && !report->warnings.empty());
    m_show->setVisible(isDone && !m_draft.isUndone());
    m_undo->setVisible(isDone && report->newCount + report->updatedCount > 0 &&
                       !m_draft.isUndone());
    m_undo->setEnabled(!m_draft.isUndoing());
    m_saveRefused->setVisible(isRefused);
    m_refused->setVisible(isRefused);
    m_refusedTitle->setVisible(isRefused);
    if (isDone)
        return showResult();
    m_title->setText(tr("Importing…"));
    m_text->setText(tr("You can go on working meanwhile."));
    m_progress->setRange(0, 0);
}

void ImportLoadPage::showResult()
{
    const ImportReport &report = *m_draft.loaded();
    const QLocale locale;
    m_title->setText(m_draft.isUndone()    ? tr("The import was taken back")
                     : m_draft.isUndoing() ? tr("Taking the import back…")
                                           : tr("Imported"));
    m_text->setText(tr("%1 new · %2 updated · %3 duplicates · %4 with errors")
                        .arg(locale.toString(report.newCount), locale.toString(report.updatedCount),
                             locale.toString(report.duplicateCount),
                             locale.toString(report.errorCount)));
    QStringList warnings;
    for (const Message &warning : report.warnings)
        if (warnings.size() < kShownWarnings)
            warnings << warning.translated();
    const auto unsaid =
        static_cast<int>(static_cast<qsizetype>(report.warnings.size()) - warnings.size());
    if (unsaid > 0)
        warnings << tr("and %n more remark(s)", nullptr, unsaid);
    m_warnings->setText(warnings.join(u'\n'));
    m_refusedModel->setRows(report.errors);
    m_refused->resizeColumnsToContents();
    constexpr int kWidest = 320;
    for (int column = 0; column < m_refusedModel->columnCount() - 1; ++column)
        m_refused->setColumnWidth(column, std::min(kWidest, m_refused->columnWidth(column) + 8));
}

/// The import is the newest work of its name.
void ImportLoadPage::followProgress()
{
    if (!m_draft.isLoading())
        return;
    const QModelIndex job = m_workspace.jobs().newest(m_draft.loadingTitle());
    if (!job.isValid())
        return;
    const int percent = job.data(JobList::PercentRole).toInt();
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(std::max(0, percent));
    m_text->setText(job.data(JobList::TextRole).toString());
}

void ImportLoadPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface, palette()));
}

} // namespace kartoteka
