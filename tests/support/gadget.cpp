#include "support/gadget.h"

namespace kartoteka
{

const std::vector<ChoiceRow<GadgetState>> &ChoiceTable<GadgetState>::rows()
{
    static const std::vector<ChoiceRow<GadgetState>> rows = {
        {GadgetState::New, "new", "New"},
        {GadgetState::Used, "used", "Used"},
        {GadgetState::Broken, "broken", "Broken"},
    };
    return rows;
}

namespace
{
Problems validateGadget(const Gadget &gadget)
{
    if (gadget.year && *gadget.year < 1900)
        return {{QStringLiteral("year"), Message("is too long ago")}};
    return {};
}
} // namespace

const Entity &describe(const Gadget *)
{
    static const Entity entity = Entity::of<Gadget>("Gadget", "Gadgets")
                                     .field<&Gadget::name>("name", "Name", Required | Searchable)
                                     .alsoCalled({u"название", u"名称"})
                                     .field<&Gadget::code>("code", "Code", Searchable)
                                     .field<&Gadget::state>("state", "State")
                                     .field<&Gadget::price>("price", "Price")
                                     .field<&Gadget::weight>("weight", "Weight")
                                     .field<&Gadget::discount>("discount", "Discount")
                                     .field<&Gadget::year>("year", "Year")
                                     .field<&Gadget::listed>("listed", "Listed")
                                     .field<&Gadget::bought>("bought", "Bought")
                                     .field<&Gadget::seen>("seen", "Seen")
                                     .field<&Gadget::parent>("parent", "Parent")
                                     .field<&Gadget::remark>("remark", "Remark", Multiline)
                                     .titledBy({"name"})
                                     .extensible()
                                     .rules<Gadget>(validateGadget);
    return entity;
}

const Entity &describe(const GadgetLabel *)
{
    static const Entity entity =
        Entity::of<GadgetLabel>("Label", "Labels")
            .field<&GadgetLabel::gadget>("gadget", "Gadget", Required)
            .field<&GadgetLabel::text>("text", "Text", Required | Searchable)
            .titledBy({"text"})
            .partOf("gadget");
    return entity;
}

const Schema &gadgetSchema()
{
    static const Schema schema = [] {
        Schema made;
        made.catalog = {&entityOf<CustomField>(), &entityOf<Setting>(), &gadgets(),
                        &gadgetLabels()};
        made.migrations = bundledMigrations();
        const int next = newestVersion(made.migrations) + 1;
        made.migrations.push_back({next, QStringLiteral("gadgets.sql"), R"(
            CREATE TABLE gadget (
                id INTEGER PRIMARY KEY CHECK (id > 0),
                life INTEGER NOT NULL DEFAULT 0,
                name TEXT, code TEXT, state TEXT, price INTEGER, price_currency TEXT,
                weight INTEGER, discount INTEGER, year INTEGER, listed INTEGER, bought TEXT,
                seen INTEGER,
                parent_id INTEGER REFERENCES gadget (id) DEFERRABLE INITIALLY DEFERRED,
                remark TEXT, custom TEXT
            ) STRICT;
            CREATE INDEX gadget_by_name ON gadget (name);
            CREATE INDEX gadget_by_parent ON gadget (parent_id);
            CREATE TABLE gadget_label (
                id INTEGER PRIMARY KEY CHECK (id > 0),
                life INTEGER NOT NULL DEFAULT 0,
                gadget_id INTEGER REFERENCES gadget (id) DEFERRABLE INITIALLY DEFERRED,
                text TEXT
            ) STRICT;
            CREATE INDEX gadget_label_by_gadget ON gadget_label (gadget_id);
        )"});
        return made;
    }();
    return schema;
}

} // namespace kartoteka
