#include "views/merging/mergesview.h"

#include "models/mergesmodel.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/inlinebar.h"

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
constexpr int kRow = 44;
} // namespace

MergesView::MergesView(ViewHost &host, QWidget *parent)
    : View(host, parent)
    , m_model(new MergesModel(host.workspace().clock().today(), this))
    , m_title(new QLabel(this))
    , m_bar(new InlineBar(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new PlainTable(this))
    , m_empty(new EmptyState(QStringLiteral("empty-cards"), this))
    , m_stays(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    setObjectName(QStringLiteral("mergesView"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kSide, 6, kSide, 6);
    m_title->setFont(textFont(font(), TextSize::Section, true));
    m_title->setMinimumHeight(kRow - 12);
    head->addWidget(m_title, 1);
    for (QPushButton *button : {m_open, m_undo})
        head->addWidget(button);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    m_stays->setWordWrap(true);
    m_stays->setContentsMargins(kSide, 6, kSide, 10);
    m_stays->setObjectName(QStringLiteral("mergeStays"));
    m_stays->hide();
    layout->addWidget(m_stays);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);
    layout->addWidget(m_pages, 1);
    m_table->setModel(m_model);
    m_table->setSidePadding(kSide);
    m_table->setObjectName(QStringLiteral("merges"));
    m_undo->setObjectName(QStringLiteral("mergeUndo"));
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_open->setObjectName(QStringLiteral("mergeOpen"));
    connect(m_undo, &QPushButton::clicked, this, &MergesView::undo);
    connect(m_open, &QPushButton::clicked, this, &MergesView::openKept);
    connect(m_table, &PlainTable::chosen, this, &MergesView::openKept);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MergesView::refresh);
    connect(&workspace(), &OpenWorkspace::changed, this, [this](const ChangeSet &changes) {
        for (const Change &change : changes.changes)
            if (change.entity == QLatin1String(Merge::kEntity))
                return reload();
    });
    retranslate();
    reload();
}

void MergesView::retranslate()
{
    m_title->setText(tr("Merged cards"));
    m_undo->setText(tr("&Undo merge"));
    m_open->setText(tr("&Open the kept card"));
    m_table->setAccessibleName(tr("Merges that can be undone"));
    m_empty->setSentence(tr("Merges are listed here and can be undone at any time."));
    refresh();
}

int MergesView::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void MergesView::refresh()
{
    const bool isChosen = currentRow() >= 0 && !m_isUndoing;
    m_undo->setEnabled(isChosen && !workspace().isReadOnly());
    m_open->setEnabled(isChosen && !m_model->mergeAt(currentRow()).kept.isEmpty());
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

void MergesView::reload()
{
    m_isReading = true;
    workspace().startJob<std::vector<StandingMerge>>(
        tr("Reading the merges"), this,
        [](Session &session, Progress &) { return standingMergeList(session); },
        [this, generation = ++m_generation](Result<std::vector<StandingMerge>> merges) {
            if (generation != m_generation)
                return;
            m_isReading = false;
            if (!merges)
                return m_bar->say(merges.error());
            const qint64 current =
                currentRow() >= 0 ? m_model->mergeAt(currentRow()).merge.number : 0;
            m_model->setMerges(std::move(*merges));
            m_table->resizeColumnsToContents();
            const int row = std::max(0, m_model->rowOf(current));
            if (m_model->rowCount() > 0)
                m_table->setCurrentIndex(m_model->index(row, 0));
            refresh();
        },
        true);
}

void MergesView::undo()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_isUndoing = true;
    refresh();
    workspace().startJob<Unmerged>(
        tr("Undoing the merge"), this,
        [number = m_model->mergeAt(row).merge.number](Session &session, Progress &) {
            return undoMerge(session, number);
        },
        [this](Result<Unmerged> done) {
            m_isUndoing = false;
            if (!done)
                m_bar->say(done.error());
            else
                told(*done);
            refresh();
        });
}

void MergesView::told(const Unmerged &unmerged)
{
    m_bar->say(Severity::Success, Message(QT_TRANSLATE_NOOP("Core", "“%1” stands by itself again"))
                                      .arg(unmerged.merge.title));
    QStringList sentences;
    for (const Message &message : unmerged.stays)
        sentences << QStringLiteral("• ") + message.translated();
    if (!sentences.isEmpty())
        sentences.prepend(tr("What stays as it is:"));
    m_stays->setText(sentences.join(u'\n'));
    m_stays->setVisible(!sentences.isEmpty());
}

void MergesView::openKept()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const Merge &merge = m_model->mergeAt(row).merge;
    host().openRecord({merge.entity, merge.kept.value});
}

} // namespace kartoteka
