#pragma once

#include "storage/customfield.h"
#include "storage/record.h"
#include "storage/workspace.h"

namespace kartoteka
{

/// A sample entity that lives only in the tests: it goes through everything generic – record,
/// filter, search, CSV, journal, undo – without a line elsewhere.
enum class GadgetState { New, Used, Broken };
template<>
struct ChoiceTable<GadgetState> {
    static const std::vector<ChoiceRow<GadgetState>> &rows();
};

struct Gadget {
    static constexpr const char *kEntity = "gadget";

    Id<Gadget> id;
    QString name;
    QString code;
    GadgetState state = GadgetState::New;
    Money price;
    std::optional<Quantity> weight;
    std::optional<Percent> discount;
    std::optional<qint64> year;
    bool listed = false;
    QDate bought;
    Instant seen;
    Id<Gadget> parent;
    QString remark;
};
const Entity &describe(const Gadget *);

/// A part of a gadget, found and hidden with it.
struct GadgetLabel {
    static constexpr const char *kEntity = "gadget_label";

    Id<GadgetLabel> id;
    Id<Gadget> gadget;
    QString text;
};
const Entity &describe(const GadgetLabel *);

/// The bundled schema plus the two tables of the sample.
const Schema &gadgetSchema();

inline const Entity &gadgets()
{
    return entityOf<Gadget>();
}
inline const Entity &gadgetLabels()
{
    return entityOf<GadgetLabel>();
}

} // namespace kartoteka
