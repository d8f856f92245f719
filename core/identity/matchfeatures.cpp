#include "identity/matchfeatures.h"

#include "base/text.h"
#include "identity/firmname.h"
#include "identity/mailaddress.h"
#include "identity/personname.h"
#include "identity/phone.h"
#include "identity/similarity.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kartoteka
{

namespace
{
/// Words of addresses that say what the next one is, and ways to write them.
const QHash<QString, QString> &addressWords()
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> all;
        const auto drop = [&all](const QString &names) {
            for (const QString &name : names.split(u' '))
                all.insert(name, QString());
        };
        drop(QStringLiteral(
            "ul ulitsa d dom of ofis kv kvartira pom pomeshchenie g gorod str stroenie "
            "korp korpus k kom komnata rf rossiya obl oblast r n rayon pr prospekt "
            "prt per pereulok sh shosse nab naberezhnaya pl ploshchad b r bulvar lit "
            "litera tel the at between and"));
        const std::pair<const char *, const char *> same[] = {
            {"street", "st"},     {"avenue", "ave"},  {"av", "ave"},       {"boulevard", "blvd"},
            {"road", "rd"},       {"drive", "dr"},    {"place", "pl"},     {"square", "sq"},
            {"highway", "hwy"},   {"lane", "ln"},     {"court", "ct"},     {"north", "n"},
            {"south", "s"},       {"east", "e"},      {"west", "w"},       {"suite", "ste"},
            {"first", "1st"},     {"second", "2nd"},  {"third", "3rd"},    {"fourth", "4th"},
            {"fifth", "5th"},     {"sixth", "6th"},   {"seventh", "7th"},  {"eighth", "8th"},
            {"ninth", "9th"},     {"tenth", "10th"},  {"parkway", "pkwy"}, {"circle", "cir"},
            {"crescent", "cres"}, {"strasse", "str"},
        };
        for (const auto &[word, brief] : same)
            all.insert(QString::fromLatin1(word), QString::fromLatin1(brief));
        return all;
    }();
    return words;
}

QStringList addressTerms(const QString &value)
{
    QStringList terms;
    for (const QString &word : plainWords(value)) {
        const auto known = addressWords().constFind(word);
        if (known == addressWords().constEnd())
            terms << word;
        else if (!known->isEmpty())
            terms << *known;
    }
    return terms;
}

QString withoutParentheses(const QString &value)
{
    const qsizetype open = value.indexOf(u'(');
    const qsizetype close = value.indexOf(u')', open + 1);
    return open > 0 && close > open ? value.first(open) + value.sliced(close + 1) : value;
}

/// What a value of a group is made of; whole values are one term.
QStringList termsOf(FieldMeaning meaning, const QString &value, const QString &region,
                    Feature &feature)
{
    switch (meaning) {
    case FieldMeaning::FirmName: {
        const FirmName firm = parseFirmName(withoutParentheses(value));
        feature.form = firm.form;
        return firm.words;
    }
    case FieldMeaning::PersonName:
        return personNameWords(value);
    case FieldMeaning::Address:
        return addressTerms(value);
    case FieldMeaning::Place: {
        QStringList words = plainWords(value);
        for (const char *noise : {"g", "gorod", "city"})
            if (words.size() > 1)
                words.removeAll(QLatin1String(noise));
        return words;
    }
    case FieldMeaning::Words:
        return plainWords(value);
    case FieldMeaning::Phone:
        return {normalizedPhone(value, region)};
    case FieldMeaning::Email:
        return {normalizedEmail(value)};
    case FieldMeaning::Site:
        return {normalizedSite(value)};
    case FieldMeaning::Identifier:
    case FieldMeaning::Date:
    case FieldMeaning::Code:
        return {plainWords(value).join(QString())};
    case FieldMeaning::Ignored:
        break;
    }
    return {};
}

bool isMerged(FieldMeaning meaning)
{
    return meaning == FieldMeaning::PersonName || meaning == FieldMeaning::Address ||
           meaning == FieldMeaning::Phone || meaning == FieldMeaning::Email;
}

std::vector<MatchGroup> groupsOf(const std::vector<MatchField> &fields)
{
    std::vector<MatchGroup> groups;
    for (size_t i = 0; i < fields.size(); ++i) {
        const FieldMeaning meaning = fields[i].meaning;
        if (meaning == FieldMeaning::Ignored)
            continue;
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const MatchGroup &group) {
            return isMerged(meaning) && group.meaning == meaning;
        });
        if (same != groups.end()) {
            same->fields.push_back(i);
            same->name = Message("%1, %2").arg(same->name).arg(fields[i].name);
            continue;
        }
        MatchGroup group;
        group.meaning = meaning;
        group.name = fields[i].name;
        group.fields = {i};
        groups.push_back(std::move(group));
    }
    return groups;
}

int termIndex(MatchGroup &group, const QString &text)
{
    const auto known = group.index.constFind(text);
    if (known != group.index.constEnd())
        return *known;
    Term term;
    term.text = text;
    term.isNumber =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    for (const QChar c : text)
        term.letters |= 1U << (c.unicode() % 32);
    const int index = static_cast<int>(group.terms.size());
    group.terms.push_back(std::move(term));
    group.index.insert(text, index);
    return index;
}

