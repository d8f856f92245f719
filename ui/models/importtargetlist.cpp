#include "models/importtargetlist.h"

#include "exchange/importtargets.h"

#include <QCoreApplication>

namespace kartoteka
{

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportTargets)
public:
    static QString card() { return tr("Card"); }
    static QString ownFields() { return tr("Custom fields"); }
    static QString contacts() { return tr("Contacts"); }
    static QString contactPerson() { return tr("Contact person"); }
    static QString employer() { return tr("Employer"); }
    static QString recordId() { return tr("Id of the record"); }
    static QString within(const QString &group, const QString &label)
    {
        return tr("%1: %2").arg(group, label);
    }
    static QString numbered(const QString &label, const QString &number)
    {
        return tr("%1 (%2)").arg(label, number);
    }
    static QString trimmed() { return tr("spaces removed"); }
    static QString phone() { return tr("international number"); }
    static QString email() { return tr("lower case, checked"); }
    static QString checked() { return tr("digits, checked"); }
    static QString found() { return tr("found by name"); }
    static QString choice(int count) { return tr("list of %n value(s)", nullptr, count); }
    static QString flag() { return tr("yes or no"); }
    static QString dayFirst() { return tr("day.month.year"); }
    static QString monthFirst() { return tr("month/day/year"); }
    static QString anyDate() { return tr("any form of date"); }
    static QString comma() { return tr("decimal comma"); }
    static QString point() { return tr("decimal point"); }
    static QString number() { return tr("number"); }
};

/// Gathers the targets of one entity.
class TargetGatherer
{
public:
    explicit TargetGatherer(const Session &session)
        : m_session(session)
    {
    }

    std::vector<ImportTarget> gather(const Entity &entity);

private:
    void addOwn(const Entity &entity);
    void addShorts(const Entity &entity, const QString &prefix, const QString &group);
    void addParts(const ImportTargets &targets);
    void addCompanion(const CompanionTarget &companion);
    void add(const QString &path, const QString &label, const QString &group, const Field &field,
             bool isMatch);
    QString shortLabel(const ShortTarget &target, const Entity &part) const;

    const Session &m_session;
    std::vector<ImportTarget> m_targets;
};

bool isOffered(const Field &field)
{
    return !field.has(Automatic);
}

/// Photos are contents, not texts.
bool isText(const ShortTarget &target)
{
    return target.name != QLatin1String("photo");
}

std::vector<ImportTarget> TargetGatherer::gather(const Entity &entity)
{
    const ImportTargets &targets = importTargets(entity);
    addOwn(entity);
    addShorts(entity, {}, Words::contacts());
    for (const CompanionTarget &companion : targets.companions)
        addCompanion(companion);
    addParts(targets);
    ImportTarget id;
    id.path = QStringLiteral("id");
    id.label = Words::recordId();
    id.group = Words::card();
    id.isMatch = true;
    m_targets.push_back(std::move(id));
    return std::move(m_targets);
}

void TargetGatherer::add(const QString &path, const QString &label, const QString &group,
                         const Field &field, bool isMatch)
{
    m_targets.push_back({path, label, group, field, {}, isMatch});
}

void TargetGatherer::addOwn(const Entity &entity)
{
    for (const Field &field : *m_session.fields(entity)) {
        if (!isOffered(field))
            continue;
        const bool isMatch = field.kind == Kind::Text;
        const QString group = field.isCustom ? Words::ownFields() : Words::card();
        const QString label = field.label.translated();
        add(field.key, field.isCustom ? Words::within(Words::ownFields(), label) : label, group,
            field, isMatch);
    }
}

QString TargetGatherer::shortLabel(const ShortTarget &target, const Entity &part) const
{
    if (const Field *kind = part.find(target.constantField))
        for (const ChoiceOption &option : kind->options)
            if (option.code == target.constant)
                return option.label.translated();
    const Field *field = part.find(target.field);
    return target.isDivided && field ? field->label.translated() : part.label().translated();
}

void TargetGatherer::addShorts(const Entity &entity, const QString &prefix, const QString &group)
{
    for (const ShortTarget &target : importTargets(entity).shorts) {
        const Entity *part = m_session.catalog().find(target.entity);
        const FieldsPointer fields = part ? m_session.fields(*part) : nullptr;
        const Field *field = fields ? fields->find(target.field) : nullptr;
        if (!field || !isText(target) || (!prefix.isEmpty() && target.constant.isEmpty()))
            continue;
        const QString label = shortLabel(target, *part);
        add(prefix + target.name, prefix.isEmpty() ? label : Words::within(group, label), group,
            *field, prefix.isEmpty() && !target.matches.empty());
        m_targets.back().constant = target.constant;
    }
}

