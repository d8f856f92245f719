#include "views/savedfilters/savedfiltersview.h"

#include "models/savedfiltersmodel.h"
#include "widgets/inlinebar.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace kartoteka
{

SavedFiltersView::SavedFiltersView(ViewHost &host, QWidget *parent)
    : View(host, parent)
    , m_model(new SavedFiltersModel(host.workspace(), this))
    , m_bar(new InlineBar(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("savedFiltersView"));
    m_bar->setObjectName(QStringLiteral("savedFiltersBar"));
    m_list->setObjectName(QStringLiteral("savedFilters"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({16, 16});
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_hint->setObjectName(QStringLiteral("savedFiltersHint"));
    m_hint->setWordWrap(true);
    m_hint->setMargin(12);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setBackgroundRole(QPalette::Base);
    m_hint->setAutoFillBackground(true);
    m_list->setMinimumHeight(rowHeight(this)); // the hint needs the room of a low dock
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    connect(m_model, &SavedFiltersModel::failed, m_bar, qOverload<const Error &>(&InlineBar::say));
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, change, this, &SavedFiltersView::showHint);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &View::handlersChanged);
    connect(m_list, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { apply(index.row()); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &SavedFiltersView::showMenu);
    m_model->setSigns([this](const QString &list) -> QVariant {
        const auto action = this->host().copyOfAction(QStringLiteral("view.") + list);
        return action ? QVariant(action->icon()) : QVariant();
    });
    retranslate();
}

int SavedFiltersView::currentRow() const
{
    return m_list->currentIndex().row();
}

void SavedFiltersView::apply(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const SavedFilter filter = m_model->filterAt(row);
    host().openViewAs(filter.list, viewStateOf(filter));
}

void SavedFiltersView::remove()
{
    const QString name = m_model->filterAt(currentRow()).name;
    if (m_model->remove(currentRow()))
        host().notify(tr("Filter “%1” deleted").arg(name), true);
}

std::map<QString, ActionHandler> SavedFiltersView::handlers()
{
    const auto hasCurrent = [this] {
        return currentRow() >= 0;
    };
    const auto isWritable = [this] {
        return currentRow() >= 0 && !workspace().isReadOnly();
    };
    return {
        {QStringLiteral("record.open"), {[this] { apply(currentRow()); }, hasCurrent}},
        {QStringLiteral("edit.field"),
         {[this] { m_list->edit(m_list->currentIndex()); }, isWritable}},
        {QStringLiteral("record.trash"), {[this] { remove(); }, isWritable}},
    };
}

bool SavedFiltersView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || currentRow() < 0)
        return View::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = currentRow();
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        apply(row);
        return true;
    }
    const bool isMoving = key->modifiers() & Qt::AltModifier && !workspace().isReadOnly();
    if (isMoving && key->key() == Qt::Key_Up) {
        m_model->move(row, row - 1);
        return true;
    }
    if (isMoving && key->key() == Qt::Key_Down) {
        m_model->move(row, row + 2);
        return true;
    }
    return View::eventFilter(watched, event);
}

void SavedFiltersView::showMenu(const QPoint &at)
{
    const int row = m_list->indexAt(at).row();
    if (row < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("savedFilterMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, bool isEnabled, std::function<void()> run) {
        QAction *action = menu->addAction(text);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, std::move(run));
    };
    const bool isWritable = !workspace().isReadOnly();
    add(tr("Show the list with it"), true, [this] { apply(currentRow()); });
    menu->addSeparator();
    add(tr("Rename"), isWritable, [this] { m_list->edit(m_list->currentIndex()); });
    add(tr("Move up"), isWritable && row > 0,
        [this] { m_model->move(currentRow(), currentRow() - 1); });
    add(tr("Move down"), isWritable && row + 1 < m_model->rowCount(),
        [this] { m_model->move(currentRow(), currentRow() + 2); });
    add(tr("Delete"), isWritable, [this] { remove(); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void SavedFiltersView::showHint()
{
    m_hint->setVisible(m_model->rowCount() == 0);
    emit handlersChanged();
}

void SavedFiltersView::retranslate()
{
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setWhatsThis(
        tr("Filters kept under a name, for everybody who opens the file. Enter or "
           "a double click shows the list narrowed by it, F2 renames, Del deletes; "
           "drag them into your order, or move them with Alt and the arrows."));
    m_hint->setText(tr("Narrow a list and press the star above it to keep the filter here."));
    showHint();
}

QWidget *SavedFiltersView::firstFocus()
{
    return m_list;
}

} // namespace kartoteka
