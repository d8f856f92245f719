#include "views/partycard/cardfacts.h"

#include "domain/parties/address.h"
#include "domain/parties/bankaccount.h"
#include "domain/parties/consent.h"
#include "views/partycard/partycardlayout.h"
#include "widgets/fieldgrid.h"
#include "widgets/partlist.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QUrl>

namespace kartoteka
{

namespace
{

/// Captions at the left leave no room for values in two columns of a place narrower than this.
constexpr int kTwoColumns = 560;

QStringList keysOf(const char *keys)
{
    return QString::fromLatin1(keys).split(u' ');
}

QStringList primaryKeys(bool isPerson)
{
    return isPerson ? keysOf("birthday salutation preferred_channel preferred_hours price_list "
                             "discount credit_limit")
                    : keysOf("tax_id tax_reason_code registration_number price_list discount "
                             "payment_delay_days credit_limit");
}

} // namespace

QString guessedContactKind(const QString &value)
{
    const QString text = value.trimmed();
    if (text.startsWith(u'@') || text.startsWith(QLatin1String("t.me/")))
        return QStringLiteral("messenger");
    if (text.contains(u'@'))
        return QStringLiteral("email");
    if (text.startsWith(QLatin1String("http")) || text.startsWith(QLatin1String("www.")))
        return QStringLiteral("website");
    const auto isDigit = [](QChar character) {
        return character.isDigit();
    };
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    if (digits < 3 && text.contains(u'.'))
        return QStringLiteral("website");
    return QStringLiteral("phone");
}

CardFacts::CardFacts(ViewHost &host, CardMode mode, QWidget *parent)
    : QObject(parent)
    , m_host(host)
    , m_mode(mode)
    , m_primaryPlace(new QWidget(parent))
    , m_morePlace(new QWidget(parent))
    , m_all(new QPushButton(m_morePlace))
{
    buildPrimary(m_primaryPlace);
    buildMore(m_morePlace);
    if (m_mode == CardMode::Tab) {
        m_primaryPlace->installEventFilter(this);
        m_morePlace->installEventFilter(this);
    }
    retranslate();
}

bool CardFacts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Resize)
        return QObject::eventFilter(watched, event);
    const auto *place = static_cast<const QWidget *>(watched);
    const bool isNarrow = place->width() < kTwoColumns;
    if (place == m_primaryPlace) {
        auto *layout = static_cast<QBoxLayout *>(place->layout());
        layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    } else {
        for (const Group &group : m_groups)
            group.grid->setColumns(isNarrow ? 1 : 2);
    }
    return QObject::eventFilter(watched, event);
}

FieldGrid *CardFacts::makeGrid(QWidget *parent)
{
    const bool isTab = m_mode == CardMode::Tab;
    auto *grid =
        new FieldGrid(m_host.workspace(),
                      isTab ? FieldView::Caption::Left : FieldView::Caption::Above, 2, parent);
    connect(grid, &FieldGrid::editingChanged, this, &CardFacts::editingChanged);
    connect(grid, &FieldGrid::linkActivated, this, &CardFacts::linkActivated);
    connect(grid, &FieldGrid::edited, this, &CardFacts::edited);
    return grid;
}

PartList *CardFacts::makeList(const Entity &entity, QWidget *parent)
{
    auto *list = new PartList(
        entity, m_host.workspace(),
        m_mode == CardMode::Tab ? FieldView::Caption::Left : FieldView::Caption::Above, parent);
    connect(list, &PartList::failed, this, &CardFacts::failed);
    connect(list, &PartList::linkActivated, this, &CardFacts::linkActivated);
    connect(list, &PartList::editingChanged, this, &CardFacts::editingChanged);
    connect(list, &PartList::edited, this, &CardFacts::partEdited);
    m_lists.push_back(list);
    return list;
}

void CardFacts::buildPrimary(QWidget *parent)
{
    m_primary = makeGrid(parent);
    m_contacts = makeList(entityOf<ContactPoint>(), parent);
    m_contacts->setLink(addressOf);
    m_contacts->setGuess([](Record &record) {
        // The kind is guessed only while the proposed one stands.
        if (record.value(u"kind").text() == QLatin1String("phone"))
            record.set(QStringLiteral("kind"),
                       Value(guessedContactKind(record.value(u"value").text())));
    });
    m_primary->setColumns(1);
    auto *layout = new QHBoxLayout(parent);
    const int side = m_mode == CardMode::Tab ? 14 : 6;
    layout->setContentsMargins(side, 4, side, 8);
    layout->setSpacing(4);
    layout->addWidget(m_primary, 1, Qt::AlignTop);
    layout->addWidget(m_contacts, 1, Qt::AlignTop);
}

