#pragma once

#include "base/job.h"
#include "identity/fieldmeaning.h"

#include <QStringList>

#include <vector>

namespace kartoteka
{

// Likely duplicates among records of any kind: persons, firms, products, rows of a table. The same
// engine scans a base and warns while a card is entered. Pure functions; any thread.
//
// Score: the model of I. P. Fellegi and A. B. Sunter ("A theory for record linkage", Journal of the
// American Statistical Association 64, 1969). Agreement counts as much as the value is rare among
// the records, words by words; disagreement as much as duplicates usually agree in the field, which
// is learned from the records themselves. The sum is the logarithm of the odds that two records
// mean the same thing; the score is that probability.

struct MatchField {
    Message name; ///< for reasons
    FieldMeaning meaning = FieldMeaning::Words;
};

/// One value a field; several (phones of a card) are divided by line breaks.
struct MatchRecord {
    QStringList values;
};

struct DuplicatePair {
    int first = 0; ///< indexes of the records, first < second
    int second = 0;
    double score = 0;
    std::vector<Message> reasons; ///< what agrees, most telling first; then what does not
};

struct DuplicateOptions {
    double threshold = 0.6;
    QString homeRegion = QStringLiteral("RU"); ///< of phones without a country
};

/// Pairs of at least the threshold, best first. Each record is compared with those it shares rare
/// words or values with – at most some hundreds –, never with all: time and memory grow with the
/// number of records whatever they hold. Does not depend on the order of the records. Cancelled:
/// error.
Result<std::vector<DuplicatePair>> findDuplicates(const std::vector<MatchField> &fields,
                                                  const std::vector<MatchRecord> &records,
                                                  const DuplicateOptions &options,
                                                  Progress &progress);

/// The records that may mean the same as `draft`, best first, those of at least the threshold:
/// `first` is the index of the record, `second` the number of records. `population`: how many there
/// are in all; those given are the likely ones among them. All of them are compared.
std::vector<DuplicatePair> similarTo(const MatchRecord &draft,
                                     const std::vector<MatchField> &fields,
                                     const std::vector<MatchRecord> &records, qint64 population,
                                     const DuplicateOptions &options);

} // namespace kartoteka
