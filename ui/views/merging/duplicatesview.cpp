#include "views/merging/duplicatesview.h"

#include "views/merging/mergedialog.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/inlinebar.h"

#include <QAction>
#include <QComboBox>
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
constexpr double kStrict = 0.9;
constexpr double kUsual = 0.6;
constexpr double kWide = 0.35;

/// The more likely, the stronger the sign.
class PairDelegate : public PlainDelegate
{
public:
    using PlainDelegate::PlainDelegate;

protected:
    PlainCell cell(const QModelIndex &index) const override
    {
        PlainCell cell = PlainDelegate::cell(index);
        const bool isPerson = index.data(DuplicatesModel::IsPersonRole).toBool();
        switch (index.column()) {
        case DuplicatesModel::Score:
            cell.isStrong = true;
            cell.ink = index.data(DuplicatesModel::ScoreRole).toDouble() >= kStrict
                           ? Token::GreenInk
                           : Token::AmberInk;
            break;
        case DuplicatesModel::First:
            cell.icon = isPerson ? QStringLiteral("person") : QStringLiteral("firm");
            cell.isStrong = true;
            break;
        case DuplicatesModel::Second:
            cell.isStrong = true;
            break;
        default:
            cell.ink = Token::Muted;
        }
        return cell;
    }
};
} // namespace

DuplicatesView::DuplicatesView(ViewHost &host, QWidget *parent)
    : View(host, parent)
    , m_model(new DuplicatesModel(this))
    , m_bar(new InlineBar(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new PlainTable(this))
    , m_empty(new EmptyState(QStringLiteral("empty-cards"), this))
    , m_scanAction(new QAction(this))
{
    setObjectName(QStringLiteral("duplicatesView"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_bar);
    m_table->setObjectName(QStringLiteral("duplicatePairs"));
    m_table->setModel(m_model);
    m_table->setSidePadding(kSide);
    m_table->setItemDelegate(new PairDelegate(m_table));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeActions());
    m_empty->setActions(m_scanAction);
    connectParts();
    retranslate();
}

DuplicatesView::~DuplicatesView()
{
    m_scanning.cancel();
}

QWidget *DuplicatesView::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(kRow);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(kSide, 0, kSide, 0);
    m_title = new QLabel(head);
    m_title->setFont(textFont(font(), TextSize::Section, true));
    m_summary = new QLabel(head);
    m_summary->setObjectName(QStringLiteral("duplicateSummary"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_levelLabel = new QLabel(head);
    m_levelLabel->setForegroundRole(QPalette::PlaceholderText);
    m_level = new QComboBox(head);
    m_level->setObjectName(QStringLiteral("duplicateLevel"));
    m_levelLabel->setBuddy(m_level);
    m_scan = new QPushButton(head);
    m_scan->setObjectName(QStringLiteral("duplicateScan"));
    m_scan->setIcon(icon(QStringLiteral("refresh")));
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addStretch();
    layout->addWidget(m_levelLabel);
    layout->addWidget(m_level);
    layout->addWidget(m_scan);
    return head;
}

QWidget *DuplicatesView::makeActions()
{
    auto *row = new QWidget(this);
    row->setFixedHeight(kRow + 6);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(kSide, 0, kSide, 0);
    m_open = new QPushButton(row);
    m_apart = new QPushButton(row);
    m_merge = new QPushButton(row);
    m_open->setObjectName(QStringLiteral("duplicateOpen"));
    m_apart->setObjectName(QStringLiteral("duplicateApart"));
    m_merge->setObjectName(QStringLiteral("duplicateMerge"));
    m_merge->setIcon(icon(QStringLiteral("merge"), Token::OnAccent));
    m_merge->setProperty("primary", true);
    layout->addWidget(m_open);
    layout->addStretch();
    layout->addWidget(m_apart);
    layout->addWidget(m_merge);
    return row;
}

void DuplicatesView::connectParts()
{
    connect(m_scan, &QPushButton::clicked, this, [this] {
        if (m_isScanning)
            m_scanning.cancel();
        else
            scan();
    });
    connect(m_scanAction, &QAction::triggered, this, &DuplicatesView::scan);
    connect(m_level, &QComboBox::activated, this, &DuplicatesView::scan);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesView::merge);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesView::tellApart);
    connect(m_open, &QPushButton::clicked, this, &DuplicatesView::openBoth);
    connect(m_table, &PlainTable::chosen, this, &DuplicatesView::merge);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DuplicatesView::refresh);
    connect(&workspace(), &OpenWorkspace::changed, this, &DuplicatesView::follow);
}

