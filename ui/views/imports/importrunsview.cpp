#include "views/imports/importrunsview.h"

#include "views/imports/importdialog.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/inlinebar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kartoteka
{

namespace
{
constexpr int kSide = 20;
constexpr int kWidestSource = 360;
} // namespace

ImportRunsView::ImportRunsView(ViewHost &host, QWidget *parent)
    : View(host, parent)
    , m_model(new ImportRunsModel(host.workspace().clock().today(), this))
    , m_title(new QLabel(this))
    , m_bar(new InlineBar(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new PlainTable(this))
    , m_empty(new EmptyState(QStringLiteral("empty-folder"), this))
    , m_importAction(new QAction(this))
    , m_import(new QPushButton(this))
    , m_undo(new QPushButton(this))
{
    setObjectName(QStringLiteral("importRunsView"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kSide, 8, kSide, 8);
    m_title->setFont(textFont(font(), TextSize::Section, true));
    head->addWidget(m_title, 1);
    head->addWidget(m_undo);
    head->addWidget(m_import);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);
    layout->addWidget(m_pages, 1);
    m_table->setModel(m_model);
    m_table->setSidePadding(kSide);
    m_table->setObjectName(QStringLiteral("importRuns"));
    m_undo->setObjectName(QStringLiteral("importRunUndo"));
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_import->setObjectName(QStringLiteral("importRunNew"));
    m_import->setProperty("primary", true);
    m_empty->setActions(m_importAction);
    connect(m_importAction, &QAction::triggered, this, &ImportRunsView::openImport);
    connect(m_import, &QPushButton::clicked, this, &ImportRunsView::openImport);
    connect(m_undo, &QPushButton::clicked, this, &ImportRunsView::confirmUndo);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportRunsView::refresh);
    connect(&workspace(), &OpenWorkspace::changed, this, &ImportRunsView::reload);
    retranslate();
    reload();
}

void ImportRunsView::retranslate()
{
    m_title->setText(tr("Imports"));
    m_undo->setText(tr("&Undo this import"));
    m_import->setText(tr("&Import…"));
    m_importAction->setText(tr("Import a table"));
    m_table->setAccessibleName(tr("Imports there were"));
    m_empty->setSentence(tr("Imports are listed here and can be undone at any time."));
    refresh();
}

int ImportRunsView::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void ImportRunsView::refresh()
{
    const int row = currentRow();
    const bool canUndo = row >= 0 && !m_model->runAt(row).isUndone && m_model->runAt(row).set != 0;
    m_undo->setEnabled(canUndo && !m_isUndoing && !workspace().isReadOnly());
    m_import->setEnabled(!workspace().isReadOnly());
    m_importAction->setEnabled(!workspace().isReadOnly());
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

void ImportRunsView::reload()
{
    m_isReading = true;
    workspace().startJob<std::vector<ImportRun>>(
        tr("Reading the imports"), this,
        [](Session &session, Progress &) { return importRuns(session); },
        [this, generation = ++m_generation](Result<std::vector<ImportRun>> runs) {
            if (generation != m_generation)
                return;
            m_isReading = false;
            if (!runs)
                return m_bar->say(runs.error());
            const qint64 current = currentRow() >= 0 ? m_model->runAt(currentRow()).run : 0;
            m_model->setRuns(std::move(*runs));
            m_table->resizeColumnsToContents();
            m_table->setColumnWidth(
                ImportRunsModel::Source,
                std::min(kWidestSource, m_table->columnWidth(ImportRunsModel::Source) + 8));
            if (m_model->rowCount() > 0)
                m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(current)), 0));
            refresh();
        },
        true);
}

void ImportRunsView::confirmUndo()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const ImportRun run = m_model->runAt(row);
    Dialogs::Question question;
    question.title = tr("Undo import");
    question.text = tr("Take back the import of “%1”?").arg(run.source);
    question.details = tr("%1 new records go, %2 updated ones become what they were.")
                           .arg(run.newCount)
                           .arg(run.updatedCount);
    question.action = tr("Undo import");
    question.isDangerous = true;
    host().dialogs().confirm(this, question, [this, run] { undo(run.run); });
}

void ImportRunsView::undo(qint64 run)
{
    m_isUndoing = true;
    refresh();
    workspace().startJob<Message>(
        tr("Undoing the import"), this,
        [run](Session &session, Progress &progress) -> Result<Message> {
            const auto set = setOfRun(session, run);
            if (!set)
                return set.error();
            return session.undoSet(*set, progress);
        },
        [this](Result<Message> done) {
            m_isUndoing = false;
            if (done)
                m_bar->say(Severity::Success,
                           Message(QT_TRANSLATE_NOOP("Core", "The import was taken back")));
            else
                m_bar->say(done.error());
            reload();
        });
}

void ImportRunsView::openImport()
{
    auto *dialog = new ImportDialog(host(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace kartoteka
