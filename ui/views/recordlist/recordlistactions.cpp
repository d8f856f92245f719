#include "views/recordlist/recordlist.h"

#include "exchange/vcardexport.h"
#include "models/listexport.h"
#include "models/recordmime.h"
#include "storage/writer.h"
#include "views/recordlist/columnfilters.h"
#include "views/recordlist/filterbar.h"
#include "views/recordlist/massedit.h"
#include "widgets/chip.h"
#include "widgets/inlinebar.h"
#include "widgets/listprinter.h"
#include "widgets/printpreview.h"
#include "widgets/recordtable.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>

namespace kartoteka
{

namespace
{

constexpr int kMostMerged = 20; // cards that can be told apart side by side

} // namespace

std::map<QString, ActionHandler> RecordList::handlers()
{
    const auto hasCurrent = [this] {
        return m_table->currentId() != 0;
    };
    const bool isBin = m_kind.life == Life::Trash;
    const auto isWritable = [this, hasCurrent] {
        return hasCurrent() && !workspace().isReadOnly();
    };
    std::map<QString, ActionHandler> handlers = {
        {QStringLiteral("view.find"),
         {[this] {
              m_filterBar->quick().setFocus(Qt::ShortcutFocusReason);
              m_filterBar->quick().selectAll();
          },
          {}}},
        {QStringLiteral("view.refresh"), {[this] { m_model->reload(); }, {}}},
        {QStringLiteral("record.open"),
         {[this] {
              host().openRecord({m_model->entity().key(), m_table->currentId()});
          },
          hasCurrent}},
        {QStringLiteral("record.next"), {[this] { workspace().selection().step(1); }, hasCurrent}},
        {QStringLiteral("record.previous"),
         {[this] { workspace().selection().step(-1); }, hasCurrent}},
        {QStringLiteral("edit.copy"), {[this] { copyChosen(); }, hasCurrent}},
        {QStringLiteral("edit.selectAll"), {[this] { m_table->selectAll(); }, hasCurrent}},
        {QStringLiteral("list.export"), {[this] { exportList(shownColumns()); }, {}}},
        {QStringLiteral("list.exportAll"), {[this] { exportList(allColumns()); }, {}}},
        {QStringLiteral("list.print"), {[this] { printList(); }, {}}},
        {QStringLiteral("list.condition"), {[this] { addCondition(); }, {}}},
        {QStringLiteral("list.saveFilter"),
         {[this] { saveFilter(); },
          [this] {
              return isNarrowed() && !workspace().isReadOnly();
          }}},
        {QStringLiteral("list.filterRow"), {[this] { turnFilterRow(); }, {}}},
        {QStringLiteral("list.columns"), {[this] { showColumnMenu(); }, {}}},
    };
    if (isBin) {
        handlers[QStringLiteral("record.restore")] = {[this] { restoreChosen(); }, isWritable};
        return handlers;
    }
    handlers[QStringLiteral("edit.field")] = {[this] { m_table->edit(m_table->currentIndex()); },
                                              isWritable};
    handlers[QStringLiteral("record.trash")] = {[this] { trashChosen(); }, isWritable};
    handlers[QStringLiteral("record.merge")] = {[this] { mergeChosen(); },
                                                [this] {
                                                    return canMerge();
                                                }};
    handlers[QStringLiteral("record.massEdit")] = {[this] { massEdit(); }, isWritable};
    return handlers;
}

std::vector<qint64> RecordList::chosenIds() const
{
    return m_table->selectedIds();
}

void RecordList::changeChosen(const Message &label, const QString &done,
                              std::function<void(Writer &, qint64)> change)
{
    const std::vector<qint64> ids = chosenIds();
    workspace().startJob<qint64>(
        label.translated(), this,
        [ids, label, change = std::move(change)](Session &session,
                                                 Progress &progress) -> Result<qint64> {
            const auto changed = session.perform(label, [&](Writer &writer) {
                writer.reportTo(progress);
                progress.begin(label, static_cast<qint64>(ids.size()));
                qint64 place = 0;
                for (const qint64 id : ids) {
                    if (!progress.advanceTo(++place))
                        writer.refuse(cancelledError());
                    change(writer, id);
                }
            });
            if (!changed)
                return changed.error();
            return static_cast<qint64>(ids.size());
        },
        [this, done](Result<qint64> count) {
            if (!count)
                m_bar->say(count.error());
            else
                host().notify(done, true);
        });
}

void RecordList::trashChosen()
{
    const auto count = static_cast<int>(chosenIds().size());
    const Entity &entity = m_model->entity();
    changeChosen(
        Message(QT_TRANSLATE_N_NOOP("Core", "Move %n record(s) to the recycle bin")).count(count),
        tr("%n record(s) moved to the recycle bin", nullptr, count),
        [&entity](Writer &writer, qint64 id) { writer.trash(entity, id); });
}

void RecordList::restoreChosen()
{
    const auto count = static_cast<int>(chosenIds().size());
    const Entity &entity = m_model->entity();
    changeChosen(Message(QT_TRANSLATE_N_NOOP("Core", "Restore %n record(s)")).count(count),
                 tr("%n record(s) restored", nullptr, count),
                 [&entity](Writer &writer, qint64 id) { writer.restore(entity, id); });
}

void RecordList::massEdit()
{
    const auto ids = chosenIds();
    const auto count = static_cast<int>(ids.size());
    auto *dialog = new MassEdit(workspace(), m_model->entity(), count, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MassEdit::chosen, this, [this, count](const Field &field, const Value &value) {
        const Entity &entity = m_model->entity();
        const QString key = field.key;
        changeChosen(Message(QT_TRANSLATE_N_NOOP("Core", "Change “%1” of %n record(s)"))
                         .arg(field.label)
                         .count(count),
                     tr("%n record(s) changed", nullptr, count),
                     [&entity, key, value](Writer &writer, qint64 id) {
                         const Record shown = writer.load(entity, id);
                         Record wanted = shown;
                         wanted.set(key, value);
                         writer.change(shown, wanted);
                     });
    });
    dialog->open();
}

bool RecordList::isTooMuch(size_t count)
{
    if (count <= RecordMime::kMostRecords)
        return false;
    host().notify(tr("More than %1 records: use “Export this list”.")
                      .arg(QLocale().toString(static_cast<int>(RecordMime::kMostRecords))));
    return true;
}

void RecordList::copyChosen()
{
    const auto ids = chosenIds();
    if (ids.empty() || isTooMuch(ids.size()))
        return;
    auto mime = m_model->mimeOf(ids, shownColumns());
    mime->keepTexts();
    QGuiApplication::clipboard()->setMimeData(mime.release());
}

void RecordList::dragChosen()
{
    const auto ids = chosenIds();
    if (ids.empty() || isTooMuch(ids.size()))
        return;
    auto *drag = new QDrag(m_table);
    drag->setMimeData(m_model->mimeOf(ids, shownColumns()).release());
    const QString text = ids.size() == 1
                             ? m_table->currentIndex().siblingAtColumn(0).data().toString()
                             : tr("%n record(s)", nullptr, static_cast<int>(ids.size()));
    Chip chip(text.left(60), ChipColor::Accent);
    chip.setSize(Chip::Size::Large);
    chip.resize(chip.sizeHint());
    drag->setPixmap(chip.grab());
    drag->exec(Qt::CopyAction);
}

bool RecordList::canMerge() const
{
    const int count = m_table->selectedCount();
    if (count < 2 || count > kMostMerged || workspace().isReadOnly())
        return false;
    QSet<bool> kinds;
    for (const qint64 id : chosenIds())
        kinds << m_model->index(m_model->rowOf(id), 0).data(RecordModel::IsPersonRole).toBool();
    return kinds.size() == 1;
}

void RecordList::mergeChosen()
{
    // The current one is kept unless the person says otherwise.
    std::vector<qint64> ids = chosenIds();
    const auto current = std::find(ids.begin(), ids.end(), m_table->currentId());
    if (current != ids.end())
        std::rotate(ids.begin(), current, current + 1);
    host().mergeRecords(m_model->entity().key(), ids);
}

SavedFilter RecordList::shownFilter(const QString &name) const
{
    SavedFilter filter;
    filter.name = name;
    filter.list = m_kind.id;
    std::vector<ListCondition> conditions = m_conditions;
    for (const ListCondition &condition : m_columnFilters->conditions())
        conditions.push_back(condition);
    filter.conditions = conditionsJson(conditions);
    filter.quickText = m_filterBar->quick().text();
    return filter;
}

void RecordList::saveFilter()
{
    QStringList words;
    for (const ListCondition &condition : conditionsOfJson(shownFilter({}).conditions))
        words << condition.label;
    if (!m_filterBar->quick().text().isEmpty())
        words << m_filterBar->quick().text();
    host().dialogs().askText(
        this, tr("Save this filter"), tr("Name"), words.join(QLatin1String(", ")).left(60),
        [this](const QString &typed) {
            const QString name = typed.simplified();
            if (name.isEmpty())
                return;
            const auto saved = kartoteka::saveFilter(workspace().session(), shownFilter(name));
            if (!saved)
                m_bar->say(saved.error());
            else
                host().notify(tr("Filter “%1” saved").arg(name), true);
        });
}

QStringList RecordList::shownColumns() const
{
    return m_table->columnState().value(QStringLiteral("order")).toStringList();
}

/// The shown ones in their order, then the others.
QStringList RecordList::allColumns() const
{
    QStringList keys = shownColumns();
    for (const ListColumn &column : m_model->columns()) {
        if (!keys.contains(column.key))
            keys << column.key;
    }
    return keys;
}

void RecordList::saveColumns()
{
    host().settings().set(QStringLiteral("list/%1/columns").arg(m_kind.id), m_table->columnState());
}

void RecordList::openLink(const QModelIndex &index)
{
    const QString text = index.data().toString().trimmed();
    if (text.isEmpty())
        return;
    QUrl address;
    address.setScheme(text.contains(u'@') ? QStringLiteral("mailto") : QStringLiteral("tel"));
    address.setPath(text.contains(u'@') ? text : QString(text).remove(u' '));
    host().openExternally(address);
}

void RecordList::exportList(const QStringList &columns)
{
    Dialogs::FileQuestion question;
    question.title = tr("Export this list");
    question.filters = {tr("CSV table (*.csv)"), tr("Excel workbook (*.xlsx)"), tr("PDF (*.pdf)"),
                        tr("vCard, all cards of the list (*.vcf)")};
    question.fileName = windowTitle();
    question.suffix = QStringLiteral("csv");
    host().dialogs().saveFile(
        this, question, [this, columns](const QString &path) { exportChosenFile(path, columns); });
}

Result<SeenList> RecordList::seenList() const
{
    auto query = m_model->storageQuery();
    if (!query)
        return query.error();
    const auto chosen = chosenIds();
    if (chosen.size() > 1)
        query->condition = both(query->condition, amongIds(chosen));
    QStringList conditions;
    for (const ListCondition &condition : m_conditions)
        conditions << condition.label;
    conditions << m_columnFilters->labels();
    if (!m_filterBar->quick().text().isEmpty())
        conditions << u'“' + m_filterBar->quick().text() + u'”';
    return SeenList{m_kind.source(), *query, shownColumns(), windowTitle(),
                    conditions.join(QStringLiteral("; "))};
}

void RecordList::exportChosenFile(const QString &path, const QStringList &columns)
{
    const auto seen = seenList();
    if (!seen)
        return m_bar->say(seen.error());
    SeenList list = *seen;
    list.columns = columns;
    const char delimiter =
        host().settings().text(QStringLiteral("export/delimiter")) == QLatin1String(";") ? ';'
                                                                                         : ',';
    workspace().startJob<qint64>(
        tr("Export %1").arg(path.section(u'/', -1)), this,
        [list, path, delimiter,
         file = &workspace().workspace()](Session &session, Progress &progress) -> Result<qint64> {
            if (path.endsWith(QLatin1String(".vcf"), Qt::CaseInsensitive))
                return exportVcard(session, list.query, VcardVersion::V30, path, progress);
            if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
                return exportSeen(session, list, path, delimiter, progress);
            const auto pages = printSeenToPdf(*file, session, list, path, progress);
            if (!pages)
                return pages.error();
            return qint64{*pages};
        },
        [this, path](Result<qint64> count) {
            if (!count)
                m_bar->say(count.error());
            else
                host().notify(tr("Saved as %1").arg(path.section(u'/', -1)));
        });
}

void RecordList::printList()
{
    const auto seen = seenList();
    if (!seen)
        return m_bar->say(seen.error());
    const SeenList list = *seen;
    workspace().startJob<std::vector<qint64>>(
        tr("Print this list"), this,
        [list](Session &session, Progress &) { return idsOf(session, list); },
        [this, list](Result<std::vector<qint64>> ids) {
            if (!ids)
                return m_bar->say(ids.error());
            auto pages = std::make_unique<ListPages>(workspace().workspace(), workspace().session(),
                                                     list, *std::move(ids));
            PrintPreview::show(host(), std::move(pages), this);
        });
}

void RecordList::showRowMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto known = handlers();
    for (const char *id : {"record.open", "edit.field", "edit.copy", "record.massEdit",
                           "record.merge", "list.export", "record.restore", "record.trash"}) {
        const QString key = QString::fromLatin1(id);
        if (!known.contains(key))
            continue;
        if (auto action = host().copyOfAction(key)) {
            QAction *owned = action.release();
            owned->setParent(menu);
            menu->addAction(owned);
        }
    }
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace kartoteka
