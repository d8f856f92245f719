#include "views/partycard/peoplepanel.h"

#include "storage/writer.h"
#include "widgets/fieldeditor.h"
#include "widgets/icons.h"
#include "widgets/plainlabel.h"
#include "widgets/recordpicker.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QUrl>

namespace kartoteka
{

namespace
{

PartyKind kindOf(const Record &party)
{
    return FieldTrait<PartyKind>::fromValue(party.value(u"kind"));
}

} // namespace

PeoplePanel::PeoplePanel(ViewHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_head(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_picker(new RecordPicker(host.workspace(), entityOf<Party>(), this))
    , m_rowsLayout(new QVBoxLayout)
    , m_linkHead(new QLabel(this))
    , m_linksLayout(new QVBoxLayout)
    , m_linkPicker(new RecordPicker(host.workspace(), entityOf<Party>(), this))
{
    m_picker->setObjectName(QStringLiteral("people_add"));
    m_linkPicker->setObjectName(QStringLiteral("link_add"));
    for (QLabel *head : {m_head, m_linkHead}) {
        head->setFont(textFont(font(), TextSize::Section, true));
        head->setContentsMargins(6, 0, 0, 0);
    }
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(6, 0, 0, 0);
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(m_head);
    layout->addWidget(m_empty);
    layout->addLayout(m_rowsLayout);
    layout->addWidget(m_picker);
    layout->addSpacing(10);
    layout->addWidget(m_linkHead);
    layout->addLayout(m_linksLayout);
    layout->addWidget(m_linkPicker);
    layout->addStretch(1);
    m_rowsLayout->setSpacing(0);
    m_linksLayout->setSpacing(0);
    connect(m_picker, &RecordPicker::picked, this, &PeoplePanel::add);
    connect(m_picker, &RecordPicker::createWanted, this, &PeoplePanel::addNew);
    connect(m_linkPicker, &RecordPicker::picked, this, &PeoplePanel::addLink);
    retranslate();
}

void PeoplePanel::retranslate()
{
    const bool isPerson = m_details.party.fieldsPointer() && m_details.isPerson();
    m_head->setText(isPerson ? tr("Works for") : tr("People"));
    m_empty->setText(isPerson ? tr("No firm is named yet.") : tr("Nobody is named yet."));
    m_picker->setPlaceholder(isPerson ? tr("Add a firm: name, tax id, phone…")
                                      : tr("Add a person: name, phone, e-mail…"));
    m_picker->setCreateText(isPerson ? tr("New firm “%1”") : tr("New person “%1”"));
    m_linkHead->setText(tr("Linked cards"));
    m_linkPicker->setPlaceholder(tr("Link a card: name, tax id, phone…"));
}

void PeoplePanel::setDetails(const PartyDetails &details, const QString &changedBy)
{
    const bool isOther = details.party.id() != m_details.party.id();
    m_details = details;
    const PartyKind wanted = details.isPerson() ? PartyKind::Organization : PartyKind::Person;
    m_picker->setAccepts([wanted](const Record &party) { return kindOf(party) == wanted; });
    m_linkPicker->setAccepts(
        [own = details.party.id()](const Record &party) { return party.id() != own; });
    if (isOther) {
        m_picker->clear();
        m_linkPicker->clear();
    }
    const bool isFixed = m_host.workspace().isReadOnly() || details.party.life() != Life::Live;
    m_picker->setVisible(!isFixed);
    m_linkPicker->setVisible(!isFixed);
    retranslate();
    showRows(changedBy);
    showLinks();
}

std::vector<PersonRow::Shown> PeoplePanel::shownOf() const
{
    const QDate today = m_host.workspace().clock().today();
    std::vector<PersonRow::Shown> shown;
    for (const PersonOfFirm &person : m_details.persons)
        shown.push_back({person.person, person.name, m_details.phones.value(person.person.value),
                         true, person.isMain, person.until.isValid() && person.until < today,
                         m_details.affiliations.value(person.affiliation.value)});
    for (const FirmOfPerson &firm : m_details.firms)
        shown.push_back({firm.firm, firm.name, m_details.phones.value(firm.firm.value), false,
                         firm.isMain, firm.until.isValid() && firm.until < today,
                         m_details.affiliations.value(firm.affiliation.value)});
    return shown;
}

void PeoplePanel::showRows(const QString &changedBy)
{
    std::vector<PersonRow *> rows;
    for (const PersonRow::Shown &shown : shownOf()) {
        const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const PersonRow *row) {
            return row && row->shown().affiliation.id() == shown.affiliation.id();
        });
        PersonRow *row = nullptr;
        if (known != m_rows.end()) {
            row = std::exchange(*known, nullptr);
            row->setShown(shown, changedBy);
        } else {
            row = new PersonRow(m_host.workspace(), shown, this);
            connect(row, &PersonRow::failed, this, &PeoplePanel::failed);
            connect(row, &PersonRow::openWanted, this,
                    [this](const RecordReference &record) { m_host.openRecord(record); });
            connect(row, &PersonRow::dialWanted, this, [this](const QString &phone) {
                QUrl url;
                url.setScheme(QStringLiteral("tel"));
                url.setPath(phone);
                m_host.openExternally(url);
            });
        }
        row->setContext(m_context);
        rows.push_back(row);
    }
    for (PersonRow *gone : m_rows) {
        if (gone) {
            gone->hide();
            gone->deleteLater();
        }
    }
    m_rows = std::move(rows);
    while (QLayoutItem *item = m_rowsLayout->takeAt(0))
        delete item;
    for (PersonRow *row : m_rows)
        m_rowsLayout->addWidget(row);
    m_empty->setVisible(m_rows.empty());
}

void PeoplePanel::showLinks()
{
    while (QLayoutItem *item = m_linksLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_linkHead->setVisible(true);
    for (const LinkedParty &link : m_details.links) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("link_") + QString::number(link.link.value));
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(icon(QStringLiteral("link"), Token::Muted));
        button->setText(asMenuText(link.relation().translated() + QStringLiteral(": ") +
                                   link.name.left(120).simplified()));
        connect(button, &QToolButton::clicked, this, [this, id = link.party.value] {
            m_host.openRecord({QString::fromLatin1(Party::kEntity), id});
        });
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QToolButton::customContextMenuRequested, this,
                [this, button, id = link.link](const QPoint &position) {
                    openLinkMenu(id, button->mapToGlobal(position));
                });
        m_linksLayout->addWidget(button, 0, Qt::AlignLeft);
    }
}

