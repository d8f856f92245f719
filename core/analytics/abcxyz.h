#pragma once

#include "analytics/abc.h"
#include "analytics/xyz.h"

namespace kartoteka
{

struct AbcXyzParameters {
    AbcParameters abc;
    XyzParameters xyz;
    /// Lines that count for ABC; nothing: those in the grid of XYZ.
    std::optional<DateRange> abcWindow;
};

/// Who matters × who is steady.
struct AbcXyzResult {
    AbcResult abc;
    XyzResult xyz;
    DateRange abcWindow;
    qint64 linesOutside = 0; ///< lines in no period of the grid
    /// Cells by ABC class, then XYZ class; objects without a class are in none.
    std::vector<std::vector<ClassTotal>> matrix;
    /// ABC classes of objects without an XYZ class, by stage; without stages under Regular.
    std::vector<std::vector<ClassTotal>> outside;
};

/// Errors of abc() and xyz(). `keys` order equal values; none: the objects' numbers do.
Result<AbcXyzResult> abcXyz(const SalesLines &lines, int objects, const PeriodGrid &grid,
                            const AbcXyzParameters &parameters = {},
                            std::span<const QString> keys = {});

/// What an explanation says of one object, with its periods; `lines` are those of the analysis.
Explanation explain(const AbcXyzResult &result, const SalesLines &lines, int object);
std::vector<Fact> describe(const AbcXyzResult &result);

} // namespace kartoteka
