#pragma once

#include "storage/session.h"

namespace kartoteka
{

/// What a person asks the search for. Words must all be found, in any field and any spelling;
/// "words in quotes" beside each other, word* at the beginning of a word, -word nowhere, +word like
/// word. field:word is found in that field, named by its key, its label or a name imports know, or
/// by the kind of part it belongs to (phone:, e-mail:, city:, tax_id:). A name that no field has
/// is a word like others. Value type.
class SearchQuestion
{
public:
    SearchQuestion(const QString &query, const Catalog &catalog);

    /// LIKE patterns that the document of the record must match, and those it must not.
    const QStringList &patterns() const { return m_patterns; }
    const QStringList &excluded() const { return m_excluded; }
    /// The words that are looked for, without signs, to judge where they stand.
    const QString &words() const { return m_words; }
    /// Whether patterns alone say too little.
    bool isExact() const { return !m_terms.empty(); }
    /// Whether phrases and fields hold for the record; reads its parts. Throws DbError.
    bool holds(Reader &reader, const Record &record) const;

private:
    struct Term {
        QString field; ///< folded; empty = any
        QString text;  ///< folded, in Latin letters
        bool isPhrase = false;
        bool isExcluded = false;
    };
    struct Written {
        QString field;
        QString text;
        QChar sign;
        bool isPhrase = false;
        bool isPrefix = false;
    };

    static std::vector<Written> split(const QString &query, const Catalog &catalog);
    static Written read(const QString &query, qsizetype &place, const Catalog &catalog);
    void add(const Written &written);

    QStringList m_patterns;
    QStringList m_excluded;
    QString m_words;
    std::vector<Term> m_terms;
};

} // namespace kartoteka