void PeoplePanel::openLinkMenu(Id<PartyLink> link, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("trash")), tr("Remove the link"), this, [this, link] {
        report(m_host.workspace().session().perform(
            Message(QT_TRANSLATE_NOOP("Core", "Remove a link")),
            [link](Writer &writer) { writer.trash(entityOf<PartyLink>(), link.value); }));
    });
    menu->popup(position);
}

void PeoplePanel::report(const Result<ChangeSet> &result)
{
    if (!result)
        emit failed(result.error());
}

void PeoplePanel::add(qint64 party, const QString &name)
{
    const bool isPerson = m_details.isPerson();
    const auto result = m_host.workspace().session().perform(
        Message(QT_TRANSLATE_NOOP("Core", "Add “%1” to “%2”"))
            .arg(name.left(80))
            .arg(m_details.party.title().left(80)),
        [&](Writer &writer) {
            Affiliation affiliation;
            affiliation.person = isPerson ? m_details.id() : Id<Party>{party};
            affiliation.organization = isPerson ? Id<Party>{party} : m_details.id();
            affiliation.main = !isPerson && m_details.persons.empty();
            writer.create(affiliation);
        });
    if (result)
        m_picker->clear();
    report(result);
}

void PeoplePanel::addNew(const QString &name)
{
    if (const QString problem = FieldEditor::problemOf(name); !problem.isEmpty()) {
        emit failed(Error(ErrorCode::Invalid, Message::verbatim(problem)));
        return; // it stays typed
    }
    const bool isPerson = m_details.isPerson();
    const auto result = m_host.workspace().session().perform(
        Message(QT_TRANSLATE_NOOP("Core", "Add “%1” to “%2”"))
            .arg(name.left(80))
            .arg(m_details.party.title().left(80)),
        [&](Writer &writer) {
            Party party;
            party.kind = isPerson ? PartyKind::Organization : PartyKind::Person;
            party.name = name;
            const Id<Party> made = writer.create(party);
            Affiliation affiliation;
            affiliation.person = isPerson ? m_details.id() : made;
            affiliation.organization = isPerson ? made : m_details.id();
            affiliation.main = !isPerson && m_details.persons.empty();
            writer.create(affiliation);
        });
    if (result)
        m_picker->clear();
    report(result);
}

void PeoplePanel::addLink(qint64 party)
{
    auto *menu = new QMenu(m_linkPicker);
    menu->setObjectName(QStringLiteral("link_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &row : ChoiceTable<LinkKind>::rows()) {
        const LinkKind kind = row.value;
        menu->addAction(Message(row.label).translated(), this, [this, party, kind] {
            report(m_host.workspace().session().perform(
                Message(QT_TRANSLATE_NOOP("Core", "Link two cards")), [&](Writer &writer) {
                    PartyLink link;
                    link.party = m_details.id();
                    link.other = {party};
                    link.kind = kind;
                    writer.create(link);
                }));
            m_linkPicker->clear();
        });
    }
    menu->popup(m_linkPicker->mapToGlobal(QPoint(0, m_linkPicker->height())));
}

bool PeoplePanel::isEditing() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const PersonRow *row) { return row->isEditing(); });
}

} // namespace kartoteka
