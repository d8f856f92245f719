#pragma once

#include "base/dates.h"
#include "base/decimal.h"
#include "base/money.h"
#include "base/result.h"
#include "exchange/csvdialect.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace kartoteka
{

class Session;

/// What happens to the rows of a source that are there already, and to those that are not.
enum class ImportMode {
    Create, ///< new ones are added, known ones are duplicates
    Update, ///< known ones are changed, new ones are errors
    Upsert, ///< both
};
/// "create", "update", "upsert"; and back.
QString modeName(ImportMode mode);
std::optional<ImportMode> modeFromName(QStringView name);

/// A recipe: which columns of a foreign table become which fields. Targets are paths from the
/// entity: "name", "phone", "address.city", "phone[2]", "phone:office", "person.email",
/// "affiliation.job_title"; see importtargets.h for the short names. In JSON:
/// {"entity": "party", "set": {"kind": "organization"}, "match": ["external_id"],
///  "columns": {"CustomerID": "external_id", "Company": ["name", "legal_name"], "Note": ""},
///  "roles": ["customer"], "tags": ["northwind"], "mode": "upsert",
///  "decimal": "comma", "dates": "day_month", "currency": "EUR",
///  "encoding": "CP1251", "delimiter": ";", "header": true,
/// "prefix": "* ", "ignore": ["0/0/00"]}. A target with "?" behind it ("name?") is filled only in
/// records that nothing else names. An empty target leaves the column out on purpose. Value type.
struct Mapping {
    struct Column {
        QString name; ///< as in the header; compared by letters and digits alone
        QStringList targets;
    };
    struct Constant {
        QString target;
        QString text;
    };

    QString entity;
    std::vector<Column> columns;
    std::vector<Constant> constants; ///< "set", "roles" and "tags"
    QStringList match;
    std::optional<ImportMode> mode;
    DecimalStyle decimals = DecimalStyle::Auto;
    DateOrder dates = DateOrder::Auto;
    Currency currency; ///< of amounts without one
    QString encoding;
    QString delimiter;
    std::optional<bool> hasHeader;
    QString prefix;      ///< taken away in front of cells, "* "
    QStringList ignored; ///< cells that count as empty, "0/0/00"
};

/// Invalid, with the word that is wrong and those that would be right.
Result<Mapping> parseMapping(const QByteArray &json);
QByteArray formatMapping(const Mapping &mapping);

/// What the recipe says about the source itself; fields that `options` has already stay.
Result<CsvOptions> withMapping(CsvOptions options, const Mapping &mapping);

/// Form in which headers are compared with names: folded, letters and digits only, so that
/// "Company Name", "company_name" and "CompanyName" are one.
QString headerKey(QStringView header);

/// Keeps the recipe in the workspace under a name, in place of an older one of that name.
Result<void> saveMapping(Session &session, const QString &name, const Mapping &mapping);
/// NotFound when there is none of that name for the entity.
Result<Mapping> findMapping(Session &session, const QString &name, const QString &entity);

} // namespace kartoteka
