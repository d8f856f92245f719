#include "storage/searchquestion.h"

#include "base/text.h"

namespace kartoteka
{

namespace
{

constexpr auto kQuotes = u"\"“”„«»";

bool isQuote(QChar character)
{
    return QStringView(kQuotes).contains(character);
}

QString plain(const QString &text)
{
    return toLatin(fold(text)).simplified();
}

/// The names of a field as people may write them.
bool isCalled(const Field &field, const QString &name)
{
    return fold(field.key) == name || fold(field.label.translated()) == name ||
           fold(field.label.english()) == name || field.synonyms.contains(name);
}

bool isCalled(const Entity &entity, const QString &name)
{
    return fold(entity.key()) == name || fold(entity.label().translated()) == name ||
           fold(entity.pluralLabel().translated()) == name;
}

bool isOption(const Field &field, const QString &name, const QString *code)
{
    if (field.kind != Kind::Choice)
        return false;
    return std::any_of(field.options.begin(), field.options.end(), [&](const ChoiceOption &option) {
        return (!code || option.code == *code) && !option.code.isEmpty() &&
               (fold(option.code) == name || fold(option.label.translated()) == name);
    });
}

/// Whether the name leads to any field that search looks through.
bool isKnown(const Catalog &catalog, const QString &name)
{
    for (const Entity *entity : catalog.entities()) {
        if (isCalled(*entity, name))
            return true;
        for (const Field &field : entity->builtInFields()) {
            if ((field.has(Searchable) && isCalled(field, name)) || isOption(field, name, nullptr))
                return true;
        }
    }
    return false;
}

/// The texts of one record, or part, that the name leads to; without a name all of them.
QStringList textsOf(const Record &record, const QString &name)
{
    bool isWhole = name.isEmpty() || isCalled(record.entity(), name);
    for (const Field &field : record.fields()) {
        const QString code = record.value(field.key).text();
        isWhole = isWhole || isOption(field, name, &code);
    }
    QStringList texts;
    for (const Field &field : record.fields()) {
        const Value &value = record.value(field.key);
        if (field.has(Searchable) && value.isText() && (isWhole || isCalled(field, name)))
            texts << value.text();
    }
    return texts;
}

} // namespace

SearchQuestion::SearchQuestion(const QString &query, const Catalog &catalog)
{
    for (const Written &written : split(query, catalog))
        add(written);
}

std::vector<SearchQuestion::Written> SearchQuestion::split(const QString &query,
                                                           const Catalog &catalog)
{
    std::vector<Written> found;
    QString loose; // a phone stands over several words: what has no sign stays together
    for (qsizetype place = 0; place < query.size();) {
        if (query[place].isSpace()) {
            loose += query[place++];
            continue;
        }
        Written written = read(query, place, catalog);
        if (written.sign.isNull() && written.field.isEmpty() && !written.isPhrase &&
            !written.isPrefix)
            loose += written.text;
        else if (!fold(written.text).isEmpty())
            found.push_back(std::move(written));
    }
    if (!loose.trimmed().isEmpty())
        found.insert(found.begin(), Written{{}, loose.simplified(), {}, false, false});
    return found;
}

SearchQuestion::Written SearchQuestion::read(const QString &query, qsizetype &place,
                                             const Catalog &catalog)
{
    const auto endOf = [&](qsizetype from) {
        while (from < query.size() && !query[from].isSpace())
            ++from;
        return from;
    };
    Written written;
    const qsizetype end = endOf(place);
    const bool hasSign = (query[place] == u'-' || query[place] == u'+') && place + 1 < end;
    if (hasSign && (query[place + 1].isLetter() || isQuote(query[place + 1])))
        written.sign = query[place++];
    const qsizetype colon = query.indexOf(u':', place);
    if (colon > place && colon + 1 < end) {
        const QString name = fold(query.mid(place, colon - place));
        if (isKnown(catalog, name)) {
            written.field = name;
            place = colon + 1;
        }
    }
    if (isQuote(query[place])) {
        qsizetype close = place + 1;
        while (close < query.size() && !isQuote(query[close]))
            ++close;
        written.isPhrase = true;
        written.text = query.mid(place + 1, close - place - 1);
        place = std::min(close + 1, query.size());
        return written;
    }
    written.text = query.mid(place, end - place);
    written.isPrefix = written.text.size() > 1 && written.text.endsWith(u'*');
    if (written.isPrefix)
        written.text.chop(1);
    place = end;
    return written;
}

void SearchQuestion::add(const Written &written)
{
    QStringList patterns = searchPatterns(written.text);
    if (written.isPrefix && !patterns.isEmpty() &&
        !patterns.constLast().startsWith(QLatin1String("%  ")))
        patterns.last().insert(1, QLatin1String("  "));
    const bool isExcluded = written.sign == u'-';
    const bool isOneWord = patterns.size() == 1 && written.field.isEmpty();
    const bool isSimple = isExcluded ? isOneWord : written.field.isEmpty();
    // What patterns cannot say is asked of the record itself, once they have found it.
    if (!isSimple || (written.isPhrase && patterns.size() > 1))
        m_terms.push_back({written.field, plain(written.text), written.isPhrase, isExcluded});
    if (isExcluded) {
        if (isOneWord)
            m_excluded << patterns;
        return;
    }
    m_patterns << patterns;
    m_words += u' ' + written.text;
}

bool SearchQuestion::holds(Reader &reader, const Record &record) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term &term) {
        const auto says = [&term](const Record &one) {
            const QStringList texts = textsOf(one, term.field);
            return std::any_of(texts.begin(), texts.end(), [&term](const QString &text) {
                const QString words = plain(text);
                const QString joined = QString(words).remove(u' ');
                return words.contains(term.text) ||
                       (!term.isPhrase && joined.contains(QString(term.text).remove(u' ')));
            });
        };
        bool isFound = says(record);
        if (!isFound)
            reader.forEachPart(record, [&](const Record &part) {
                isFound = says(part);
                return !isFound;
            });
        return isFound != term.isExcluded;
    });
}

} // namespace kartoteka