Feature featureOf(MatchGroup &group, const MatchRecord &record, const QString &region)
{
    Feature feature;
    QStringList words;
    for (const size_t field : group.fields) {
        const QString value = record.values.value(static_cast<qsizetype>(field));
        if (value.isEmpty())
            continue;
        for (const QString &part : value.split(u'\n', Qt::SkipEmptyParts))
            words << termsOf(group.meaning, part, region, feature);
    }
    constexpr qsizetype kMostTerms = 24;
    words.removeAll(QString());
    if (words.size() > kMostTerms)
        words = words.first(kMostTerms);
    for (const QString &word : words)
        feature.terms.push_back(termIndex(group, word));
    std::sort(feature.terms.begin(), feature.terms.end());
    feature.terms.erase(std::unique(feature.terms.begin(), feature.terms.end()),
                        feature.terms.end());
    for (const int term : feature.terms)
        ++group.terms[static_cast<size_t>(term)].count;
    if (group.isText())
        feature.pairs = characterPairs(words.join(QString()));
    return feature;
}

/// Numbers the terms by their texts, so that nothing depends on the order of the records.
void sortTerms(MatchGroup &group)
{
    std::vector<int> order(group.terms.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&group](int a, int b) {
        return group.terms[static_cast<size_t>(a)].text < group.terms[static_cast<size_t>(b)].text;
    });
    std::vector<int> placeOf(order.size());
    std::vector<Term> sorted;
    sorted.reserve(order.size());
    for (const int term : order) {
        placeOf[static_cast<size_t>(term)] = static_cast<int>(sorted.size());
        sorted.push_back(std::move(group.terms[static_cast<size_t>(term)]));
    }
    group.terms = std::move(sorted);
    for (Feature &feature : group.features) {
        for (int &term : feature.terms)
            term = placeOf[static_cast<size_t>(term)];
        std::sort(feature.terms.begin(), feature.terms.end());
    }
    group.index.clear();
}

void weigh(MatchGroup &group, double population)
{
    // Half a record more than the others that hold it: two records that share what nobody else has
    // are one surprise, not two.
    constexpr double kHalf = 0.5;
    for (Term &term : group.terms)
        term.rarity = std::log(population / (std::max(term.count - 1, 0) + kHalf));
    for (Feature &feature : group.features) {
        feature.total = 0;
        for (const int term : feature.terms)
            feature.total += group.terms[static_cast<size_t>(term)].rarity;
    }
}
} // namespace

namespace
{
ValueKey keyOf(const MatchGroup &group, const Feature &feature)
{
    if (feature.terms.empty())
        return {};
    if (feature.terms.size() > 1)
        return {ValueKey::kSeveral, 0};
    // One slip leaves one of the ends of a long value alone; short ones all look alike here.
    constexpr qsizetype kEnd = 3;
    constexpr qsizetype kLong = 8;
    const QString &text = group.terms[static_cast<size_t>(feature.terms.front())].text;
    if (text.size() < kLong)
        return {feature.terms.front(), 0};
    const auto hash = [](QStringView end) {
        return static_cast<quint32>(qHash(end) & 0xFFFF);
    };
    return {feature.terms.front(),
            (hash(QStringView(text).left(kEnd)) << 16) | hash(QStringView(text).right(kEnd))};
}

/// Lays the values of all groups of values side by side.
void layOut(MatchFeatures &features)
{
    for (MatchGroup &group : features.groups)
        if (!group.isText())
            group.column = static_cast<int>(features.columns++);
    features.values.resize(features.records * features.columns);
    for (const MatchGroup &group : features.groups) {
        if (group.column < 0)
            continue;
        for (size_t record = 0; record < features.records; ++record)
            features.values[record * features.columns + static_cast<size_t>(group.column)] =
                keyOf(group, group.features[record]);
    }
}
} // namespace

bool MatchGroup::isText() const
{
    switch (meaning) {
    case FieldMeaning::FirmName:
    case FieldMeaning::PersonName:
    case FieldMeaning::Address:
    case FieldMeaning::Place:
    case FieldMeaning::Words:
        return true;
    case FieldMeaning::Phone:
    case FieldMeaning::Email:
    case FieldMeaning::Site:
    case FieldMeaning::Identifier:
    case FieldMeaning::Date:
    case FieldMeaning::Code:
    case FieldMeaning::Ignored:
        break;
    }
    return false;
}

MatchFeatures makeFeatures(const std::vector<MatchField> &fields,
                           const std::vector<MatchRecord> &records, qint64 population,
                           const QString &homeRegion)
{
    constexpr double kSmallest = 1000; // fewer records say little of what is rare
    MatchFeatures features;
    features.records = records.size();
    features.groups = groupsOf(fields);
    const double all =
        std::max({static_cast<double>(population), static_cast<double>(records.size()), kSmallest});
    features.logPopulation = std::log(all);
    for (MatchGroup &group : features.groups) {
        group.features.reserve(records.size());
        for (const MatchRecord &record : records)
            group.features.push_back(featureOf(group, record, homeRegion));
        sortTerms(group);
        weigh(group, all);
    }
    layOut(features);
    return features;
}

} // namespace kartoteka
