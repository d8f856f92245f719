#pragma once

#include "domain/parties/party.h"

namespace kartoteka
{

enum class AddressKind { Postal, Legal, Delivery, Home, Office };
template<>
struct ChoiceTable<AddressKind> {
    static const std::vector<ChoiceRow<AddressKind>> &rows();
};

/// A place where a party is found. Either its parts are known, or it is kept as somebody wrote it,
/// or both; `oneLine` is what lists and letters show.
struct Address {
    static constexpr const char *kEntity = "address";

    Id<Address> id;
    Id<Party> party;
    AddressKind kind = AddressKind::Postal;
    QString country; ///< name or code, as given
    QString region;
    QString city;
    QString street; ///< with the house when the source does not tell them apart
    QString building;
    QString premises; ///< flat, office, suite
    QString postalCode;
    QString asWritten; ///< the whole address in free form; goes before the parts
    QString oneLine;   ///< follows from the others
};

const Entity &describe(const Address *);
/// At least one part, or the free form.
Problems validate(const Address &address);
void complete(Address &address);

/// The parts in one line in the order customary in the country: from the index to the flat with
/// commas (Russia and its neighbors), from the large to the small without spaces (China, Japan,
/// Korea in their own script), house before street (English-speaking countries, France), or street
/// before house. Without a country the script decides.
QString addressLine(const Address &address);

} // namespace kartoteka
