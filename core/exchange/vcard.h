#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace kartoteka
{

/// A phone, an address of mail, a site … of a card, as it stands there.
struct VcardContact {
    QString value;
    QStringList types; ///< lower case, without doubles: "work", "cell", "pref"
    QString label;     ///< X-ABLabel of Apple, its built-in ones as plain words ("HomePage")
    QString service;   ///< of a messenger: "skype"
    bool isPreferred = false;
};

/// Post office box, extended address, street, locality, region, code, country.
struct VcardAddress {
    std::array<QString, 7> parts;
    QStringList types;
    QString label;    ///< as for VcardContact
    QString delivery; ///< the address as it is written on a letter
    QString building; ///< what our own cards tell of it
};

/// One card of a vCard file, whatever its version; texts are decoded, escapes undone. Value type.
struct Vcard {
    qint64 line = 0; ///< of its BEGIN
    QString version; ///< "2.1", "3.0", "4.0"; empty = not said
    QString product; ///< PRODID
    QString uid;
    QString externalId;     ///< what our own cards tell of it
    QString kind;           ///< KIND, lower case
    bool isCompany = false; ///< X-ABShowAs:COMPANY
    std::optional<QString> formattedName;
    /// Family, given, additional, prefixes, suffixes; several of a kind joined by ",".
    std::array<QString, 5> name;
    std::vector<QStringList> organizations; ///< name and units
    QStringList titles;
    std::vector<VcardContact> phones;
    std::vector<VcardContact> emails;
    std::vector<VcardContact> sites;
    std::vector<VcardContact> messengers;
    std::vector<VcardContact> profiles; ///< of social networks
    std::vector<VcardAddress> addresses;
    QString birthday; ///< "1980-03-22", "--03-22", or as it stands there
    QStringList notes;
    QStringList categories;
    QByteArray photo;
    QString photoType; ///< "jpeg"; empty = not said
};

} // namespace kartoteka