void DuplicatesView::retranslate()
{
    m_title->setText(tr("Duplicates"));
    m_levelLabel->setText(tr("&Show"));
    const int level = std::max(1, m_level->currentIndex());
    m_level->clear();
    m_level->addItem(tr("nearly certain pairs"), kStrict);
    m_level->addItem(tr("likely pairs"), kUsual);
    m_level->addItem(tr("doubtful pairs, too"), kWide);
    m_level->setCurrentIndex(level);
    m_level->setAccessibleName(tr("How alike the cards have to be"));
    m_scanAction->setText(tr("Look for duplicates"));
    m_merge->setText(tr("&Merge…"));
    m_apart->setText(tr("&Not a duplicate"));
    m_open->setText(tr("&Open both"));
    m_table->setAccessibleName(tr("Pairs of cards that may mean the same"));
    refresh();
}

QWidget *DuplicatesView::firstFocus()
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_scan;
}

int DuplicatesView::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void DuplicatesView::refresh()
{
    const int count = m_model->rowCount();
    const bool isChosen = currentRow() >= 0 && !m_isScanning;
    const bool canSave = isChosen && !workspace().isReadOnly();
    m_merge->setEnabled(canSave);
    m_apart->setEnabled(canSave);
    m_open->setEnabled(isChosen);
    m_scan->setText(m_isScanning ? tr("Stop") : tr("Look &again"));
    m_scanAction->setEnabled(!m_isScanning);
    m_pages->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_empty->setSentence(m_isScanning   ? tr("Comparing the cards…")
                         : m_wasScanned ? tr("No two cards look alike.")
                                        : tr("Cards that mean the same firm or person are found "
                                             "by name, number, phone and address."));
    m_summary->setText(m_wasScanned ? tr("%n pair(s)", nullptr, count) : QString());
}

void DuplicatesView::scan()
{
    m_scanning.cancel();
    m_isScanning = true;
    m_bar->clear();
    refresh();
    DuplicateOptions options;
    options.threshold = m_level->currentData().toDouble();
    options.homeRegion = workspace().session().textStyle().homeRegion;
    m_scanning = workspace().startJob<std::vector<PartyPair>>(
        tr("Looking for duplicates"), this,
        [options](Session &session, Progress &progress) {
            return duplicateParties(session, options, progress);
        },
        [this, generation = ++m_generation](Result<std::vector<PartyPair>> pairs) {
            if (generation != m_generation)
                return;
            m_isScanning = false;
            if (pairs)
                return take(std::move(*pairs));
            if (pairs.error().code() != ErrorCode::Cancelled)
                m_bar->say(pairs.error());
            refresh();
        });
}

void DuplicatesView::take(std::vector<PartyPair> pairs)
{
    m_wasScanned = true;
    m_model->setPairs(std::move(pairs));
    m_table->resizeColumnsToContents();
    constexpr int kWidest = 300;
    for (const int column : {DuplicatesModel::First, DuplicatesModel::Second})
        m_table->setColumnWidth(column, std::min(kWidest, m_table->columnWidth(column) + 12));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    refresh();
}

/// Cards that went meanwhile make no pair any more.
void DuplicatesView::follow(const ChangeSet &changes)
{
    const QSet<qint64> shown = m_model->cards();
    QSet<qint64> touched;
    for (const Change &change : changes.changes) {
        if (change.entity != QLatin1String(Party::kEntity))
            continue;
        for (const qint64 id : shown)
            if (id >= change.first && id <= change.last)
                touched << id;
    }
    if (touched.isEmpty())
        return;
    const auto gone = workspace().session().read<QSet<qint64>>([&](Reader &reader) {
        QSet<qint64> ids;
        for (const qint64 id : std::as_const(touched)) {
            const auto record = reader.find(entityOf<Party>(), id);
            if (!record || record->life() != Life::Live)
                ids << id;
        }
        return ids;
    });
    if (gone && m_model->removeCards(*gone) > 0)
        refresh();
}

void DuplicatesView::merge()
{
    const int row = currentRow();
    if (row < 0 || !m_merge->isEnabled())
        return;
    const PartyPair &pair = m_model->pairAt(row);
    auto *dialog =
        new MergeDialog(host(), entityOf<Party>(), {pair.first.value, pair.second.value}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::merged, this, [this](qint64, const QVector<qint64> &dropped) {
        m_model->removeCards(QSet<qint64>(dropped.begin(), dropped.end()));
        refresh();
    });
    dialog->open();
}

MergeDialog *DuplicatesView::mergeDialog() const
{
    return findChild<MergeDialog *>();
}

void DuplicatesView::tellApart()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const PartyPair &pair = m_model->pairAt(row);
    const auto marked = markDifferent(workspace().session(), pair.first, pair.second);
    if (!marked)
        return m_bar->say(marked.error());
    m_model->removePair(row);
    host().notify(tr("Remembered: these are two different cards"), true);
    refresh();
}

void DuplicatesView::openBoth()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const PartyPair &pair = m_model->pairAt(row);
    for (const Id<Party> id : {pair.first, pair.second})
        host().openRecord({QString::fromLatin1(Party::kEntity), id.value});
}

} // namespace kartoteka