void CardFacts::buildMore(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    const int side = m_mode == CardMode::Tab ? 14 : 6;
    layout->setContentsMargins(side, 8, side, 12);
    layout->setSpacing(12);
    m_groups = {
        {QT_TR_NOOP("Details"),
         keysOf("legal_name family_name given_name middle_name salutation pronouns birthday tax_id "
                "tax_reason_code registration_number statistics_code vat_id price_list discount "
                "payment_delay_days credit_limit delivery_terms contract team priority source "
                "industry size region preferred_channel preferred_hours do_not_call language "
                "time_zone external_id kind created_at"),
         nullptr},
        {QT_TR_NOOP("Own fields"), {}, nullptr},
        {"", keysOf("description"), nullptr},
    };
    for (Group &group : m_groups) {
        group.grid = makeGrid(parent);
        layout->addWidget(group.grid);
    }
    for (const Entity *entity : {&entityOf<Address>(), &entityOf<BankAccount>(),
                                 &entityOf<ImportantDate>(), &entityOf<Consent>()})
        layout->addWidget(makeList(*entity, parent));
    m_all->setObjectName(QStringLiteral("all_fields"));
    m_all->setFlat(true);
    m_all->setProperty("link", true);
    m_all->setAutoDefault(true); // Enter as well as Space
    connect(m_all, &QPushButton::clicked, this, &CardFacts::toggleEmpty);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

std::vector<FieldGrid *> CardFacts::grids() const
{
    std::vector<FieldGrid *> all{m_primary};
    for (const Group &group : m_groups)
        all.push_back(group.grid);
    return all;
}

void CardFacts::setContext(const EditorContext &context)
{
    for (FieldGrid *grid : grids())
        grid->setContext(context);
    for (PartList *list : m_lists)
        list->setContext(context);
}

void CardFacts::chooseKeys(const PartyDetails &details)
{
    const QStringList primary = primaryKeys(details.isPerson());
    m_primary->setKeys(primary, primary.mid(0, 1));
    for (Group &group : m_groups) {
        QStringList keys;
        if (QLatin1String(group.title) == QLatin1String("Own fields")) {
            for (const Field &field : details.party.fields()) {
                if (field.isCustom)
                    keys << field.key;
            }
        } else {
            for (const QString &key : group.keys) {
                if (!primary.contains(key))
                    keys << key;
            }
        }
        group.grid->setKeys(keys, {});
    }
}

void CardFacts::setDetails(const PartyDetails &details, const QString &changedBy)
{
    m_details = details;
    chooseKeys(details);
    for (FieldGrid *grid : grids())
        grid->setRecord(details.party, changedBy);
    const QStringList entities = {
        QString::fromLatin1(ContactPoint::kEntity), QString::fromLatin1(Address::kEntity),
        QString::fromLatin1(BankAccount::kEntity), QString::fromLatin1(ImportantDate::kEntity),
        QString::fromLatin1(Consent::kEntity)};
    for (size_t i = 0; i < m_lists.size(); ++i) {
        m_lists[i]->setOwner(details.party.id());
        m_lists[i]->setRecords(details.of(entities[static_cast<int>(i)]), changedBy);
        m_lists[i]->setEnabled(details.party.life() == Life::Live);
    }
}

void CardFacts::toggleEmpty()
{
    m_isEmptyShown = !m_isEmptyShown;
    for (const Group &group : m_groups)
        group.grid->setEmptyShown(m_isEmptyShown);
    m_primary->setEmptyShown(m_isEmptyShown);
    retranslate();
}

void CardFacts::retranslate()
{
    m_all->setText(m_isEmptyShown ? tr("Hide empty fields") : tr("Show all fields"));
    for (const Group &group : m_groups)
        group.grid->setTitle(*group.title ? tr(group.title) : QString());
    m_primary->setTitle(tr("Main"));
    for (PartList *list : m_lists)
        list->retranslate();
    if (m_details.party.fieldsPointer())
        setDetails(m_details, {});
}

bool CardFacts::isEditing() const
{
    const auto all = grids();
    return std::any_of(all.begin(), all.end(),
                       [](const FieldGrid *grid) { return grid->isEditing(); }) ||
           std::any_of(m_lists.begin(), m_lists.end(),
                       [](const PartList *list) { return list->isEditing(); });
}

QVariantMap CardFacts::draft() const
{
    QVariantMap draft;
    for (const FieldGrid *grid : grids()) {
        const QVariantMap part = grid->draft();
        for (auto it = part.begin(); it != part.end(); ++it)
            draft.insert(it.key(), it.value());
    }
    for (const PartList *list : m_lists) {
        if (const QVariantMap part = list->draft(); !part.isEmpty())
            draft.insert(list->objectName(), part);
    }
    return draft;
}

void CardFacts::restoreDraft(const QVariantMap &draft)
{
    for (FieldGrid *grid : grids())
        grid->restoreDraft(draft);
    for (PartList *list : m_lists)
        list->restoreDraft(draft.value(list->objectName()).toMap());
}

} // namespace kartoteka
