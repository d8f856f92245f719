#pragma once

#include "identity/duplicates.h"

#include <QHash>

namespace kartoteka
{

/// A word of a text, or a whole value, as it occurs in a group of fields.
struct Term {
    QString text;
    int count = 0;     ///< records that hold it
    double rarity = 0; ///< logarithm of one over the share of records that hold it
    bool isNumber = false;
    quint32 letters = 0; ///< a bit for each letter, some sharing one
};

/// What one record says in one group: terms by index, without repetitions, ascending.
struct Feature {
    std::vector<int> terms;
    double total = 0;           ///< of the rarities
    std::vector<quint32> pairs; ///< of characters, see characterPairs()
    QString form;               ///< legal form
};

/// The one value of a record in a group of values, for a first look without looking up its text.
struct ValueKey {
    static constexpr int kNothing = -1;
    static constexpr int kSeveral = -2;

    int term = kNothing;
    quint32 ends = 0; ///< hashes of the first and the last characters, 16 bits each

    /// False when no single slip can make one of the other.
    bool mayBeSlipOf(const ValueKey &other) const
    {
        const quint32 different = ends ^ other.ends;
        return (different & 0xFFFF) == 0 || (different >> 16) == 0;
    }
};

/// Fields that mean the same are one group: parts of a name, lines of an address, all phones.
/// Swapped columns do not matter within a group.
struct MatchGroup {
    FieldMeaning meaning = FieldMeaning::Words;
    Message name;
    std::vector<size_t> fields;
    std::vector<Term> terms;
    std::vector<Feature> features; ///< by record
    QHash<QString, int> index;     ///< while terms are collected
    int column = -1;               ///< of MatchFeatures::values; -1 for texts

    /// Compared word by word; otherwise values are compared as wholes.
    bool isText() const;
};

/// The records as groups of terms. `population`: 0 = as many as there are records.
struct MatchFeatures {
    std::vector<MatchGroup> groups;
    size_t records = 0;
    double logPopulation = 0;
    size_t columns = 0;
    std::vector<ValueKey> values; ///< row by row, so that a record's values lie together

    const ValueKey &value(int record, const MatchGroup &group) const
    {
        return values[static_cast<size_t>(record) * columns + static_cast<size_t>(group.column)];
    }
};
MatchFeatures makeFeatures(const std::vector<MatchField> &fields,
                           const std::vector<MatchRecord> &records, qint64 population,
                           const QString &homeRegion);

} // namespace kartoteka
