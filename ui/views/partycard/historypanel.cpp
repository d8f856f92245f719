#include "views/partycard/historypanel.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace kartoteka
{

HistoryPanel::HistoryPanel(OpenWorkspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ChangeTableModel(workspace, this))
    , m_table(makeTable("history"))
    , m_comparison(new QStandardItemModel(this))
    , m_compared(makeTable("comparison"))
    , m_stack(new QStackedWidget(this))
    , m_head(new QLabel(this))
    , m_compare(new QPushButton(this))
    , m_restore(new QPushButton(this))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_compared->setModel(m_comparison);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_compared);
    m_head->setObjectName(QStringLiteral("comparison_head"));
    m_head->setForegroundRole(QPalette::PlaceholderText);
    m_head->setWordWrap(true);
    m_compare->setObjectName(QStringLiteral("compare_card"));
    m_compare->setCheckable(true);
    m_restore->setObjectName(QStringLiteral("restore_value"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 12, 4);
    bar->addWidget(m_head, 1);
    bar->addWidget(m_compare);
    bar->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(bar);
    connect(m_compare, &QPushButton::clicked, this, &HistoryPanel::compare);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPanel::restore);
    for (const QTableView *table : {m_table, m_compared})
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &HistoryPanel::follow);
    connect(m_model, &ChangeTableModel::modelReset, this, [this] {
        if (isComparing())
            showDifferences();
        follow();
    });
    connect(m_model, &ChangeTableModel::failed, this, &HistoryPanel::failed);
    retranslate();
    follow();
}

QTableView *HistoryPanel::makeTable(const char *name)
{
    auto *table = new QTableView(this);
    table->setObjectName(QString::fromLatin1(name));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight(this));
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    return table;
}

void HistoryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void HistoryPanel::fitColumns()
{
    // Who changed it is the first to go when the card is narrow: the timeline says it too.
    constexpr int kWide = 520;
    const bool isWide = width() > kWide;
    m_table->setColumnHidden(ChangeTableModel::Who, !isWide);
    const int when =
        m_table->fontMetrics().horizontalAdvance(QStringLiteral("00.00.0000 00:00")) + 20;
    const int who = isWide ? 110 : 0;
    const int rest = (width() - when - who) / 3;
    m_table->setColumnWidth(ChangeTableModel::When, when);
    m_table->setColumnWidth(ChangeTableModel::Who, who);
    m_table->setColumnWidth(ChangeTableModel::What, rest);
    m_table->setColumnWidth(ChangeTableModel::Before, rest);
    for (int column = 0; column < m_comparison->columnCount(); ++column)
        m_compared->setColumnWidth(column, width() / 3);
}

void HistoryPanel::retranslate()
{
    m_compare->setText(tr("Compare with now"));
    m_compare->setToolTip(tr("The card as it was before this change, beside what it is now"));
    m_restore->setIcon(icon(QStringLiteral("restore")));
    m_restore->setToolTip(tr("Saves the value from before the change as a new change"));
    m_table->setAccessibleName(tr("Changes of fields"));
    m_compared->setAccessibleName(tr("Then and now"));
    reload();
    follow();
}

void HistoryPanel::setParty(Id<Party> party)
{
    if (party != m_party)
        m_step = 0;
    m_party = party;
    m_model->setParty(party);
}

void HistoryPanel::reload()
{
    m_model->reload();
}

int HistoryPanel::selectedRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? rows.first().row() : -1;
}

void HistoryPanel::follow()
{
    const int row = selectedRow();
    m_stack->setCurrentWidget(isComparing() ? m_compared : m_table);
    m_head->setVisible(isComparing());
    m_compare->setChecked(isComparing());
    m_compare->setEnabled(isComparing() || row >= 0);
    if (!isComparing()) {
        m_restore->setText(tr("Restore this value"));
        m_restore->setEnabled(!m_workspace.isReadOnly() && row >= 0 && m_model->canRestore(row));
        return;
    }
    const bool isChosen = !m_compared->selectionModel()->selectedRows().isEmpty();
    m_restore->setText(isChosen ? tr("Restore these values") : tr("Restore all of it"));
    m_restore->setEnabled(!m_workspace.isReadOnly() && !m_differences.empty());
}

void HistoryPanel::compare(bool isOn)
{
    const int row = selectedRow();
    m_step = isOn && row >= 0 ? m_model->stepOf(row) : 0;
    if (isComparing())
        showDifferences();
    follow();
    (isComparing() ? m_compared : m_table)->setFocus();
}

void HistoryPanel::showDifferences()
{
    const int row = m_model->rowOfStep(m_step);
    if (row < 0) {
        m_step = 0; // taken back meanwhile
        return;
    }
    m_moment = m_model->momentOf(row);
    m_differences = m_model->differencesSince(row);
    m_comparison->clear();
    m_comparison->setHorizontalHeaderLabels({tr("Field"), tr("Then"), tr("Now")});
    for (const ChangeTableModel::Difference &difference : m_differences)
        m_comparison->appendRow({new QStandardItem(difference.what),
                                 new QStandardItem(difference.then),
                                 new QStandardItem(difference.now)});
    m_head->setText(m_differences.empty() ? tr("Nothing differs from before %1.").arg(m_moment)
                                          : tr("What differs from before %1.").arg(m_moment));
    fitColumns();
}

void HistoryPanel::restore()
{
    if (isComparing()) {
        restoreDifferences();
        return;
    }
    const int row = selectedRow();
    if (row < 0)
        return;
    if (const auto result = m_model->restore(row); !result)
        emit failed(result.error());
}

void HistoryPanel::restoreDifferences()
{
    std::vector<ChangeTableModel::Difference> wanted;
    for (const QModelIndex &index : m_compared->selectionModel()->selectedRows())
        wanted.push_back(m_differences[static_cast<size_t>(index.row())]);
    if (wanted.empty())
        wanted = m_differences;
    if (const auto result = m_model->restoreAll(wanted, m_moment); !result)
        emit failed(result.error());
}

void HistoryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isComparing())
        compare(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace kartoteka
