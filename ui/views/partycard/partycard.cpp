#include "views/partycard/partycard.h"

#include "domain/parties/timelinequeries.h"
#include "views/partycard/cardfacts.h"
#include "views/partycard/cardhead.h"
#include "views/partycard/cardprinting.h"
#include "views/partycard/duplicatehint.h"
#include "views/partycard/filespanel.h"
#include "views/partycard/historypanel.h"
#include "views/partycard/notebar.h"
#include "views/partycard/partycardlayout.h"
#include "views/partycard/peoplepanel.h"
#include "views/partycard/timelinepanel.h"
#include "widgets/emptystate.h"
#include "widgets/fieldbox.h"
#include "widgets/inlinebar.h"
#include "widgets/taborder.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QStackedWidget>
#include <QUrl>

namespace kartoteka
{

namespace
{

const QStringList kPhones{QStringLiteral("phone"), QStringLiteral("mobile")};
const QStringList kMails{QStringLiteral("email")};
/// What tells one party from another; typing it asks for similar cards.
const QStringList kTelling{QStringLiteral("name"), QStringLiteral("legal_name"),
                           QStringLiteral("tax_id"), QStringLiteral("registration_number")};

} // namespace

PartyCard::PartyCard(ViewHost &host, CardMode mode, QWidget *parent)
    : View(host, parent)
    , m_mode(mode)
    , m_panels(host, mode, this)
    , m_restore(new QAction(this))
{
    setObjectName(mode == CardMode::Dock ? QStringLiteral("card") : QStringLiteral("card_tab"));
    m_restore->setObjectName(QStringLiteral("restore_card"));
    m_panels.layOut(*this, mode);
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(0);
    connect(&m_refreshSoon, &QTimer::timeout, this, &PartyCard::refresh);
    connect(m_restore, &QAction::triggered, this, &PartyCard::restore);
    connect(&workspace(), &OpenWorkspace::changed, this, &PartyCard::follow);
    if (mode == CardMode::Dock) {
        connect(&workspace().selection(), &SelectionBus::currentChanged, this,
                &PartyCard::setRecord);
        setRecord(workspace().selection().current());
    }
    connectPanels();
    retranslate();
    refresh();
}

PartyCard::~PartyCard() = default;

void PartyCard::connectPanels()
{
    CardPanels &p = m_panels;
    const auto fail = [this](const Error &error) {
        m_panels.bar->say(error);
    };
    connect(p.head, &CardHead::failed, this, fail);
    connect(p.facts, &CardFacts::failed, this, fail);
    connect(p.people, &PeoplePanel::failed, this, fail);
    connect(p.files, &FilesPanel::failed, this, fail);
    connect(p.timeline, &TimelinePanel::failed, this, fail);
    connect(p.history, &HistoryPanel::failed, this, fail);
    connect(p.note, &NoteBar::failed, this, fail);
    connect(p.head, &CardHead::callWanted, this, [this] { reach(kPhones); });
    connect(p.head, &CardHead::mailWanted, this, [this] { reach(kMails); });
    connect(p.head, &CardHead::noteWanted, this, [this] { m_panels.note->begin(); });
    connect(p.facts, &CardFacts::linkActivated, this,
            [this](const QUrl &link) { host().openExternally(link); });
    connect(p.timeline, &TimelinePanel::noteEditWanted, p.note, &NoteBar::editNote);
    connect(p.timeline, &TimelinePanel::fileOpenWanted, p.files, &FilesPanel::open);
    const auto askField = [this](const QString &key, const QString &typed) {
        emit draftChanged();
        askForDuplicates(key, typed);
    };
    connect(p.head, &CardHead::edited, this, askField);
    connect(p.facts, &CardFacts::edited, this, askField);
    connect(p.facts, &CardFacts::partEdited, this, [this](const Record &part) {
        emit draftChanged();
        askForDuplicates(part);
    });
    connect(p.note, &NoteBar::typedChanged, this, &View::draftChanged);
    for (auto *signalling : {static_cast<QObject *>(p.head), static_cast<QObject *>(p.facts)})
        connect(signalling, SIGNAL(editingChanged()), this, SIGNAL(draftChanged()));
}

void PartyCard::setRecord(const RecordReference &record)
{
    // Whatever else is looked at, the card keeps the party it has.
    if (!record.isNull() && record.entity != QLatin1String(Party::kEntity))
        return;
    if (record == m_record)
        return;
    keepDraft();
    m_record = record;
    m_details.reset();
    m_changedBy.clear();
    m_panels.hint->forget();
    m_panels.bar->clear();
    m_panels.note->setRecord(record);
    refresh();
    if (const auto kept = m_drafts.take(record.id); !kept.isEmpty())
        restoreDraft(kept);
    emit handlersChanged();
    emit viewTitleChanged();
}

void PartyCard::keepDraft()
{
    if (m_record.isNull())
        return;
    const QVariantMap kept = draft();
    if (!kept.isEmpty())
        m_drafts.insert(m_record.id, kept);
    m_panels.cancelEdits();
}

void PartyCard::follow(const ChangeSet &changes)
{
    if (m_record.isNull() ||
        !std::any_of(changes.changes.begin(), changes.changes.end(),
                     [this](const Change &change) { return concerns(change); }))
        return;
    m_lastChange = changes.seq;
    m_refreshSoon.start();
}

bool PartyCard::concerns(const Change &change) const
{
    // Names of others stand on the card too; what a part belongs to is known only by reading it.
    static const QStringList entities = {
        QStringLiteral("party"),          QStringLiteral("contact_point"),
        QStringLiteral("address"),        QStringLiteral("bank_account"),
        QStringLiteral("important_date"), QStringLiteral("consent"),
        QStringLiteral("party_role"),     QStringLiteral("affiliation"),
        QStringLiteral("party_link"),     QStringLiteral("tag"),
        QStringLiteral("tagging"),        QStringLiteral("attachment"),
        QStringLiteral("note"),           QStringLiteral("user"),
        QStringLiteral("custom_field")};
    return entities.contains(change.entity);
}

void PartyCard::refresh()
{
    if (m_record.isNull()) {
        m_details.reset();
        showState();
        return;
    }
    const qint64 set = std::exchange(m_lastChange, 0);
    QString changedBy;
    auto details = workspace().session().read<std::optional<PartyDetails>>([&](Reader &reader) {
        auto found = partyDetails(reader, {m_record.id});
        const auto last = set ? journal::findSet(reader.database(), set) : std::nullopt;
        if (found && last)
            changedBy = found->userName(last->user);
        return found;
    });
    if (!details) {
        m_panels.bar->say(details.error());
        return;
    }
    m_details = std::move(*details);
    m_changedBy = changedBy;
    if (m_details)
        fill(*m_details);
    showState();
    emit handlersChanged();
    emit viewTitleChanged();
}

EditorContext PartyCard::editorContext() const
{
    return {DisplayText(workspace().clock().today(), workspace().session().textStyle()),
            m_details ? m_details->users : std::vector<std::pair<qint64, QString>>(), &workspace()};
}

void PartyCard::fill(const PartyDetails &details)
{
    const EditorContext context = editorContext();
    CardPanels &p = m_panels;
    p.head->setContext(context);
    p.facts->setContext(context);
    p.people->setContext(context);
    p.head->setDetails(details, m_changedBy);
    p.facts->setDetails(details, m_changedBy);
    p.people->setDetails(details, m_changedBy);
    p.files->setDetails(details);
    p.timeline->setParty(details.id());
    p.history->setParty(details.id());
    p.nameTabs(details, m_mode);
    orderTabsByLayout(*this);
}

void PartyCard::showState()
{
    CardPanels &p = m_panels;
    const bool isShown = m_details && m_details->party.life() != Life::Erased;
    p.whole->setCurrentIndex(isShown ? 1 : 0);
    p.empty->setSentence(m_record.isNull()
                             ? tr("Choose a card in the list, and everything about it is here.")
                             : tr("This card was erased."));
    const bool isTrash = isShown && m_details->party.life() == Life::Trash;
    if (isTrash) {
        p.bar->say(Severity::Warning,
                   Message(QT_TRANSLATE_NOOP("Core", "This card is in the recycle bin.")));
        p.bar->offer(m_restore);
    } else if (m_isTrashShown) {
        p.bar->clear();
    }
    m_isTrashShown = isTrash;
    p.note->setEnabled(isShown && !isTrash);
}

void PartyCard::restore()
{
    if (!m_details)
        return;
    if (const auto result = restoreRecord(workspace(), m_details->party); !result)
        m_panels.bar->say(result.error());
}

void PartyCard::trash()
{
    if (!m_details)
        return;
    const QString title = m_details->party.title();
    if (const auto result = trashRecord(workspace(), m_details->party); !result)
        m_panels.bar->say(result.error());
    else
        host().notify(tr("“%1” moved to the recycle bin").arg(title.left(80)), true);
}

void PartyCard::reach(const QStringList &kinds)
{
    const Record *point = m_details ? m_details->contact(kinds) : nullptr;
    if (point)
        host().openExternally(addressOf(*point));
}

void PartyCard::beginEdit()
{
    if (auto *box = qobject_cast<FieldBox *>(QApplication::focusWidget());
        box && isAncestorOf(box)) {
        box->view().startEdit();
        return;
    }
    m_panels.head->name()->startEdit();
}

void PartyCard::step(int distance)
{
    SelectionBus &selection = workspace().selection();
    if (m_mode == CardMode::Dock) {
        selection.step(distance);
        return;
    }
    // A tab goes on from the record it shows, whatever the list looks at; then the list follows.
    const RecordReference next = selection.sequence()
                                     ? selection.sequence()->neighbor(m_record, distance)
                                     : RecordReference();
    if (next.isNull())
        return;
    setRecord(next);
    selection.setCurrent(next);
}

PartyDraft PartyCard::draftOfCard() const
{
    PartyDraft draft;
    draft.party = m_details->party.as<Party>();
    for (const Record &point : m_details->of(QString::fromLatin1(ContactPoint::kEntity))) {
        const QString value = point.value(u"value").text();
        const QString kind = point.value(u"kind").text();
        if (kPhones.contains(kind))
            draft.phones << value;
        else if (kMails.contains(kind))
            draft.emails << value;
    }
    return draft;
}

void PartyCard::askForDuplicates(const QString &key, const QString &typed)
{
    if (!m_details || !kTelling.contains(key))
        return;
    PartyDraft draft = draftOfCard();
    Record record = m_details->party;
    record.set(key, Value(typed.left(300)));
    draft.party = record.as<Party>();
    m_panels.hint->ask(draft);
}

void PartyCard::askForDuplicates(const Record &part)
{
    const QString value = part.value(u"value").text().left(300);
    if (!m_details || part.entity().key() != QLatin1String(ContactPoint::kEntity) ||
        value.size() < 5)
        return;
    PartyDraft draft = draftOfCard();
    (guessedContactKind(value) == QLatin1String("email") ? draft.emails : draft.phones) << value;
    m_panels.hint->ask(draft);
}

std::map<QString, ActionHandler> PartyCard::handlers()
{
    const auto isShown = [this] {
        return m_details && m_details->party.life() == Life::Live && !workspace().isReadOnly();
    };
    const auto canReach = [this](const QStringList &kinds) {
        return [this, kinds] {
            return m_details && m_details->contact(kinds);
        };
    };
    const auto hasSequence = [this] {
        return workspace().selection().sequence() != nullptr;
    };
    const auto print = [this] {
        printCard(host(), m_record, this, [this](const Error &error) { m_panels.bar->say(error); });
    };
    const auto isThere = [this] {
        return m_details.has_value();
    };
    return {
        {QStringLiteral("edit.field"), {[this] { beginEdit(); }, isShown}},
        {QStringLiteral("record.previous"), {[this] { step(-1); }, hasSequence}},
        {QStringLiteral("record.next"), {[this] { step(1); }, hasSequence}},
        {QStringLiteral("record.trash"), {[this] { trash(); }, isShown}},
        {QStringLiteral("record.note"), {[this] { m_panels.note->begin(); }, isShown}},
        {QStringLiteral("record.attach"), {[this] { m_panels.files->chooseFiles(); }, isShown}},
        {QStringLiteral("record.print"), {print, isThere}},
        {QStringLiteral("list.print"), {print, isThere}},
        {QStringLiteral("record.call"), {[this] { reach(kPhones); }, canReach(kPhones)}},
        {QStringLiteral("record.mail"), {[this] { reach(kMails); }, canReach(kMails)}},
    };
}

QString PartyCard::viewTitle() const
{
    return m_details ? m_details->party.title() : QString();
}

QVariantMap PartyCard::viewState() const
{
    return {{QStringLiteral("record"), QString::number(m_record.id)},
            {QStringLiteral("page"), m_panels.currentPage()}};
}

void PartyCard::restoreViewState(const QVariantMap &state)
{
    const qint64 id = parseId(state.value(QStringLiteral("record")).toString());
    if (m_mode == CardMode::Tab && id)
        setRecord({QString::fromLatin1(Party::kEntity), id});
    m_panels.setCurrentPage(state.value(QStringLiteral("page")).toInt());
}

QVariantMap PartyCard::draft() const
{
    QVariantMap all = m_panels.facts->draft();
    all.insert(m_panels.head->draft());
    if (!m_panels.note->isEmpty())
        all.insert(QStringLiteral("note"), m_panels.note->typed());
    if (!all.isEmpty())
        all.insert(QStringLiteral("record"), QString::number(m_record.id));
    return all;
}

void PartyCard::restoreDraft(const QVariantMap &draft)
{
    const qint64 id = parseId(draft.value(QStringLiteral("record")).toString());
    if (id && id != m_record.id) {
        m_drafts.insert(id, draft); // waits until the card shows that record again
        return;
    }
    m_panels.facts->restoreDraft(draft);
    m_panels.head->restoreDraft(draft);
    const QString note = draft.value(QStringLiteral("note")).toString();
    if (!note.isEmpty())
        m_panels.note->setTyped(note);
}

void PartyCard::retranslate()
{
    m_restore->setText(tr("Restore"));
    CardPanels &p = m_panels;
    p.head->retranslate();
    p.facts->retranslate();
    p.people->retranslate();
    p.files->retranslate();
    p.timeline->retranslate();
    p.history->retranslate();
    p.note->retranslate();
    p.note->setKeys(host().keysOf(QStringLiteral("record.note")));
    if (m_details)
        p.nameTabs(*m_details, m_mode);
    showState();
    m_refreshSoon.start(); // values too: dates and choices are said in the new language
}

QWidget *PartyCard::firstFocus()
{
    return m_details ? m_panels.head->name()->focusProxy() : this;
}

} // namespace kartoteka
