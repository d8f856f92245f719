#include "views/partycard/historypanel.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace kartoteka
{

HistoryPanel::HistoryPanel(OpenWorkspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ChangeTableModel(workspace, this))
    , m_table(new QTableView(this))
    , m_restore(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(this));
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    m_restore->setObjectName(QStringLiteral("restore_value"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 12, 4);
    bar->addStretch(1);
    bar->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addLayout(bar);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPanel::restore);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPanel::follow);
    connect(m_model, &ChangeTableModel::modelReset, this, &HistoryPanel::follow);
    connect(m_model, &ChangeTableModel::failed, this, &HistoryPanel::failed);
    retranslate();
    follow();
}

void HistoryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
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
}

void HistoryPanel::retranslate()
{
    m_restore->setText(tr("Restore this value"));
    m_restore->setIcon(icon(QStringLiteral("restore")));
    m_restore->setToolTip(tr("Saves the value from before the change as a new change"));
    m_table->setAccessibleName(tr("Changes of fields"));
    reload();
}

void HistoryPanel::setParty(Id<Party> party)
{
    m_model->setParty(party);
}

void HistoryPanel::reload()
{
    m_model->reload();
}

void HistoryPanel::follow()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_restore->setEnabled(!m_workspace.isReadOnly() && rows.size() == 1 &&
                          m_model->canRestore(rows.first().row()));
}

void HistoryPanel::restore()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() != 1)
        return;
    if (const auto result = m_model->restore(rows.first().row()); !result)
        emit failed(result.error());
}

} // namespace kartoteka
