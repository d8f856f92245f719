#pragma once

#include <QString>

#include <vector>

namespace kartoteka
{

class Entity;

using Headers = std::vector<const char16_t *>;

/// A short name for a kind of part in recipes: "phone" = a contact point of the kind phone, its
/// value. Names without an entry here are keys of fields or of entities that are parts.
struct ShortTarget {
    QString name;
    QString entity;        ///< of the part
    QString field;         ///< filled when the name stands alone
    QString constantField; ///< set to `constant` in every such part
    QString constant;
    /// Parts are the same when this field is (the "value" decides where it is empty); without it
    /// the n-th part of a row is the n-th of the record.
    QString sameBy;
    /// Parts with these constants are compared with it, and meant by it as a match field.
    std::vector<QString> matches;
    /// One cell may hold several, divided by ":::", line breaks and these signs.
    bool isDivided = false;
    QString dividers;
    Headers headers; ///< under which a table without a recipe has it
};

/// A second record of a row, tied to the first by a record of its own: the contact person of a
/// firm, or the firm of a person.
struct CompanionTarget {
    QString name;   ///< "person"
    QString entity; ///< of the companion
    QString constantField;
    QString constant;
    QString link;          ///< entity of the tie; also its name in paths
    QString linkCompanion; ///< its fields
    QString linkOwner;
    /// Headers that say that the rows are about owners, so that `fields` are the companion's.
    Headers ownerHeaders;
    std::vector<QString> fields;
    /// Without such headers these alone say that the rows are companions.
    std::vector<QString> tellingFields;
    /// Rows with the same title mean one companion, also one that is there already.
    bool isShared = false;
};

/// A header of foreign tables and the path it means.
struct KnownHeader {
    QString path;
    Headers headers;
};

/// What imports know about an entity beyond its description.
struct ImportTargets {
    std::vector<ShortTarget> shorts;
    std::vector<CompanionTarget> companions;
    std::vector<KnownHeader> headers;
    /// Part entities whose fields are looked for in headers without a recipe.
    std::vector<QString> plainParts;

    const ShortTarget *findShort(QStringView name) const;
    const CompanionTarget *findCompanion(QStringView name) const;
    const CompanionTarget *findLink(QStringView name) const;
};

/// The rows for this entity; those of every entity (notes, tags) when it has none of its own.
const ImportTargets &importTargets(const Entity &entity);

} // namespace kartoteka