void TargetGatherer::addParts(const ImportTargets &targets)
{
    for (const QString &key : targets.plainParts) {
        const Entity *part = m_session.catalog().find(key);
        if (!part)
            continue;
        const QString group = part->label().translated();
        for (const Field &field : *m_session.fields(*part))
            if (isOffered(field) && field.key != part->ownerField())
                add(key + u'.' + field.key, Words::within(group, field.label.translated()), group,
                    field, false);
    }
}

void TargetGatherer::addCompanion(const CompanionTarget &companion)
{
    const Entity *entity = m_session.catalog().find(companion.entity);
    const Entity *link = m_session.catalog().find(companion.link);
    if (!entity || !link)
        return;
    const QString group = companion.isShared ? Words::employer() : Words::contactPerson();
    const QString prefix = companion.name + u'.';
    for (const Field &field : *m_session.fields(*entity))
        if (isOffered(field) && field.key != companion.constantField)
            add(prefix + field.key, Words::within(group, field.label.translated()), group, field,
                false);
    addShorts(*entity, prefix, group);
    if (companion.isShared)
        return; // the fields of the tie stand with the first companion
    for (const Field &field : *m_session.fields(*link))
        if (isOffered(field) && field.kind != Kind::Reference)
            add(companion.link + u'.' + field.key, Words::within(group, field.label.translated()),
                group, field, false);
}

/// "phone[2]" → "phone", "phone:office" → "phone"; what was left out goes to `rest`.
QString plainPath(const QString &path, QString &rest)
{
    QString plain = path.endsWith(u'?') ? path.chopped(1) : path;
    QStringList segments = plain.split(u'.');
    for (QString &segment : segments) {
        const auto cut =
            std::min(segment.indexOf(u'[') < 0 ? segment.size() : segment.indexOf(u'['),
                     segment.indexOf(u':') < 0 ? segment.size() : segment.indexOf(u':'));
        QString further = segment.mid(cut);
        segment.truncate(cut);
        further.remove(u'[').remove(u']').replace(u':', u' ');
        if (!further.trimmed().isEmpty())
            rest = further.trimmed();
    }
    return segments.join(u'.');
}

QString textConversion(const ImportTarget &target)
{
    const QString &key = target.field.key;
    if (target.constant == QLatin1String("email"))
        return Words::email();
    if (target.constant == QLatin1String("phone") || target.constant == QLatin1String("mobile") ||
        target.constant == QLatin1String("fax"))
        return Words::phone();
    const auto isNumber = {"tax_id", "tax_reason_code", "registration_number", "bic", "account"};
    const bool isChecked = std::any_of(isNumber.begin(), isNumber.end(), [&](const char *number) {
        return key == QLatin1String(number);
    });
    return isChecked ? Words::checked() : Words::trimmed();
}

QString dateConversion(DateOrder order)
{
    switch (order) {
    case DateOrder::Auto:
        return Words::anyDate();
    case DateOrder::DayMonth:
        return Words::dayFirst();
    case DateOrder::MonthDay:
        return Words::monthFirst();
    }
    return {};
}

QString numberConversion(DecimalStyle style)
{
    switch (style) {
    case DecimalStyle::Auto:
        return Words::number();
    case DecimalStyle::Point:
        return Words::point();
    case DecimalStyle::Comma:
        return Words::comma();
    }
    return {};
}
} // namespace

std::vector<ImportTarget> importTargetList(const Session &session, const Entity &entity)
{
    return TargetGatherer(session).gather(entity);
}

const ImportTarget *findImportTarget(const std::vector<ImportTarget> &targets, const QString &path)
{
    QString rest;
    const QString plain = plainPath(path, rest);
    for (const ImportTarget &target : targets)
        if (target.path == plain)
            return &target;
    // A part named as a whole means its usual field.
    const QString last = plain.section(u'.', -1);
    for (const ImportTarget &target : targets)
        if (target.path.section(u'.', 0, -2) == plain && plain == last)
            return &target;
    return nullptr;
}

QString importTargetLabel(const std::vector<ImportTarget> &targets, const QString &path)
{
    QString rest;
    const QString plain = plainPath(path, rest);
    const ImportTarget *target = findImportTarget(targets, plain);
    if (!target)
        return path;
    return rest.isEmpty() ? target->label : Words::numbered(target->label, rest);
}

QString importConversion(const ImportTarget &target, DateOrder dates, DecimalStyle decimals)
{
    switch (target.field.kind) {
    case Kind::Text:
        return target.path == QLatin1String("id") ? Words::number() : textConversion(target);
    case Kind::LongText:
        return Words::trimmed();
    case Kind::Integer:
        return Words::number();
    case Kind::Flag:
        return Words::flag();
    case Kind::Date:
    case Kind::Instant:
        return dateConversion(dates);
    case Kind::Money:
    case Kind::Quantity:
    case Kind::Percent:
        return numberConversion(decimals);
    case Kind::Choice:
    case Kind::MultiChoice:
        return Words::choice(static_cast<int>(target.field.options.size()));
    case Kind::Reference:
        return Words::found();
    }
    return {};
}

} // namespace kartoteka
