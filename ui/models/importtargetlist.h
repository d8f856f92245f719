#pragma once

#include "storage/session.h"

#include <vector>

namespace kartoteka
{

/// One field of the workspace a column can fill.
struct ImportTarget {
    QString path;         ///< as in recipes: "name", "phone", "address.city", "person.birthday"
    QString label;        ///< "Name", "Contact person: birthday"
    QString group;        ///< heading in a list: "Card", "Contacts"
    Field field;          ///< that is filled
    QString constant;     ///< what tells its part from others of a kind: "email"
    bool isMatch = false; ///< known records can be found by it
};

/// Everything that rows of `entity` can fill, custom fields included, in the order in which people
/// look for it; texts in the language of the window.
std::vector<ImportTarget> importTargetList(const Session &session, const Entity &entity);

/// The entry of a path, also of one with a number or a label ("phone[2]", "phone:office"); null for
/// a path nobody knows.
const ImportTarget *findImportTarget(const std::vector<ImportTarget> &targets, const QString &path);
/// What is done with the texts of a column that fills it: "lower case", "DD.MM.YYYY".
QString importConversion(const ImportTarget &target, DateOrder dates, DecimalStyle decimals);
/// Its label with the number or label of the path; the path itself when nobody knows it.
QString importTargetLabel(const std::vector<ImportTarget> &targets, const QString &path);

} // namespace kartoteka
