#include "storage/integrity.h"

#include "storage/database.h"
#include "storage/dberror.h"
#include "storage/interruption.h"

#include <QRegularExpression>

#include <sqlite3.h>

namespace kartoteka
{

namespace
{
constexpr size_t kMostFindings = 100; // also in the pragmas below

/// The engine tells of a page that the disk would not give as of a damaged one; but the page may be
/// whole, and a person must not be sent to the backups because a cable was loose.
void refuseUnreadable(const QString &finding)
{
    static const QRegularExpression form(QStringLiteral("error code=(\\d+)"));
    for (auto found = form.globalMatch(finding); found.hasNext();) {
        const int code = found.next().captured(1).toInt();
        if ((code & 0xff) == SQLITE_IOERR)
            throw DbError(
                Error(ErrorCode::Io, Message(QT_TRANSLATE_NOOP(
                                         "Core", "the disk or the network reports a failure")))
                    .detail(finding));
    }
}

/// Runs `look`; damage that stops the engine is a finding, not a failure of the check.
template<class Look>
std::vector<Message> collect(Database &database, const CancelToken &token, Look look)
{
    std::vector<Message> findings;
    const Interruption interruption(database, token);
    try {
        look(findings);
    } catch (const DbError &failure) {
        if (failure.error().code() != ErrorCode::Corrupt)
            throw;
        findings.push_back(Message::verbatim(failure.error().detail()));
    }
    return findings;
}
} // namespace

std::vector<Message> findDamage(Database &database, CheckDepth depth, const CancelToken &token)
{
    return collect(database, token, [&](std::vector<Message> &findings) {
        const QByteArray pragma = depth == CheckDepth::Quick ? "quick_check" : "integrity_check";
        Statement check = database.prepare(QByteArray("PRAGMA " + pragma + "(100)"));
        while (findings.size() < kMostFindings && check.step()) {
            const QString finding = check.text(0);
            refuseUnreadable(finding);
            if (finding != QLatin1String("ok"))
                findings.push_back(Message::verbatim(finding));
        }
    });
}

std::vector<Message> findDanglingReferences(Database &database, const CancelToken &token)
{
    return collect(database, token, [&](std::vector<Message> &findings) {
        Statement check = database.prepare(QByteArray("PRAGMA foreign_key_check"));
        while (findings.size() < kMostFindings && check.step())
            findings.push_back(
                Message(QT_TRANSLATE_NOOP(
                            "Core", "Row %2 of “%1” refers to a row of “%3” that is not there."))
                    .arg(check.text(0))
                    .arg(check.text(1))
                    .arg(check.text(2)));
    });
}

Result<std::vector<Message>> integrityCheck(Database &database, CheckDepth depth,
                                            Progress &progress)
{
    try {
        progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Checking the file")), 2);
        std::vector<Message> findings = findDamage(database, depth, progress.token());
        if (!progress.advanceTo(1))
            return cancelledError();
        if (findings.empty())
            findings = findDanglingReferences(database, progress.token());
        if (!progress.advanceTo(2))
            return cancelledError();
        return findings;
    } catch (const DbError &failure) {
        return failure.error();
    }
}

} // namespace kartoteka
