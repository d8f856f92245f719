#include "views/partycard/timelinepanel.h"

#include "models/partydetails.h"
#include "views/partycard/timelinedelegate.h"
#include "widgets/icons.h"
#include "widgets/searchline.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

namespace kartoteka
{

TimelinePanel::TimelinePanel(ViewHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_model(new TimelineModel(host.workspace(), this))
    , m_topics(new QButtonGroup(this))
    , m_find(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(m_list))
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    addTopic(TimelineTopic::All, "topic_all");
    addTopic(TimelineTopic::Notes, "topic_notes");
    addTopic(TimelineTopic::Files, "topic_files");
    addTopic(TimelineTopic::Changes, "topic_changes");
    m_topics->button(0)->setChecked(true);
    for (QAbstractButton *button : m_topics->buttons())
        bar->addWidget(button);
    bar->addStretch(1);
    bar->addWidget(m_find, 2);
    m_find->setObjectName(QStringLiteral("timeline_find"));
    dressSearchLine(*m_find);
    m_find->setMaxLength(200);
    m_find->setMaximumWidth(220);
    m_list->setObjectName(QStringLiteral("timeline"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->move(12, 12);
    connect(m_topics, &QButtonGroup::idClicked, this,
            [this](int id) { m_model->setTopic(static_cast<TimelineTopic>(id)); });
    connect(m_find, &QLineEdit::textChanged, m_model, &TimelineModel::setText);
    connect(m_list, &QListView::customContextMenuRequested, this, &TimelinePanel::openMenu);
    connect(m_list, &QListView::activated, this, &TimelinePanel::openNote);
    connect(m_model, &TimelineModel::failed, this, &TimelinePanel::failed);
    connect(m_model, &TimelineModel::searchingChanged, this, &TimelinePanel::showState);
    connect(m_model, &TimelineModel::modelReset, this, &TimelinePanel::showState);
    retranslate();
}

void TimelinePanel::addTopic(TimelineTopic topic, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setCheckable(true);
    button->setAutoRaise(true);
    m_topics->addButton(button, static_cast<int>(topic));
}

void TimelinePanel::retranslate()
{
    m_topics->button(static_cast<int>(TimelineTopic::All))->setText(tr("All"));
    m_topics->button(static_cast<int>(TimelineTopic::Notes))->setText(tr("Notes"));
    m_topics->button(static_cast<int>(TimelineTopic::Files))->setText(tr("Files"));
    m_topics->button(static_cast<int>(TimelineTopic::Changes))->setText(tr("Changes"));
    m_find->setPlaceholderText(tr("Find here"));
    m_find->setAccessibleName(tr("Find in the timeline"));
    m_list->setAccessibleName(tr("Timeline"));
    showState();
    m_model->retranslate();
}

void TimelinePanel::showState()
{
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->setText(m_model->isSearching()     ? tr("Looking…")
                     : m_find->text().isEmpty() ? tr("Nothing here yet.")
                                                : tr("Nothing with these words."));
    m_empty->adjustSize();
}

void TimelinePanel::setParty(Id<Party> party)
{
    m_model->setParty(party);
}

void TimelinePanel::reload()
{
    m_model->reload();
}

std::optional<Record> TimelinePanel::recordAt(const QModelIndex &index) const
{
    const Entity *entity = m_host.workspace().session().catalog().find(
        index.data(TimelineModel::EntityRole).toString());
    if (!entity)
        return std::nullopt;
    auto record = m_host.workspace().session().read<std::optional<Record>>([&](Reader &reader) {
        return reader.find(*entity, index.data(TimelineModel::IdRole).toLongLong());
    });
    return record ? *record : std::nullopt;
}

void TimelinePanel::openNote(const QModelIndex &index)
{
    const QString entity = index.data(TimelineModel::EntityRole).toString();
    if (entity == QLatin1String("attachment"))
        emit fileOpenWanted(index.data(TimelineModel::IdRole).toLongLong());
    const auto record = recordAt(index);
    if (record && entity == QLatin1String("note"))
        emit noteEditWanted(*record);
}

void TimelinePanel::openMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    const auto record = index.isValid() ? recordAt(index) : std::nullopt;
    if (!record)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("timeline_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString text = index.data().toString();
    menu->addAction(tr("Copy"), this, [text] { QGuiApplication::clipboard()->setText(text); });
    const auto report = [this](const Result<ChangeSet> &result) {
        if (!result)
            emit failed(result.error());
    };
    if (record->entity().key() == QLatin1String("note") && !m_host.workspace().isReadOnly()) {
        const bool isPinned = record->value(u"pinned").integer() != 0;
        menu->addAction(isPinned ? tr("Unpin") : tr("Pin to the top"), this,
                        [this, record, isPinned, report] {
                            report(saveField(m_host.workspace(), *record, QStringLiteral("pinned"),
                                             Value(isPinned ? 0 : 1)));
                        })
            ->setObjectName(QStringLiteral("pin"));
        menu->addAction(tr("Edit"), this, [this, record] { emit noteEditWanted(*record); });
        menu->addAction(
            icon(QStringLiteral("trash")), tr("Move to the recycle bin"), this,
            [this, record, report] { report(trashRecord(m_host.workspace(), *record)); });
    }
    if (record->entity().key() == QLatin1String("attachment"))
        menu->addAction(tr("Open"), this, [this, record] { emit fileOpenWanted(record->id()); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace kartoteka
