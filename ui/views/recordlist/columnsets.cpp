#include "views/recordlist/columnsets.h"

#include "widgets/plainlabel.h"
#include "widgets/recordtable.h"
#include "widgets/stayingmenu.h"

#include <QActionGroup>
#include <QHeaderView>

namespace kartoteka
{

namespace
{

constexpr int kLongestName = 60;

QStringList orderOf(const QVariant &columns)
{
    return columns.toMap().value(QStringLiteral("order")).toStringList();
}

} // namespace

ColumnSets::ColumnSets(RecordListTable &table, ViewHost &host, const QString &listId, QWidget *list)
    : QObject(list)
    , m_table(table)
    , m_host(host)
    , m_key(QStringLiteral("list/%1/columnSets").arg(listId))
    , m_list(list)
{
}

QVariantMap ColumnSets::sets() const
{
    return m_host.settings().value(m_key).toMap();
}

void ColumnSets::keep(const QVariantMap &sets)
{
    m_host.settings().set(m_key, sets);
    m_host.settings().sync();
}

QStringList ColumnSets::names() const
{
    QStringList names = sets().keys();
    std::sort(names.begin(), names.end(), [](const QString &one, const QString &other) {
        return one.localeAwareCompare(other) < 0;
    });
    return names;
}

QString ColumnSets::current() const
{
    const QStringList shown = orderOf(m_table.columnState());
    const QVariantMap known = sets();
    for (auto set = known.begin(); set != known.end(); ++set) {
        if (orderOf(set.value()) == shown)
            return set.key();
    }
    return {};
}

void ColumnSets::save(const QString &name)
{
    QVariantMap known = sets();
    known.insert(name, m_table.columnState());
    keep(known);
}

void ColumnSets::apply(const QString &name)
{
    m_table.restoreColumnState(sets().value(name).toMap());
}

void ColumnSets::rename(const QString &name, const QString &newName)
{
    QVariantMap known = sets();
    if (!known.contains(name) || newName == name)
        return;
    known.insert(newName, known.take(name));
    keep(known);
}

void ColumnSets::remove(const QString &name)
{
    QVariantMap known = sets();
    known.remove(name);
    keep(known);
}

/// A name that another set has is asked for once more before it is taken.
void ColumnSets::askName(const QString &title, const QString &proposed,
                         std::function<void(const QString &)> named)
{
    m_host.dialogs().askText(
        m_list, title, tr("Name"), proposed,
        [this, title, proposed, named = std::move(named)](const QString &typed) {
            const QString name = typed.simplified().left(kLongestName);
            if (name.isEmpty() || name == proposed)
                return;
            if (!sets().contains(name))
                return named(name);
            Dialogs::Question question;
            question.title = title;
            question.text = tr("There are columns under the name “%1”. Replace them?").arg(name);
            question.action = tr("Replace");
            m_host.dialogs().confirm(m_list, question, [named, name] { named(name); });
        });
}

void ColumnSets::popup(const QPoint &at, int column)
{
    auto *menu = new StayingMenu(m_list);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSets(*menu);
    addFreezing(*menu, column);
    addColumns(*menu);
    menu->popup(at);
}

void ColumnSets::addSets(QMenu &menu)
{
    const QStringList known = names();
    const QString shown = current();
    auto *group = new QActionGroup(&menu);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const QString &name : known) {
        QAction *action = menu.addAction(asMenuText(name));
        action->setObjectName(QStringLiteral("columnSet_") + name);
        action->setCheckable(true);
        action->setChecked(name == shown);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, name] { apply(name); });
    }
    QAction *saving = menu.addAction(tr("Save columns as…"));
    saving->setObjectName(QStringLiteral("saveColumnSet"));
    connect(saving, &QAction::triggered, this, [this] {
        askName(tr("Save columns"), QString(), [this](const QString &name) { save(name); });
    });
    if (!known.isEmpty()) {
        QMenu *renaming = menu.addMenu(tr("Rename"));
        QMenu *removing = menu.addMenu(tr("Delete"));
        for (const QString &name : known) {
            const QString text = asMenuText(name);
            connect(renaming->addAction(text), &QAction::triggered, this, [this, name] {
                askName(tr("Rename columns"), name,
                        [this, name](const QString &newName) { rename(name, newName); });
            });
            connect(removing->addAction(text), &QAction::triggered, this,
                    [this, name] { remove(name); });
        }
    }
    QAction *standard = menu.addAction(tr("Reset columns"));
    standard->setObjectName(QStringLiteral("resetColumns"));
    connect(standard, &QAction::triggered, &m_table, &RecordListTable::resetColumns);
    menu.addSeparator();
}

/// How many shown columns there are up to this one.
int ColumnSets::shownUpTo(int column) const
{
    const QHeaderView *header = m_table.horizontalHeader();
    int count = 0;
    for (int place = 0; place < header->count(); ++place) {
        const int shown = header->logicalIndex(place);
        count += header->isSectionHidden(shown) ? 0 : 1;
        if (shown == column)
            return header->isSectionHidden(shown) ? 0 : count;
    }
    return 0;
}

void ColumnSets::addFreezing(QMenu &menu, int column)
{
    const int frozen = m_table.frozenCount();
    const int wanted = shownUpTo(column);
    const auto add = [&](const QString &text, const char *name, const char *tip, int count) {
        QAction *action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setToolTip(tr(tip));
        connect(action, &QAction::triggered, &m_table,
                [this, count] { m_table.freezeColumns(count); });
    };
    const char *staying = QT_TR_NOOP("It stays at the left when the list is scrolled sideways");
    if (frozen != 1)
        add(tr("Freeze the first column"), "freezeFirst", staying, 1);
    if (wanted > 1 && wanted != frozen) {
        const auto &columns = static_cast<RecordModel *>(m_table.model())->columns();
        const QString title = asMenuText(columns[static_cast<size_t>(column)].title.translated());
        add(tr("Freeze the columns up to “%1”").arg(title), "freezeUpTo", staying, wanted);
    }
    if (frozen > 0)
        add(tr("Unfreeze columns"), "unfreeze",
            QT_TR_NOOP("All columns are scrolled sideways together"), 0);
    menu.addSeparator();
}

void ColumnSets::addColumns(QMenu &menu)
{
    const auto &columns = static_cast<RecordModel *>(m_table.model())->columns();
    for (size_t place = 0; place < columns.size(); ++place) {
        const int column = static_cast<int>(place);
        QAction *action = menu.addAction(asMenuText(columns[place].title.translated()));
        action->setObjectName(QStringLiteral("column_") + columns[place].key);
        action->setCheckable(true);
        action->setChecked(m_table.isColumnShown(column));
        action->setEnabled(column != 0); // the name always stays
        connect(action, &QAction::toggled, &m_table,
                [this, column](bool isOn) { m_table.showColumn(column, isOn); });
    }
}

} // namespace kartoteka
